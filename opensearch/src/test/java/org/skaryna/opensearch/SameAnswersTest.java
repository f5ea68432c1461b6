// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.index.ArticleSink;
import org.skaryna.engine.index.LuceneArticleSink;
import org.skaryna.engine.people.ArchivePeople;
import org.skaryna.engine.people.PeopleRegister;
import org.skaryna.engine.people.PersonEntry;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.FacetPage;
import org.skaryna.engine.search.FacetRequest;
import org.skaryna.engine.search.Filters;
import org.skaryna.engine.search.FoundArticle;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.LuceneSearchEngine;
import org.skaryna.engine.search.NameFinding;
import org.skaryna.engine.search.NameListRequest;
import org.skaryna.engine.search.PersonProfile;
import org.skaryna.engine.search.PlaceEntry;
import org.skaryna.engine.search.QueryEcho;
import org.skaryna.engine.search.ScoreExplanation;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SearchResult;
import org.skaryna.engine.search.SearchUnavailableException;
import org.skaryna.engine.search.SimilarArticle;
import org.skaryna.engine.search.SortOrder;
import org.skaryna.engine.search.Suggestion;
import org.skaryna.engine.search.TimelineRequest;
import org.skaryna.engine.search.TimelineRequest.Step;
import org.skaryna.engine.suggest.QuerySuggestion;

/**
 * The same requests of the same articles, on an embedded index and on a cluster of three shards:
 * totals, order, scores, facets, snippets, names and spellings are the same.
 */
class SameAnswersTest {
  private static final float CLOSE = 1e-4f;
  private static final int ARTICLES = 120;
  private static final Locale BELARUSIAN = Locale.of("be");
  private static final int RANDOM_REQUESTS = 300;

  /** The last of four places of a number. */
  private static final String ROUNDED = "(?<=\\d[.,]\\d{3})\\d";

  /** A busy machine is not what is tested here. */
  private static final Duration LONG = Duration.ofMinutes(2);

  private static final Set<FacetField> FACETS = EnumSet.allOf(FacetField.class);

  /** Both write into one register, as an archive does that moves to a cluster. */
  private static final ArchivePeople PEOPLE = ArchivePeople.none();

  @TempDir private static Path folder;
  private static TestCluster nodes;
  private static SearchEngine embedded;
  private static SearchEngine cluster;

  @BeforeAll
  static void index() {
    nodes = TestCluster.start(1, folder.resolve("cluster"));
    ClusterAddress address = nodes.address("same");
    Path index = folder.resolve("index");
    try (ArticleSink here =
            LuceneArticleSink.open(index, Gazetteer.builtIn(), PEOPLE, Clock.systemDefaultZone());
        ArticleSink there = sink(address)) {
      for (Article article : GeneratedArticles.of(ARTICLES, 7)) {
        here.add(article);
        there.add(article);
      }
      here.commit(1);
      there.commit(1);
    }
    embedded = LuceneSearchEngine.open(index, Gazetteer.builtIn(), PEOPLE);
    cluster = OpenSearchEngine.open(address, Gazetteer.builtIn(), PEOPLE, LONG);
  }

  @AfterAll
  static void end() {
    if (cluster != null) {
      cluster.close();
      embedded.close();
    }
    if (nodes != null) {
      nodes.close();
    }
  }

  /** A row of {@code requests.csv}. */
  record Row(String query, SearchRequest.Builder request, String why) {
    @Override
    public String toString() {
      return query + ": " + why;
    }
  }

  static Stream<Row> requests() throws IOException {
    try (InputStream file = SameAnswersTest.class.getResourceAsStream("requests.csv")) {
      String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().skip(1).map(SameAnswersTest::row).toList().stream();
    }
  }

  private static Row row(String line) {
    String[] cells = line.split("\\|", -1);
    SearchRequest.Builder request =
        SearchRequest.of(cells[0].strip())
            .names(NameLevel.ofKey(cells[1].strip()).orElseThrow())
            .sort(SortOrder.valueOf(cells[2].strip().toUpperCase(Locale.ROOT)))
            .filters(filters(cells[3].strip()))
            .facets(FACETS)
            .size(10);
    return new Row(cells[0].strip(), request, cells[4].strip());
  }

