// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search.naive;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.skaryna.engine.query.TextScope;
import org.skaryna.engine.schema.ArticleDate.Dated;

/** What a query means, apart from the engine's own tree; {@code typed} is how it is written. */
sealed interface NaiveQuery {
  boolean finds(NaiveArticle article);

  String typed();

  /** As an operand of another. */
  default String operand() {
    return "(" + typed() + ")";
  }

  /** What is written without brackets around it. */
  sealed interface Leaf extends NaiveQuery {
    @Override
    default String operand() {
      return typed();
    }
  }

  /** Nothing is typed. */
  record Everything() implements Leaf {
    @Override
    public boolean finds(NaiveArticle article) {
      return true;
    }

    @Override
    public String typed() {
      return "";
    }
  }

  /** A word in any of its forms, of every language. */
  record Word(TextScope scope, String text) implements Leaf {
    /** As if nothing stood beside it: a stop word at least as typed. */
    @Override
    public boolean finds(NaiveArticle article) {
      return isFound(article) || (!droppedIn().isEmpty() && isWritten(article));
    }

    /** The languages in which it is a stop word, or nothing at all. */
    Set<String> droppedIn() {
      if (isPlain(scope)) {
        return Set.of();
      }
      return NaiveArticle.LANGUAGES.entrySet().stream()
          .filter(language -> Words.of(language.getValue(), text).isEmpty())
          .map(Map.Entry::getKey)
          .collect(Collectors.toSet());
    }

    boolean isFound(NaiveArticle article) {
      if (isPlain(scope)) {
        return article.plain(scope).stream()
            .anyMatch(value -> value.holds(Words.of(NaiveArticle.PLAIN, text), 0));
      }
      for (Map.Entry<String, Analyzer> language : NaiveArticle.LANGUAGES.entrySet()) {
        Words wanted = Words.of(language.getValue(), text);
        if (!wanted.isEmpty()
            && article.stems(scope, language.getKey()).stream()
                .anyMatch(words -> words.holds(wanted, 0))) {
          return true;
        }
      }
      return droppedIn().isEmpty() && isWritten(article);
    }

    private boolean isWritten(NaiveArticle article) {
      return new Phrase(scope, text, 0).finds(article);
    }

    @Override
    public String typed() {
      return in(scope, text);
    }
  }

  /** Words in these forms, this spelling and this order. */
  record Phrase(TextScope scope, String text, int slop) implements Leaf {
    @Override
    public boolean finds(NaiveArticle article) {
      if (isPlain(scope)) {
        return article.plain(scope).stream()
            .anyMatch(value -> value.holds(Words.of(NaiveArticle.PLAIN, text), slop));
      }
      return NaiveArticle.WRITTEN.entrySet().stream()
          .anyMatch(group ->
              article.written(scope, group.getKey()).stream()
                  .anyMatch(words -> words.holds(Words.of(group.getValue(), text), slop)));
    }

    @Override
    public String typed() {
      return in(scope, '"' + text + '"' + (slop == 0 ? "" : "~" + slop));
    }
  }

  /** Written words, or stems of Belarusian words, that begin so. */
  record Prefix(TextScope scope, String text) implements Leaf {
    @Override
    public boolean finds(NaiveArticle article) {
      if (isPlain(scope)) {
        return article.plain(scope).stream().anyMatch(w -> w.any(begins(NaiveArticle.PLAIN)));
      }
      boolean written =
          NaiveArticle.WRITTEN.entrySet().stream()
              .anyMatch(group ->
                  article.written(scope, group.getKey()).stream()
                      .anyMatch(words -> words.any(begins(group.getValue()))));
      return written
          || article.stems(scope, "be").stream()
              .anyMatch(words -> words.any(begins(NaiveArticle.BELARUSIAN)));
    }

    private Predicate<String> begins(Analyzer analyzer) {
      String beginning = analyzer.normalize("", text).utf8ToString();
      return word -> word.startsWith(beginning);
    }

    @Override
    public String typed() {
      return in(scope, text + "*");
    }
  }

