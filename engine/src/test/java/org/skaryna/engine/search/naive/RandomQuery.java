// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.skaryna.engine.query.TextScope;

/** Queries of every kind over the words of {@link RandomArticles}. */
final class RandomQuery {
  private static final List<String> SLIPS =
      List.of("кінга", "гораді", "снех", "libraru", "gazetta", "город", "буук", "ёлкаа", "knhia");
  private static final List<NaiveQuery.Dates> DATES =
      List.of(
          dates("date:1918", "1918-01-01", "1918-12-31"),
          dates("date:1925-03", "1925-03-01", "1925-03-31"),
          dates("date:1925-03-01", "1925-03-01", "1925-03-01"),
          dates("date:1908-1909", "1908-01-01", "1909-12-31"),
          dates("date:[1910 TO 1925-02]", "1910-01-01", "1925-02-28"),
          dates("date:[1925-04 TO *]", "1925-04-01", "9999-12-31"),
          dates("date:[* TO 1918]", "0001-01-01", "1918-12-31"));

  private final Random random;

  RandomQuery(Random random) {
    this.random = random;
  }

  private static NaiveQuery.Dates dates(String typed, String from, String to) {
    return new NaiveQuery.Dates(typed, LocalDate.parse(from), LocalDate.parse(to));
  }

  /** A query whose operators are nested at most so deep. */
  NaiveQuery query(int depth) {
    return query(depth, this::leaf);
  }

  private NaiveQuery query(int depth, Supplier<NaiveQuery> leaf) {
    int kind = depth == 0 ? 0 : random.nextInt(8);
    return switch (kind) {
      case 0, 1, 2 -> leaf.get();
      case 3 -> new NaiveQuery.And(" AND ", several(depth, leaf));
      case 4, 5 -> new NaiveQuery.And(" ", several(depth, leaf));
      case 6 -> new NaiveQuery.Or(several(depth, leaf));
      default -> negation(query(depth - 1, leaf));
    };
  }

  private NaiveQuery negation(NaiveQuery node) {
    return node instanceof NaiveQuery.Not
        ? node
        : new NaiveQuery.Not(random.nextBoolean() ? "NOT " : "-", node);
  }

  private List<NaiveQuery> several(int depth, Supplier<NaiveQuery> leaf) {
    List<NaiveQuery> nodes = new ArrayList<>();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      nodes.add(query(depth - 1, leaf));
    }
    return nodes;
  }

  private NaiveQuery leaf() {
    return switch (random.nextInt(12)) {
      case 0 -> any(DATES);
      case 1 -> new NaiveQuery.InLanguage(any(RandomArticles.LANGUAGES));
      case 2 -> new NaiveQuery.OfType(any(RandomArticles.TYPES).toLowerCase(Locale.ROOT));
      case 3 -> plain(TextScope.SOURCE, RandomArticles.SOURCES);
      case 4 -> plain(TextScope.TAG, RandomArticles.TAGS);
      case 5 -> new NaiveQuery.Word(TextScope.AUTHOR, anyWord(RandomArticles.AUTHORS));
      case 6 -> text(TextScope.TITLE);
      case 7 ->
          new NaiveQuery.InField(
              TextScope.TITLE,
              new NaiveQuery.Or(several(1, () -> text(TextScope.TITLE))));
      default -> text(TextScope.ANYWHERE);
    };
  }

  private NaiveQuery plain(TextScope scope, List<String> values) {
    String word = anyWord(values);
    return switch (random.nextInt(4)) {
      case 0 -> new NaiveQuery.Word(scope, word);
      case 1 -> new NaiveQuery.Phrase(scope, any(values), 0);
      case 2 -> new NaiveQuery.Prefix(scope, word.substring(0, 1 + random.nextInt(word.length())));
      default -> new NaiveQuery.Fuzzy(scope, word, 1);
    };
  }

  private NaiveQuery text(TextScope scope) {
    String word = word();
    return switch (random.nextInt(8)) {
      case 0 -> new NaiveQuery.Prefix(scope, word.substring(0, 1 + random.nextInt(word.length())));
      case 1 -> new NaiveQuery.Fuzzy(scope, random.nextBoolean() ? word : any(SLIPS), edits());
      case 2, 3 -> phrase(scope);
      default -> new NaiveQuery.Word(scope, word);
    };
  }

  private int edits() {
    return 1 + random.nextInt(2);
  }

  /** Of one language, as written there, so that some are found. */
  private NaiveQuery phrase(TextScope scope) {
    List<String> words = RandomArticles.WORDS.get(any(RandomArticles.LANGUAGES));
    List<String> chosen = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      String word = any(words);
      if (!chosen.contains(word)) {
        chosen.add(word);
      }
    }
    return new NaiveQuery.Phrase(scope, String.join(" ", chosen), random.nextInt(3));
  }

  private String word() {
    return any(RandomArticles.WORDS.get(any(RandomArticles.LANGUAGES)));
  }

  private String anyWord(List<String> values) {
    return any(values.stream().flatMap(v -> Stream.of(v.toLowerCase(Locale.ROOT).split(" "))).toList());
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
