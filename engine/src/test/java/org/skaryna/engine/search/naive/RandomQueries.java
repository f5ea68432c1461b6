// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search.naive;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.skaryna.engine.query.TextScope;

/** Queries of every kind over the words of {@link RandomArticles}. */
final class RandomQueries {
  private static final List<String> SLIPS =
      List.of("кінга", "гораді", "снех", "libraru", "gazetta", "город", "буук", "ёлкаа", "knhia");
  private static final List<NaiveQuery> DATES =
      List.of(
          dates("date:1918", "1918-01-01", "1918-12-31"),
          dates("date:1925-03", "1925-03-01", "1925-03-31"),
          dates("date:1925-03-01", "1925-03-01", "1925-03-01"),
          dates("date:1908-1909", "1908-01-01", "1909-12-31"),
          dates("date:[1910 TO 1925-02]", "1910-01-01", "1925-02-28"),
          dates("date:[1925-04 TO *]", "1925-04-01", "9999-12-31"),
          dates("date:[* TO 1918]", "0001-01-01", "1918-12-31"));

  /** Words beyond these are searched as they are, and a warning says so. */
  private static final int MOST_SIMILAR = 5;

  private RandomQueries() {}

  /** Queries whose operators are nested at most so deep. */
  static Arbitrary<NaiveQuery> queries(int depth) {
    return nested(depth, leaves()).filter(query -> similarWords(query) <= MOST_SIMILAR);
  }

  private static int similarWords(NaiveQuery query) {
    return switch (query) {
      case NaiveQuery.Fuzzy fuzzy -> 1;
      case NaiveQuery.And and -> similarWords(and.nodes());
      case NaiveQuery.Or or -> similarWords(or.nodes());
      case NaiveQuery.Not not -> similarWords(not.node());
      case NaiveQuery.InField inField -> similarWords(inField.node());
      default -> 0;
    };
  }

  private static int similarWords(List<NaiveQuery> queries) {
    return queries.stream().mapToInt(RandomQueries::similarWords).sum();
  }

  private static NaiveQuery dates(String typed, String from, String to) {
    return new NaiveQuery.Dates(typed, LocalDate.parse(from), LocalDate.parse(to));
  }

  private static Arbitrary<NaiveQuery> nested(int depth, Arbitrary<NaiveQuery> leaves) {
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<NaiveQuery> inner = nested(depth - 1, leaves);
    Arbitrary<List<NaiveQuery>> several = inner.list().ofMinSize(2).ofMaxSize(3);
    return Arbitraries.frequencyOf(
        Tuple.of(3, leaves),
        Tuple.of(1, several.map(nodes -> new NaiveQuery.And(" AND ", nodes))),
        Tuple.of(2, several.map(nodes -> new NaiveQuery.And(" ", nodes))),
        Tuple.of(1, several.map(NaiveQuery.Or::new)),
        Tuple.of(
            1, Combinators.combine(inner, Arbitraries.of("NOT ", "-")).as(RandomQueries::not)));
  }

  private static NaiveQuery not(NaiveQuery node, String operator) {
    return node instanceof NaiveQuery.Not ? node : new NaiveQuery.Not(operator, node);
  }

  private static Arbitrary<NaiveQuery> leaves() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, text(TextScope.ANYWHERE)),
        Tuple.of(1, text(TextScope.TITLE)),
        Tuple.of(
            1,
            text(TextScope.TITLE)
                .list()
                .ofMinSize(2)
                .ofMaxSize(3)
                .map(nodes -> new NaiveQuery.InField(TextScope.TITLE, new NaiveQuery.Or(nodes)))),
        Tuple.of(1, Arbitraries.of(DATES)),
        Tuple.of(1, RandomArticles.languages().map(NaiveQuery.InLanguage::new)),
        Tuple.of(
            1,
            Arbitraries.of(RandomArticles.TYPES)
                .map(type -> new NaiveQuery.OfType(type.toLowerCase(Locale.ROOT)))),
        Tuple.of(1, plain(TextScope.SOURCE, RandomArticles.SOURCES)),
        Tuple.of(1, plain(TextScope.TAG, RandomArticles.TAGS)),
        Tuple.of(
            1,
            wordsOf(RandomArticles.AUTHORS)
                .map(word -> new NaiveQuery.Word(TextScope.AUTHOR, word))));
  }

  private static Arbitrary<NaiveQuery> plain(TextScope scope, List<String> values) {
    Arbitrary<String> words = wordsOf(values);
    return Arbitraries.oneOf(
        words.map(word -> new NaiveQuery.Word(scope, word)),
        Arbitraries.of(values).map(value -> new NaiveQuery.Phrase(scope, value, 0)),
        beginnings(words).map(beginning -> new NaiveQuery.Prefix(scope, beginning)),
        words.map(word -> new NaiveQuery.Fuzzy(scope, word, 1)));
  }

  private static Arbitrary<NaiveQuery> text(TextScope scope) {
    Arbitrary<String> words = RandomArticles.words();
    Arbitrary<String> misspelt = Arbitraries.oneOf(words, Arbitraries.of(SLIPS));
    return Arbitraries.frequencyOf(
        Tuple.of(4, words.map(word -> new NaiveQuery.Word(scope, word))),
        Tuple.of(2, phrase(scope)),
        Tuple.of(1, beginnings(words).map(beginning -> new NaiveQuery.Prefix(scope, beginning))),
        Tuple.of(
            1,
            Combinators.combine(misspelt, Arbitraries.integers().between(1, 2))
                .as((word, edits) -> new NaiveQuery.Fuzzy(scope, word, edits))));
  }

  /** Of one language, as written there, so that some are found. */
  private static Arbitrary<NaiveQuery> phrase(TextScope scope) {
    Arbitrary<List<String>> words =
        RandomArticles.languages()
            .flatMap(language ->
                RandomArticles.wordsOf(language).list().ofMinSize(1).ofMaxSize(3).uniqueElements());
    return Combinators.combine(words, Arbitraries.integers().between(0, 2))
        .as((phrase, slop) -> new NaiveQuery.Phrase(scope, String.join(" ", phrase), slop));
  }

  private static Arbitrary<String> beginnings(Arbitrary<String> words) {
    return words.flatMap(word ->
        Arbitraries.integers().between(1, word.length()).map(length -> word.substring(0, length)));
  }

  private static Arbitrary<String> wordsOf(List<String> values) {
    return Arbitraries.of(
        values.stream()
            .flatMap(value -> Stream.of(value.toLowerCase(Locale.ROOT).split(" ")))
            .distinct()
            .toList());
  }
}