  /** Words whose stem is like the longest of this one's, the first letter the same. */
  record Fuzzy(TextScope scope, String text, int edits) implements Leaf {
    @Override
    public boolean finds(NaiveArticle article) {
      if (isPlain(scope)) {
        return article.plain(scope).stream().anyMatch(w -> w.any(like(NaiveArticle.PLAIN)));
      }
      return NaiveArticle.LANGUAGES.entrySet().stream()
          .anyMatch(language ->
              article.stems(scope, language.getKey()).stream()
                  .anyMatch(words -> words.any(like(language.getValue()))));
    }

    private Predicate<String> like(Analyzer analyzer) {
      Set<String> stems = Words.of(analyzer, text).all();
      int longest = stems.stream().mapToInt(String::length).max().orElse(0);
      stems.removeIf(stem -> stem.length() < longest);
      return word ->
          stems.stream()
              .anyMatch(
                  stem -> stem.charAt(0) == word.charAt(0) && Slips.between(stem, word) <= edits);
    }

    @Override
    public String typed() {
      return in(scope, text + "~" + edits);
    }
  }

  record InLanguage(String code) implements Leaf {
    @Override
    public boolean finds(NaiveArticle article) {
      return article.article().language().code().equals(code);
    }

    @Override
    public String typed() {
      return "language:" + code;
    }
  }

  record OfType(String type) implements Leaf {
    @Override
    public boolean finds(NaiveArticle article) {
      return article.article().type().toLowerCase(Locale.ROOT).equals(type);
    }

    @Override
    public String typed() {
      return "type:" + type;
    }
  }

  /** Dated so that the two periods share a day. */
  record Dates(String typed, LocalDate from, LocalDate to) implements Leaf {
    @Override
    public boolean finds(NaiveArticle article) {
      return article.article().date() instanceof Dated dated
          && !dated.from().isAfter(to)
          && !dated.to().isBefore(from);
    }
  }

  /**
   * All of them. A stop word beside others need not be in articles of the languages that have it.
   */
  record And(String operator, List<NaiveQuery> nodes) implements NaiveQuery {
    @Override
    public boolean finds(NaiveArticle article) {
      boolean onlyStopWords =
          nodes.stream().allMatch(node -> node instanceof Not || isStopWord(node));
      return nodes.stream()
          .allMatch(node ->
              node instanceof Word word && isStopWord(word) && !onlyStopWords
                  ? word.isFound(article) || isLeftOut(word, article)
                  : node.finds(article));
    }

    private static boolean isStopWord(NaiveQuery node) {
      return node instanceof Word word && !word.droppedIn().isEmpty();
    }

    private static boolean isLeftOut(Word word, NaiveArticle article) {
      Set<String> languages = new HashSet<>(word.droppedIn());
      languages.retainAll(article.languagesOfText());
      return !languages.isEmpty();
    }

    @Override
    public String typed() {
      return nodes.stream().map(NaiveQuery::operand).collect(Collectors.joining(operator));
    }
  }

  record Or(List<NaiveQuery> nodes) implements NaiveQuery {
    @Override
    public boolean finds(NaiveArticle article) {
      return nodes.stream().anyMatch(node -> node.finds(article));
    }

    @Override
    public String typed() {
      return nodes.stream().map(NaiveQuery::operand).collect(Collectors.joining(" OR "));
    }
  }

  record Not(String operator, NaiveQuery node) implements NaiveQuery {
    @Override
    public boolean finds(NaiveArticle article) {
      return !node.finds(article);
    }

    @Override
    public String typed() {
      return operator + node.operand();
    }

    /** NOT binds tightest. */
    @Override
    public String operand() {
      return typed();
    }
  }

  /** Several clauses after one field's name; each already looks into that field. */
  record InField(TextScope scope, NaiveQuery node) implements Leaf {
    @Override
    public boolean finds(NaiveArticle article) {
      return node.finds(article);
    }

    @Override
    public String typed() {
      return in(scope, "(" + node.typed().replace(in(scope, ""), "") + ")");
    }
  }

  private static String in(TextScope scope, String clause) {
    return scope == TextScope.ANYWHERE
        ? clause
        : scope.name().toLowerCase(Locale.ROOT) + ":" + clause;
  }

  private static boolean isPlain(TextScope scope) {
    return scope != TextScope.ANYWHERE && scope != TextScope.TITLE;
  }
}
