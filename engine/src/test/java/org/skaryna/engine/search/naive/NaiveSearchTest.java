// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.skaryna.engine.index.LuceneArticleSink;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.FacetValue;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.LuceneSearchEngine;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SearchResult;

/** Random queries find in random archives what reading every article finds. */
class NaiveSearchTest {
  private static final int MOST_ARTICLES = 25;
  private static final int QUERIES = 150;

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void findsWhatReadingEveryArticleFinds(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Path folder = Files.createTempDirectory("skaryna-naive");
    try {
      Map<String, NaiveArticle> articles = index(random, folder);
      try (SearchEngine engine = LuceneSearchEngine.open(folder)) {
        RandomQuery queries = new RandomQuery(random);
        for (int i = 0; i < QUERIES; i++) {
          compare(engine, articles, queries.query(3));
        }
      }
    } finally {
      delete(folder);
    }
  }

  /** Several segments, articles replaced and deleted. */
  private static Map<String, NaiveArticle> index(Random random, Path folder) {
    Map<String, NaiveArticle> articles = new LinkedHashMap<>();
    RandomArticles generator = new RandomArticles(random);
    try (var sink = LuceneArticleSink.open(folder)) {
      for (int i = 0; i < 2 * MOST_ARTICLES; i++) {
        String id = "id" + random.nextInt(MOST_ARTICLES);
        if (random.nextInt(5) == 0) {
          sink.delete(id);
          articles.remove(id);
        } else {
          NaiveArticle article = new NaiveArticle(generator.article(id));
          sink.add(article.article());
          articles.put(id, article);
        }
        if (random.nextInt(10) == 0) {
          sink.commit(i);
        }
      }
      sink.commit(2 * MOST_ARTICLES);
    }
    return articles;
  }

  private static void compare(
      SearchEngine engine, Map<String, NaiveArticle> articles, NaiveQuery query) {
    Set<String> expected =
        articles.entrySet().stream()
            .filter(article -> query.finds(article.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    SearchResult result = engine.search(SearchRequest.of(query.typed()).size(1000).build());
    Set<String> found = result.hits().stream().map(Hit::id).collect(Collectors.toSet());
    System.err.println("STAT " + query.getClass().getSimpleName() + " " + (found.isEmpty() ? "none" : found.size() == articles.size() ? "all" : "some"));
    assertThat(found).as(() -> told(query, articles, expected, found)).isEqualTo(expected);
    assertThat(result.total()).isEqualTo(expected.size());
    long counted = result.facet(FacetField.LANGUAGE).stream().mapToLong(FacetValue::count).sum();
    assertThat(counted).as(query.typed()).isEqualTo(expected.size());
    assertThat(result.query().warnings()).as(query.typed()).isEmpty();
  }

  private static String told(
      NaiveQuery query,
      Map<String, NaiveArticle> articles,
      Set<String> expected,
      Set<String> found) {
    Set<String> differing = new HashSet<>(expected);
    differing.addAll(found);
    differing.removeIf(id -> expected.contains(id) == found.contains(id));
    List<String> lines = new ArrayList<>(List.of(query.typed()));
    differing.forEach(
        id -> lines.add((found.contains(id) ? "found " : "missed ") + articles.get(id)));
    return String.join("\n", lines);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