  private static Filters filters(String written) {
    Map<FacetField, Set<String>> included = new EnumMap<>(FacetField.class);
    Map<FacetField, Set<String>> excluded = new EnumMap<>(FacetField.class);
    for (String filter : written.isEmpty() ? new String[0] : written.split(";")) {
      String[] parts = filter.split("=");
      boolean isNot = parts[0].startsWith("not.");
      FacetField field = FacetField.ofKey(parts[0].substring(isNot ? 4 : 0)).orElseThrow();
      (isNot ? excluded : included).computeIfAbsent(field, f -> new HashSet<>()).add(parts[1]);
    }
    return new Filters(included, excluded, DateRange.ALL);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("requests")
  void answersAsTheEmbeddedIndexDoes(Row row) {
    assertSameAnswers(row.request().build());
  }

  /** Every second one with all its pages. */
  @Test
  @Tag("slow")
  void answersRandomRequestsAlike() {
    RandomRequests requests =
        new RandomRequests(
            11, embedded.people("", 4, BELARUSIAN).stream().map(PersonEntry::id).toList());
    for (int i = 0; i < RANDOM_REQUESTS; i++) {
      SearchRequest.Builder request = requests.next(FACETS);
      assertSameAnswers(request.build());
      if (i % 2 == 0) {
        request.size(30).facets(Set.of());
        assertThat(pages(cluster, request)).isEqualTo(pages(embedded, request));
      }
    }
  }

  private static void assertSameAnswers(SearchRequest request) {
    try {
      compare(request);
    } catch (AssertionError e) {
      throw new AssertionError(request + ": " + e.getMessage(), e);
    }
  }

  private static void compare(SearchRequest request) {
    SearchResult here = embedded.search(request);
    SearchResult there = cluster.search(request);
    assertThat(there.total()).isEqualTo(here.total());
    assertThat(there.query()).isEqualTo(here.query());
    assertSameHits(there.hits(), here.hits());
    for (FacetField field : FACETS) {
      assertThat(there.facet(field)).as("facet %s", field).isEqualTo(here.facet(field));
    }
    assertThat(there.names()).isEqualTo(here.names());
    assertThat(there.next().isEmpty()).isEqualTo(here.next().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "кніга",
        "кнігі пра горад",
        "\"стары горад\"",
        "гор*",
        "title:горад OR author:Kolas OR place:Hrodna",
        "kniha OR śnieh",
        "name:\"Uladzimir Labkovich\" горад",
        "янка купала",
        "стары горад над ракой",
        "вера в людей",
        "пісьмо Уладзіміру Лабковічу",
      })
  void scoresAreExplainedAlike(String query) {
    SearchRequest.Builder request = SearchRequest.of(query).facets(Set.of()).explain(true);
    for (SortOrder sort : SortOrder.values()) {
      SearchResult here = embedded.search(request.sort(sort).locale(BELARUSIAN).build());
      SearchResult there = cluster.search(request.build());
      assertThat(here.hits()).isNotEmpty();
      for (int i = 0; i < here.hits().size(); i++) {
        assertSameExplanation(there.hits().get(i).explanation(), here.hits().get(i).explanation());
      }
    }
  }

  /** The numbers in its sentences have four places, of which rounding may change the last. */
  private static void assertSameExplanation(ScoreExplanation there, ScoreExplanation here) {
    assertThat(there.why().replaceAll(ROUNDED, "#")).isEqualTo(here.why().replaceAll(ROUNDED, "#"));
    assertThat(there.parts()).hasSameSizeAs(here.parts());
    for (int i = 0; i < here.parts().size(); i++) {
      ScoreExplanation.Part mine = here.parts().get(i);
      ScoreExplanation.Part part = there.parts().get(i);
      assertThat(part.score()).isCloseTo(mine.score(), within((double) CLOSE));
      assertThat(part.weight()).isCloseTo(mine.weight(), within((double) CLOSE));
      assertThat(part.field() + part.language() + part.found())
          .isEqualTo(mine.field() + mine.language() + mine.found());
      assertThat(part.why().replaceAll(ROUNDED, "#"))
          .isEqualTo(mine.why().replaceAll(ROUNDED, "#"));
    }
  }

  private static void assertSameHits(List<Hit> there, List<Hit> here) {
    assertThat(there).hasSameSizeAs(here);
    for (int i = 0; i < here.size(); i++) {
      Hit hit = here.get(i);
      assertThat(Math.abs(there.get(i).score() - hit.score()))
          .as("score of %s", hit)
          .isLessThan(CLOSE);
      assertThat(withScore(there.get(i), hit.score())).as("hit %d", i).isEqualTo(hit);
    }
  }

  private static Hit withScore(Hit hit, float score) {
    return new Hit(
        hit.id(),
        hit.title(),
        hit.language(),
        hit.date(),
        hit.source(),
        hit.type(),
        hit.url(),
        hit.authors(),
        score,
        hit.snippets(),
        hit.names());
  }

  @Test
  void pagesHoldTheSameHits() {
    for (SortOrder sort : SortOrder.values()) {
      SearchRequest.Builder request =
          SearchRequest.of("горад OR город OR town").sort(sort).size(9).facets(Set.of());
      assertThat(pages(cluster, request)).isEqualTo(pages(embedded, request));
    }
  }

  private static List<String> pages(SearchEngine engine, SearchRequest.Builder request) {
    List<String> ids = new ArrayList<>();
    String next = "";
    do {
      SearchResult page = engine.search(request.after(next).build());
      page.hits().forEach(hit -> ids.add(hit.id()));
      next = page.next();
    } while (!next.isEmpty());
    request.after("");
    return ids;
  }

  @Test
  void pagesOfAFacetHoldTheSameValues() {
    SearchRequest.Builder search =
        SearchRequest.of("горад OR город OR town").filters(filters("language=be;not.tag=горад"));
    for (FacetField field : FACETS) {
      FacetRequest first = FacetRequest.of(search.build(), field).page(2, "");
      FacetPage page = embedded.facet(first);
      assertThat(cluster.facet(first)).isEqualTo(page);
      FacetRequest next = first.page(2, page.next());
      assertThat(cluster.facet(next)).isEqualTo(embedded.facet(next));
    }
    FacetRequest months = FacetRequest.of(search.build(), FacetField.DATE).below("1925");
    assertThat(embedded.facet(months).values()).isNotEmpty();
    assertThat(cluster.facet(months)).isEqualTo(embedded.facet(months));
  }

  @Test
  void timelinesAreTheSame() {
    for (String query : List.of("", "горад")) {
      for (Step step : List.of(Step.AUTO, Step.MONTH, Step.YEAR)) {
        SearchRequest search =
            SearchRequest.of(query).filters(filters("date=1925;source=Полымя")).build();
        TimelineRequest request = new TimelineRequest(search, step);
        assertThat(embedded.timeline(request).buckets()).isNotEmpty();
        assertThat(cluster.timeline(request)).isEqualTo(embedded.timeline(request));
      }
    }
  }

  @Test
  void marksTheSameWordsOfAnArticle() {
    SearchRequest search =
        SearchRequest.of("горад OR name:\"Uladzimir Labkovich\" OR кніга").build();
    int marked = 0;
    for (int i = 0; i < ARTICLES; i += 10) {
      FoundArticle here = embedded.read("id%03d".formatted(i), search).orElseThrow();
      FoundArticle there = cluster.read("id%03d".formatted(i), search).orElseThrow();
      assertThat(there.highlights()).isEqualTo(here.highlights());
      assertThat(there.places()).isEqualTo(here.places());
      assertThat(there.people()).isEqualTo(here.people());
      marked += here.highlights().size();
    }
    assertThat(marked).isPositive();
    assertThat(cluster.read("nobody", search)).isEmpty();
  }

  @Test
  void findsTheSameOfEachNameOfAList() {
    NameListRequest list =
        new NameListRequest(
            List.of("Uladzimir Labkovich", "Янка Купала", "Hryhory Nikoha", "Лабковіч Уладзімір"),
            NameLevel.VARIANTS,
            filters("language=be"),
            3,
            2,
            Locale.ENGLISH);
    try (Stream<NameFinding> here = embedded.names(list);
        Stream<NameFinding> there = cluster.names(list)) {
      assertThat(there.map(SameAnswersTest::withoutScores).toList())
          .isEqualTo(here.map(SameAnswersTest::withoutScores).toList());
    }
  }

  private static NameFinding withoutScores(NameFinding found) {
    return new NameFinding(
        found.name(),
        found.documents(),
        found.forms(),
        found.spellings(),
        found.levels(),
        found.articles().stream().map(hit -> withScore(hit, 0)).toList());
  }

  @Test
  void theCatalogueOfPeopleIsTheSame() {
    for (String beginning : List.of("", "Лаб", "labk", "kf,r", "Янка", "янка куп", "нехта")) {
      assertThat(cluster.people(beginning, 10, BELARUSIAN))
          .as(beginning)
          .isEqualTo(embedded.people(beginning, 10, BELARUSIAN));
    }
    List<PersonEntry> people = embedded.people("", 10, BELARUSIAN);
    assertThat(people).hasSizeGreaterThan(1);
    for (PersonEntry person : people) {
      for (Locale locale : List.of(BELARUSIAN, Locale.ENGLISH)) {
        PersonProfile here = embedded.person(person.id(), locale).orElseThrow();
        assertThat(here.articles()).isNotEmpty();
        assertThat(cluster.person(person.id(), locale)).contains(here);
      }
    }
    assertThat(cluster.person("nobody", BELARUSIAN)).isEmpty();
  }

  @Test
  void aNameMeansTheSamePeople() {
    for (String name :
        List.of("Vladimir Labkovich", "Купала", "Янку Купалу", "Лабковч", "Nobody")) {
      assertThat(cluster.candidates(name, 5, BELARUSIAN))
          .as(name)
          .isEqualTo(embedded.candidates(name, 5, BELARUSIAN));
    }
    assertThat(cluster.candidates("Vladimir Labkovich", 5, BELARUSIAN)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"кнiнга", "гораад", "ujhfl", "horad", "knihi", "towwn", "нямаедзе", "гор рака"})
  void theSameQueriesAreSuggested(String query) {
    SearchRequest request = SearchRequest.of(query).facets(Set.of()).build();
    QueryEcho here = embedded.search(request).query();
    assertThat(cluster.search(request).query()).isEqualTo(here);
    if (query.equals("ujhfl")) {
      assertThat(here.suggestions()).extracting(QuerySuggestion::query).contains("горад");
    }
  }

  @Test
  void aNameMeansTheSamePlaces() {
    int found = 0;
    for (String name : List.of("Гродна", "Hrodna", "Гродне", "Нідзе")) {
      List<PlaceEntry> here = embedded.places(name, 5, BELARUSIAN);
      assertThat(cluster.places(name, 5, BELARUSIAN)).as(name).isEqualTo(here);
      for (PlaceEntry place : here) {
        assertThat(cluster.place(place.id(), Locale.ENGLISH))
            .isEqualTo(embedded.place(place.id(), Locale.ENGLISH));
        found++;
      }
    }
    assertThat(found).isPositive();
    assertThat(cluster.place("nowhere", BELARUSIAN)).isEmpty();
  }

  @Test
  void theSameIsSuggestedToWhoeverTypes() {
    int suggested = 0;
    for (String typed : List.of("Лаб", "labk", "гор", "kf,r", "стары г", "гродна", "th", "а", "")) {
      List<Suggestion> here = embedded.suggest(typed, 10, BELARUSIAN);
      assertThat(cluster.suggest(typed, 10, BELARUSIAN)).as(typed).isEqualTo(here);
      suggested += here.size();
    }
    assertThat(suggested).isGreaterThan(10);
  }

  @Test
  void theSameArticlesAreAlikeAndTranslated() {
    int alike = 0;
    int translated = 0;
    for (int i = 0; i < ARTICLES; i += 12) {
      String id = "id%03d".formatted(i);
      Set<String> without = Set.of("id%03d".formatted(i + 1));
      List<SimilarArticle> here = embedded.similar(id, without, 8, BELARUSIAN);
      List<SimilarArticle> there = cluster.similar(id, without, 8, BELARUSIAN);
      assertThat(there.stream().map(SameAnswersTest::withoutScore).toList())
          .as("like %s", id)
          .isEqualTo(here.stream().map(SameAnswersTest::withoutScore).toList());
      for (int hit = 0; hit < here.size(); hit++) {
        assertThat(Math.abs(there.get(hit).hit().score() - here.get(hit).hit().score()))
            .isLessThan(CLOSE);
      }
      alike += here.size();
      List<Hit> versions = embedded.translations(id, BELARUSIAN);
      assertThat(cluster.translations(id, BELARUSIAN)).as("versions of %s", id).isEqualTo(versions);
      translated += versions.size();
    }
    assertThat(alike).isPositive();
    assertThat(translated).isPositive();
    assertThat(cluster.similar("nobody", Set.of(), 8, BELARUSIAN)).isEmpty();
    assertThat(cluster.translations("nobody", BELARUSIAN)).isEmpty();
  }

  private static SimilarArticle withoutScore(SimilarArticle similar) {
    return new SimilarArticle(withScore(similar.hit(), 0), similar.people(), similar.places());
  }

  @Test
  void listsTheSameNameWords() {
    for (String beginning : List.of("", "лаб", "K", "nobody")) {
      assertThat(cluster.nameWords(beginning)).isEqualTo(embedded.nameWords(beginning));
    }
    assertThat(cluster.nameWords("")).isNotEmpty();
  }

  @Test
  void whatAnArchivistDecidesOfPeopleHoldsAtOnce() {
    PeopleRegister register = PEOPLE.register();
    List<PersonEntry> two = embedded.people("", 2, BELARUSIAN);
    String first = two.getFirst().id();
    SearchRequest.Builder naming =
        SearchRequest.of("").filters(filters("person=" + two.getLast().id())).facets(FACETS);
    register.merge(first, two.getLast().id());
    embedded.refresh();
    assertThat(cluster.people("", 10, BELARUSIAN)).isEqualTo(embedded.people("", 10, BELARUSIAN));
    assertSameAnswers(naming.build());
    String moved = two.getLast().spellings().getFirst().form();
    register.split(first, List.of(moved));
    embedded.refresh();
    assertThat(cluster.people("", 10, BELARUSIAN)).isEqualTo(embedded.people("", 10, BELARUSIAN));
    assertSameAnswers(naming.build());
  }

  @Test
  void whatWasCommittedIsFoundWhenTheNodeWasKilled() throws IOException {
    SearchRequest request = SearchRequest.of("горад").facets(FACETS).build();
    nodes.kill(0);
    ClusterAddress same = nodes.address("same");
    try (SearchEngine reader = OpenSearchEngine.open(same, Gazetteer.builtIn(), PEOPLE)) {
      assertThatThrownBy(() -> reader.search(request))
          .isInstanceOf(SearchUnavailableException.class)
          .hasMessageContaining("same at");
    }
    nodes.restart(0);
    assertSameAnswers(request);
  }

  @Test
  @Tag("slow")
  void anIndexWrittenAnewTakesThePlaceOfTheOldAtItsFirstCommit() {
    ClusterAddress address = nodes.address("anew");
    Article old = Article.builder("old", "Горад").build();
    try (ArticleSink first = sink(address);
        SearchEngine engine = OpenSearchEngine.open(address, Gazetteer.builtIn(), PEOPLE, LONG)) {
      first.add(old);
      first.commit(1);
      for (int i = 2; i < 4; i++) {
        try (ArticleSink anew =
            OpenSearchSink.openAnew(
                address, 2, 0, Gazetteer.builtIn(), PEOPLE, Clock.systemDefaultZone())) {
          anew.deleteAll();
          anew.add(Article.builder("new" + i, "Горад").build());
          engine.refresh();
          assertThat(engine.article("new" + i)).isEmpty();
          anew.commit(i);
          anew.add(Article.builder("more" + i, "Горад").build());
          anew.commit(i);
        }
        engine.refresh();
        assertThat(engine.search(SearchRequest.of("горад").build()).hits())
            .extracting(Hit::id)
            .containsExactlyInAnyOrder("new" + i, "more" + i);
      }
      try (ArticleSink later = sink(address)) {
        assertThat(later.checkpoint()).isEqualTo(3);
      }
    }
  }

  private static ArticleSink sink(ClusterAddress address) {
    return OpenSearchSink.open(
        address, 3, 0, Gazetteer.builtIn(), PEOPLE, Clock.systemDefaultZone());
  }

  @Test
  void givesTheSameArticleBack() {
    Optional<Article> here = embedded.article("id042");
    assertThat(cluster.article("id042").map(Article::text)).isEqualTo(here.map(Article::text));
    assertThat(cluster.article("nobody")).isEmpty();
    assertThat(cluster.statistics().articles()).isEqualTo(ARTICLES);
    assertThat(cluster.statistics().byLanguage()).isEqualTo(embedded.statistics().byLanguage());
  }
}
