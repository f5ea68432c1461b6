// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.index.LuceneArticleSink;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.Language;

/** Random queries against articles of random words, in several segments. */
class RandomQueriesTest {
  /** Words of no language, so that no analyzer changes or drops one. */
  private static final List<String> WORDS = List.of("zaba", "zobu", "zuxo", "zyko", "zwmk");

  private static final Map<String, Set<String>> ARTICLES = randomArticles();
  private static Path folder = Path.of("");
  private static SearchEngine engine = LuceneSearchEngine.open(folder);

  private static Map<String, Set<String>> randomArticles() {
    Random random = new Random(7);
    Map<String, Set<String>> articles = new LinkedHashMap<>();
    for (int i = 0; i < 40; i++) {
      Set<String> words =
          WORDS.stream().filter(w -> random.nextBoolean()).collect(Collectors.toSet());
      articles.put("id%02d".formatted(i), words);
    }
    return articles;
  }

  @BeforeContainer
  static void index() throws IOException {
    folder = Files.createTempDirectory("skaryna-random");
    try (var sink = LuceneArticleSink.open(folder)) {
      List<Language> languages =
          List.of(Language.BELARUSIAN, Language.RUSSIAN, Language.ENGLISH, Language.UNDETERMINED);
      int i = 0;
      for (var article : ARTICLES.entrySet()) {
        String text = String.join(" ", new TreeSet<>(article.getValue()));
        sink.add(Article.builder(article.getKey(), text).language(languages.get(i % 4)).build());
        if (++i % 9 == 0) {
          sink.commit(i);
        }
      }
      sink.commit(i);
    }
    engine = LuceneSearchEngine.open(folder);
  }

  @AfterContainer
  static void remove() throws IOException {
    engine.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** A query and what it means, apart from the engine's own tree. */
  private record Asked(String typed, Set<String> expected) {}

  @Property(tries = 500)
  void aBooleanQueryFindsWhatSetsSay(@ForAll long seed) {
    Asked asked = random(new Random(seed), 4);
    SearchResult result = engine.search(SearchRequest.of(asked.typed()).size(1000).build());
    assertThat(result.hits().stream().map(Hit::id).collect(Collectors.toSet()))
        .as(asked.typed())
        .isEqualTo(asked.expected());
    assertThat(result.total()).isEqualTo(asked.expected().size());
    long counted = result.facet(FacetField.LANGUAGE).stream().mapToLong(FacetValue::count).sum();
    assertThat(counted).isEqualTo(asked.expected().size());
  }

  private static Asked random(Random random, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(6);
    return switch (kind) {
      case 0, 1 -> word(WORDS.get(random.nextInt(WORDS.size())));
      case 2 -> both(" AND ", random(random, depth - 1), random(random, depth - 1));
      case 3 -> both(" ", random(random, depth - 1), random(random, depth - 1));
      case 4 -> either(random(random, depth - 1), random(random, depth - 1));
      default -> not(random.nextBoolean() ? "NOT " : "-", random(random, depth - 1));
    };
  }

  private static Asked both(String operator, Asked a, Asked b) {
    Set<String> expected = new TreeSet<>(a.expected());
    expected.retainAll(b.expected());
    return new Asked(group(a) + operator + group(b), expected);
  }

  private static Asked either(Asked a, Asked b) {
    Set<String> expected = new TreeSet<>(a.expected());
    expected.addAll(b.expected());
    return new Asked(group(a) + " OR " + group(b), expected);
  }

  private static Asked not(String operator, Asked asked) {
    Set<String> expected = new TreeSet<>(ARTICLES.keySet());
    expected.removeAll(asked.expected());
    return new Asked(operator + group(asked), expected);
  }

  private static String group(Asked asked) {
    return "(" + asked.typed() + ")";
  }

  private static Asked word(String word) {
    return new Asked(
        word,
        ARTICLES.entrySet().stream()
            .filter(article -> article.getValue().contains(word))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()));
  }

  @Property(tries = 300)
  void noQueryFails(@ForAll("typed") String typed, @ForAll NameLevel level) {
    SearchResult result = engine.search(SearchRequest.of(typed).names(level).build());
    assertThat(result.total()).isBetween(0L, (long) ARTICLES.size());
  }

  @Provide
  Arbitrary<String> typed() {
    Arbitrary<String> parts =
        Arbitraries.of(
            Arrays.asList(
                "zaba",
                "zo*",
                "*",
                "z~2",
                "Янка",
                "Купала",
                "\"",
                "«",
                "»",
                "(",
                ")",
                " ",
                " ",
                " AND ",
                " OR ",
                " NOT ",
                " -",
                "title:",
                "name:",
                "author:",
                " -spelling:",
                "date:",
                "1918",
                "[1 TO *]",
                "~",
                "/",
                "\\",
                "<",
                "é",
                "'",
                ",",
                ".",
                "У.",
                "\u0301",
                "\uD83D",
                "😀"));
    return Arbitraries.oneOf(
        parts.list().ofMaxSize(20).map(list -> String.join("", list)), Arbitraries.strings());
  }
}
