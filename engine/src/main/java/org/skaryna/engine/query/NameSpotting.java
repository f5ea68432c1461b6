// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.skaryna.analysis.name.NameSpan;
import org.skaryna.analysis.name.NameSpan.Signs;
import org.skaryna.analysis.name.NameSpotter;
import org.skaryna.engine.query.QueryToken.Operand;
import org.skaryna.engine.query.QueryToken.Shape;

/**
 * Finds names among words that stand side by side, so that the search box needs no syntax. The
 * words of a name become one operand: {@code NOT Янка Купала OR Якуб Колас} is about two people.
 */
final class NameSpotting {
  /** Spaces, a comma, "and" in the languages of the archive and its neighbours. */
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[,;]?\\s+(?:(?:і|ды|и|та|and|i|oraz)\\s+)?");

  private NameSpotting() {}

  /** A word of the query, or one in brackets, which belongs to a name or stays a group. */
  private record Piece(String text, int start, List<QueryToken> tokens) {
    Piece(Operand word) {
      this(word.text(), word.start(), List.of(word));
    }
  }

  /** The same tokens, the words of each name joined. */
  static List<QueryToken> withNames(List<QueryToken> tokens) {
    List<QueryToken> result = new ArrayList<>();
    List<Piece> run = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isPlainWord(tokens.get(i))) {
        run.add(new Piece((Operand) tokens.get(i)));
      } else if (!run.isEmpty() && isBracketedWord(tokens, i)) {
        Operand word = (Operand) tokens.get(i + 1);
        run.add(new Piece('(' + word.text() + ')', word.start(), tokens.subList(i, i + 3)));
        i += 2;
      } else {
        result.addAll(joined(run));
        run.clear();
        result.add(tokens.get(i));
      }
    }
    result.addAll(joined(run));
    return result;
  }

  private static boolean isPlainWord(QueryToken token) {
    return token instanceof Operand operand
        && operand.field().isEmpty()
        && operand.shape() == Shape.WORD;
  }

  private static boolean isBracketedWord(List<QueryToken> tokens, int at) {
    return at + 2 < tokens.size()
        && tokens.get(at) instanceof QueryToken.Open
        && isPlainWord(tokens.get(at + 1))
        && tokens.get(at + 2) instanceof QueryToken.Close;
  }

  private static List<QueryToken> joined(List<Piece> run) {
    String text = String.join(" ", run.stream().map(Piece::text).toList());
    List<QueryToken> result = new ArrayList<>();
    int word = 0;
    int start = 0;
    for (NameSpan span : NameSpotter.names(text)) {
      while (word < run.size() && start + run.get(word).text().length() <= span.start()) {
        start += run.get(word).text().length() + 1;
        result.addAll(run.get(word++).tokens());
      }
      int last = word;
      int end = start;
      while (last < run.size() && end < span.end()) {
        end += run.get(last++).text().length() + 1;
      }
      if (last > word && isWhole(text, start, end - 1, span)) {
        String name = withoutBrackets(text.substring(start, end - 1));
        result.add(new Operand("", Shape.NAME, name, 0, run.get(word).start()));
        start = end;
        word = last;
      }
    }
    run.subList(word, run.size()).forEach(piece -> result.addAll(piece.tokens()));
    return result;
  }

  /** Whether words hold nothing beside a name but signs: AC/DC is no name within a word. */
  private static boolean isWhole(String text, int start, int end, NameSpan span) {
    return (text.substring(start, Math.max(start, span.start()))
            + text.substring(Math.min(end, span.end()), end))
        .codePoints()
        .noneMatch(Character::isLetterOrDigit);
  }

  /**
   * The people named one behind the other in the value of {@code name:}; the text itself unless
   * each of them has a given name or an initial: Лабковіч, Уладзімір, Бяляцкі, Алесь.
   */
  static List<String> people(String text) {
    List<String> people = new ArrayList<>();
    int end = 0;
    for (NameSpan span : NameSpotter.names(text)) {
      boolean parted = end == 0 ? span.start() == 0 : isBetween(text.substring(end, span.start()));
      if (!span.signs().isOfPerson() || !parted) {
        return List.of(text);
      }
      people.add(text.substring(span.start(), span.end()));
      end = span.end();
    }
    return people.size() > 1 && text.substring(end).isBlank() ? people : List.of(text);
  }

  /** Whether this parts two people and not two forms of one name, as brackets and slashes do. */
  private static boolean isBetween(String signs) {
    return BETWEEN.matcher(signs).matches();
  }

  /** What words that were joined mean. */
  static QueryNode read(String text) {
    List<QueryNode.Word> words = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      words.add(new QueryNode.Word(TextScope.ANYWHERE, withoutBrackets(word)));
    }
    NameSpan span = NameSpotter.names(text).getFirst();
    List<QueryNode> clauses = new ArrayList<>(words);
    if (span.signs() == Signs.CAPITALS) {
      clauses.replaceAll(word -> single((QueryNode.Word) word));
    }
    QueryNode plain = clauses.size() == 1 ? clauses.getFirst() : new QueryNode.And(clauses);
    QueryNode.Name name = new QueryNode.Name(text.substring(span.start(), span.end()));
    return new QueryNode.PerhapsName(name, span.signs(), plain);
  }

  private static String withoutBrackets(String word) {
    return word.startsWith("(") && word.endsWith(")") ? word.substring(1, word.length() - 1) : word;
  }

  /** One of several capitalised words, which may be a name of its own: Бабарыка Цапкала. */
  private static QueryNode single(QueryNode.Word word) {
    List<NameSpan> spans = NameSpotter.names(word.text());
    return spans.size() == 1 && isWhole(word.text(), 0, word.text().length(), spans.getFirst())
        ? new QueryNode.PerhapsName(new QueryNode.Name(word.text()), spans.getFirst().signs(), word)
        : word;
  }
}
