// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.skaryna.analysis.people.KnownPeople;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.index.LuceneArticleSink;
import org.skaryna.engine.people.ArchivePeople;
import org.skaryna.engine.people.PeopleRegister;
import org.skaryna.engine.people.RegisterFile;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.FacetValue;
import org.skaryna.engine.search.Filters;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.LuceneSearchEngine;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SearchResult;
import org.skaryna.engine.search.SortOrder;
import org.skaryna.engine.search.naive.RandomArticles.Step;

/** Random queries find in random archives what reading every article finds. */
class NaiveSearchTest {
  private static final int MOST_ARTICLES = 25;

  /** More words with ~ in one query are not searched as such. */
  private static final int MOST_FUZZY = 5;

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
  void findsWhatReadingEveryArticleFinds(
      @ForAll("changes") List<Step> changes, @ForAll("queries") List<NaiveQuery> queries)
      throws IOException {
    Path folder = Files.createTempDirectory("skaryna-naive");
    try {
      Map<String, NaiveArticle> articles = index(changes, folder, ArchivePeople.none());
      try (SearchEngine engine = LuceneSearchEngine.open(folder)) {
        for (NaiveQuery query : queries) {
          int found = compare(engine, articles, query);
          Statistics.collect(found == 0 ? "none" : found == articles.size() ? "all" : "some");
        }
      }
    } finally {
      delete(folder);
    }
    Statistics.coverage(checked -> checked.check("some").percentage(share -> share > 20));
  }

  /** Each archive is asked fifty times, so that a run compares a thousand searches. */
  @Tag("slow")
  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void filtersPagesAndCountsAreThoseOfReadingEveryArticle(
      @ForAll("changes") List<Step> changes, @ForAll("searches") List<FilteredSearch> searches)
      throws IOException {
    comparePages(changes, searches);
    Statistics.coverage(checked -> checked.check("some").percentage(share -> share > 15));
  }

  /**
   * The same in short; so few archives may happen to hold little, so no coverage is asked of them.
   */
  @Property(tries = 4, edgeCases = EdgeCasesMode.NONE)
  void someFiltersPagesAndCountsAreThoseOfReadingEveryArticle(
      @ForAll("changes") List<Step> changes, @ForAll("searches") List<FilteredSearch> searches)
      throws IOException {
    comparePages(changes, searches);
  }

  private static void comparePages(List<Step> changes, List<FilteredSearch> searches)
      throws IOException {
    Path folder = Files.createTempDirectory("skaryna-naive");
    try {
      ArchivePeople people = people(folder);
      Map<String, NaiveArticle> articles = index(changes, folder, people);
      try (SearchEngine engine = LuceneSearchEngine.open(folder, Gazetteer.builtIn(), people)) {
        NamedInTexts named = NamedInTexts.in(engine);
        for (FilteredSearch search : searches) {
          List<Article> matching =
              articles.values().stream()
                  .filter(search.query()::finds)
                  .map(NaiveArticle::article)
                  .toList();
          Filters filters = named.withIds(search.filters());
          int found =
              new NaivePages(engine, matching, search.query().typed(), filters, named)
                  .compare(search.sort(), search.size());
          Statistics.collect(found == 0 ? "none" : found == articles.size() ? "all" : "some");
        }
      }
    } finally {
      delete(folder);
    }
  }

  /** Nobody is configured: who is who is found out. */
  private static ArchivePeople people(Path folder) {
    RegisterFile register =
        new RegisterFile(folder.resolve("people").resolve("register.tsv"), Clock.systemUTC());
    return new ArchivePeople(KnownPeople.empty(), PeopleRegister.in(register));
  }

  /** A query with filters, read page by page. */
  record FilteredSearch(NaiveQuery query, Filters filters, SortOrder sort, int size) {}

  @Provide
  Arbitrary<List<FilteredSearch>> searches() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(1, RandomQueries.queries(2)),
                Tuple.of(1, Arbitraries.just((NaiveQuery) new NaiveQuery.Everything()))),
            RandomFilters.filters(),
            Arbitraries.of(SortOrder.class),
            Arbitraries.integers().between(1, 12))
        .as(FilteredSearch::new)
        .list()
        .ofSize(50);
  }

  @Provide
  Arbitrary<List<Step>> changes() {
    return RandomArticles.steps(MOST_ARTICLES)
        .list()
        .ofMaxSize(2 * MOST_ARTICLES)
        .withSizeDistribution(RandomDistribution.uniform());
  }

  @Provide
  Arbitrary<List<NaiveQuery>> queries() {
    return RandomQueries.queries(3)
        .filter(query -> query.typed().chars().filter(sign -> sign == '~').count() <= MOST_FUZZY)
        .list()
        .ofMaxSize(100)
        .withSizeDistribution(RandomDistribution.uniform());
  }

  /** Several segments, articles replaced and deleted. */
  private static Map<String, NaiveArticle> index(
      List<Step> changes, Path folder, ArchivePeople people) {
    Map<String, NaiveArticle> articles = new LinkedHashMap<>();
    Clock clock = Clock.systemDefaultZone();
    try (var sink = LuceneArticleSink.open(folder, Gazetteer.builtIn(), people, clock)) {
      int number = 0;
      for (Step change : changes) {
        change
            .article()
            .ifPresentOrElse(
                article -> {
                  sink.add(article);
                  articles.put(article.id(), new NaiveArticle(article));
                },
                () -> {
                  sink.delete(change.id());
                  articles.remove(change.id());
                });
        number++;
        if (change.commits()) {
          sink.commit(number);
        }
      }
      sink.commit(number);
    }
    return articles;
  }

  /** How many articles both find. */
  private static int compare(
      SearchEngine engine, Map<String, NaiveArticle> articles, NaiveQuery query) {
    Set<String> expected =
        articles.entrySet().stream()
            .filter(article -> query.finds(article.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    SearchResult result = engine.search(SearchRequest.of(query.typed()).size(1000).build());
    Set<String> found = result.hits().stream().map(Hit::id).collect(Collectors.toSet());
    assertThat(found).as(() -> told(query, articles, expected, found)).isEqualTo(expected);
    assertThat(result.total()).isEqualTo(expected.size());
    long counted = result.facet(FacetField.LANGUAGE).stream().mapToLong(FacetValue::count).sum();
    assertThat(counted).as(query.typed()).isEqualTo(expected.size());
    assertThat(result.query().warnings()).as(query.typed()).isEmpty();
    return found.size();
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
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
