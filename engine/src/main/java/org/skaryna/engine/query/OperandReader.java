// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skaryna.analysis.cyrillic.Apostrophe;
import org.skaryna.engine.query.QueryToken.Operand;
import org.skaryna.engine.schema.ArticleDate.Dated;
import org.skaryna.engine.schema.ArticleDates;
import org.skaryna.engine.schema.DateRange;

/** Gives an operand the meaning that its field and its shape have. */
final class OperandReader {
  private static final int MOST_SIGNS = 10;

  /** Apostrophes, hyphens, brackets, quotes; soft hyphens and joiners, which nobody sees. */
  private static final String IN_NAMES =
      Apostrophe.ALL + "ʹ.,-\u2010\u2011()[]/«»„“”\"\u00AD\u200B\u200C\u200D\uFEFF";

  private final Set<QueryWarning> warnings;

  OperandReader(Set<QueryWarning> warnings) {
    this.warnings = warnings;
  }

  QueryNode read(Operand operand) {
    return switch (operand.field()) {
      case "name" -> name(operand);
      case "place" -> new QueryNode.Place(operand.text(), List.of());
      case "spelling" -> new QueryNode.Spelling(operand.text());
      case "language" -> new QueryNode.InLanguage(operand.text().toLowerCase(Locale.ROOT));
      case "type" -> new QueryNode.OfType(operand.text());
      case "date" -> dates(operand);
      case "title" -> text(operand, TextScope.TITLE);
      case "author" -> text(operand, TextScope.AUTHOR);
      case "source" -> text(operand, TextScope.SOURCE);
      case "tag" -> text(operand, TextScope.TAG);
      default -> text(operand, TextScope.ANYWHERE);
    };
  }

  private QueryNode name(Operand operand) {
    Set<String> signs = new LinkedHashSet<>();
    operand
        .text()
        .codePoints()
        .filter(c -> !isOfNames(c))
        .limit(MOST_SIGNS)
        .forEach(c -> signs.add(Character.toString(c)));
    switch (operand.shape()) {
      case PREFIX -> signs.add("*");
      case FUZZY -> signs.add("~" + operand.number());
      case PHRASE -> {
        if (operand.number() > 0) {
          signs.add("~" + operand.number());
        }
      }
      case WORD, NAME, RANGE -> {}
    }
    if (!signs.isEmpty()) {
      warn(QueryWarning.Kind.SIGNS_IN_NAME, String.join(" ", signs));
    }
    if (operand.text().codePoints().noneMatch(Character::isLetter)) {
      warn(QueryWarning.Kind.NO_NAME, "");
    }
    List<String> people = NameSpotting.people(operand.text());
    if (people.size() == 1) {
      return new QueryNode.Name(operand.text());
    }
    warn(QueryWarning.Kind.SEVERAL_NAMES, String.join("; ", people));
    return new QueryNode.And(people.stream().<QueryNode>map(QueryNode.Name::new).toList());
  }

  /** Letters with their marks, and the signs that stand in and between the words of names. */
  private static boolean isOfNames(int c) {
    return Character.isLetter(c)
        || Character.isSpaceChar(c)
        || Character.isWhitespace(c)
        || IN_NAMES.indexOf(c) >= 0
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void warn(QueryWarning.Kind kind, String detail) {
    warnings.add(new QueryWarning(kind, detail));
  }

  private static QueryNode text(Operand operand, TextScope scope) {
    String text = operand.text();
    return switch (operand.shape()) {
      case NAME -> NameSpotting.read(text);
      case WORD, RANGE -> new QueryNode.Word(scope, text);
      case PREFIX -> new QueryNode.Prefix(scope, text);
      case FUZZY -> new QueryNode.Fuzzy(scope, text, operand.number());
      case PHRASE -> new QueryNode.Phrase(scope, text, operand.number());
    };
  }

  private QueryNode dates(Operand operand) {
    String[] ends = operand.text().split("\n", 2);
    Optional<LocalDate> from =
        ends[0].equals("*") ? Optional.of(LocalDate.MIN) : day(ends[0], true);
    String last = ends[ends.length - 1];
    Optional<LocalDate> to = last.equals("*") ? Optional.of(LocalDate.MAX) : day(last, false);
    if (from.isPresent() && to.isPresent() && !from.get().isAfter(to.get())) {
      return new QueryNode.Dates(new DateRange(from.get(), to.get()));
    }
    String written = operand.text().replace("\n", " TO ");
    warnings.add(new QueryWarning(QueryWarning.Kind.UNREADABLE_DATE, written));
    return asWords(written);
  }

  private static Optional<LocalDate> day(String written, boolean first) {
    return ArticleDates.read(written) instanceof Dated dated
        ? Optional.of(first ? dated.from() : dated.to())
        : Optional.empty();
  }

  private static QueryNode asWords(String written) {
    List<QueryNode> words = new ArrayList<>();
    Arrays.stream(written.split("\\s+"))
        .filter(word -> !word.isBlank())
        .forEach(word -> words.add(new QueryNode.Word(TextScope.ANYWHERE, word)));
    return words.size() == 1 ? words.getFirst() : new QueryNode.And(words);
  }
}
