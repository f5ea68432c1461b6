// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.index.ArticleSink;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDates;
import org.skaryna.engine.schema.Language;

/** What every {@link SearchEngine} answers. A subclass opens one index for writing and reading. */
public abstract class SearchEngineContract {
  private ArticleSink sink;
  private SearchEngine engine;

  /** Opens the index of this test, which is empty at first. */
  protected abstract ArticleSink openSink();

  /** Opens the same index for reading. */
  protected abstract SearchEngine openEngine();

  @BeforeEach
  void open() {
    sink = openSink();
    engine = openEngine();
  }

  @AfterEach
  void close() {
    engine.close();
    sink.close();
  }

  // ---- words ----

  @ParameterizedTest(name = "{0} finds {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "горада | be | a case form in Belarusian",
        "книгами | ru | a case form in Russian",
        "book | en | the plural in English",
        "бібліятэка книга | | every word is required",
        "бібліятэка OR книга | be ru | either",
        "горад | be | in the text",
        "горад -кніга | | without",
        "NOT горад | en ru uk | all but",
        "\"кнігі пра горад\" | be | a phrase",
        "\"горад пра кнігі\" | | not in this order",
        "\"кнігі горад\" | | not next to each other",
        "\"кнігі горад\"~1 | be | one word apart",
        "title:бібліятэка | be | in the title",
        "title:горад | | not in the title",
        "author:колас | be | an author",
        "source:\"Наша Ніва\" | be | a source",
        "tag:history | en | a tag",
        "language:uk | uk | a language without an analyzer",
        "type:book | en | a type",
        "бібліятэ* | be | a beginning",
        "libary~ | en | a slip of the pen",
        "(книга OR book) -library | ru | brackets",
        "книга у | ru | a stop word of one language does not hide the word beside it",
        "the library | en | a stop word in English",
      })
  void findsByWords(String query, String ids, String why) {
    addLibrary();
    assertThat(ids(query)).as(why).isEqualTo(ids == null ? Set.of() : Set.of(ids.split(" ")));
  }

  @Test
  void anEmptyQueryFindsEverythingInOrderOfIds() {
    addLibrary();
    assertThat(search("").hits()).extracting(Hit::id).containsExactly("be", "en", "ru", "uk");
  }

  @Test
  void aQueryWithNothingToSearchForFindsNothingAndSaysSo() {
    addLibrary();
    SearchResult result = search("?! / <>");
    assertThat(result.total()).isZero();
    assertThat(result.query().warnings()).hasSize(1);
  }

  @Test
  void warningsAreInTheReadersLanguage() {
    var request = SearchRequest.of("книга\"");
    assertThat(warnings(request.locale(Locale.of("be"))))
        .containsExactly("Незакрытае двукоссе прапушчана.");
    assertThat(warnings(request.locale(Locale.ENGLISH))).containsExactly("Unclosed quote ignored.");
  }

  private List<String> warnings(SearchRequest.Builder request) {
    return engine.search(request.build()).query().warnings();
  }

  @Test
  void theTitleCountsMoreThanTheText() {
    add(article("text", "Пра возера і вецер, пра хвалі і бераг").title("Нататкі"));
    add(article("title", "Пра вецер і хвалі, пра сосны і бераг").title("Возера"));
    commit();
    assertThat(search("возера").hits()).extracting(Hit::id).containsExactly("title", "text");
  }

  @Test
  void aHitShowsWhatIsKnownOfTheArticle() {
    addLibrary();
    Hit hit = search("бібліятэка").hits().getFirst();
    assertThat(hit.title()).isEqualTo("Бібліятэка");
    assertThat(hit.language()).isEqualTo(Language.BELARUSIAN);
    assertThat(hit.date()).isEqualTo("1925-03-01");
    assertThat(hit.source()).isEqualTo("Наша Ніва");
    assertThat(hit.type()).isEqualTo("article");
    assertThat(hit.url()).isEqualTo("https://example.org/be");
    assertThat(hit.authors()).containsExactly("Якуб Колас");
    assertThat(hit.score()).isPositive();
  }

  private void addLibrary() {
    add(
        article("be", "Чытальня мае кнігі пра горад.")
            .title("Бібліятэка")
            .date(ArticleDates.read("1.03.1925"))
            .source("Наша Ніва")
            .url("https://example.org/be")
            .authors(List.of("Якуб Колас")));
    add(
        article("ru", "Читальня купила новую книгу об озёрах.")
            .language(Language.RUSSIAN)
            .date(ArticleDates.read("1925")));
    add(
        article("en", "The library has books about towns.")
            .language(Language.ENGLISH)
            .type("book")
            .tags(List.of("history")));
    add(article("uk", "Читальня придбала нотатки.").language(new Language("uk")));
    commit();
  }

  // ---- names ----

  private void addPeople() {
    add(article("be", "Суд над праваабаронцам. Уладзімір Лабковіч віны не прызнаў."));
    add(article("be-case", "Пісьмо напісана Уладзіміру Лабковічу з Гродна."));
    add(
        article("ru", "Правозащитника Владимира Лабковича судили в Минске.")
            .language(Language.RUSSIAN));
    add(
        article("en", "The court sentenced Uladzimir Labkovich and others.")
            .language(Language.ENGLISH));
    add(article("other-person", "Уладзімір Юркевіч пазнаёміўся з Алесем Лабковічам."));
    add(article("far", "Уладзімір прыйшоў дадому вечарам і ўбачыў там, што Лабковіч ужо спіць."));
    commit();
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Уладзімір Лабковіч | exact | be",
        "Уладзімір Лабковіч | inflected | be be-case",
        "Уладзімір Лабковіч | variants | be be-case ru en",
        "Владимир Лабкович | variants | be be-case ru en",
        "Uladzimir Labkovich | variants | be be-case ru en",
        "Лабковіч Уладзімір | variants | be be-case ru en",
        "Уладзімір Колас | variants | ",
      })
  void findsAPersonAndNobodyElse(String name, String level, String ids) {
    addPeople();
    NameLevel names = NameLevel.ofKey(level).orElseThrow();
    assertThat(ids(SearchRequest.of("name:\"" + name + "\"").names(names)))
        .isEqualTo(ids == null ? Set.of() : Set.of(ids.split(" ")));
  }

  @Test
  void aPlainQueryFindsNamesWithoutSyntax() {
    addPeople();
    assertThat(ids("Uladzimir Labkovich")).contains("be", "be-case", "ru", "en");
  }

  @Test
  void theExactFormComesFirst() {
    addPeople();
    assertThat(search("name:\"Уладзімір Лабковіч\"").hits().getFirst().id()).isEqualTo("be");
    assertThat(search("name:\"Uladzimir Labkovich\"").hits().getFirst().id()).isEqualTo("en");
  }

  @Test
  void aHitSaysWhichFormWasFoundAndWhy() {
    addPeople();
    SearchResult result =
        engine.search(
            SearchRequest.of("name:\"Uladzimir Labkovich\"").locale(Locale.ENGLISH).build());
    Hit hit = result.hits().stream().filter(h -> h.id().equals("ru")).findFirst().orElseThrow();
    assertThat(hit.names())
        .singleElement()
        .satisfies(name -> {
          assertThat(name.query()).isEqualTo("Uladzimir Labkovich");
          assertThat(name.found()).isEqualTo("Владимира Лабковича");
          assertThat(name.level()).isEqualTo(NameLevel.VARIANTS);
          assertThat(name.why()).isNotBlank();
        });
  }

  @Test
  void spellingsAreCountedUnderTheRestOfTheQuery() {
    addPeople();
    add(article("be2", "Уладзімір Лабковіч і Уладзімір Лабковіч — адзін артыкул, лічыцца раз."));
    commit();
    assertThat(spellings("name:\"Уладзімір Лабковіч\""))
        .containsExactlyInAnyOrder(
            "Уладзімір Лабковіч 2 be true",
            "Уладзіміру Лабковічу 1 be true",
            "Владимира Лабковича 1 ru true",
            "Uladzimir Labkovich 1 en true");
    assertThat(spellings("name:\"Уладзімір Лабковіч\" суд"))
        .contains("Уладзімір Лабковіч 1 be true");
    assertThat(engine.spellings("Уладзімір Лабковіч", NameLevel.VARIANTS).spellings().getFirst())
        .satisfies(first -> assertThat(first.form()).isEqualTo("Уладзімір Лабковіч"))
        .satisfies(first -> assertThat(first.level()).isEqualTo(NameLevel.EXACT))
        .satisfies(first -> assertThat(first.documents()).isEqualTo(2));
  }

  @Test
  void aSpellingLeftOutStaysListedAndItsArticlesGoUnlessAnotherFormStands() {
    addPeople();
    add(article("both", "Уладзімір Лабковіч адказаў. Ад Уладзіміра Лабковіча чакалі слова."));
    commit();
    String query = "name:\"Уладзімір Лабковіч\" -spelling:\"Уладзімір Лабковіч\"";
    assertThat(ids(query)).containsExactlyInAnyOrder("be-case", "ru", "en", "both");
    assertThat(spellings(query))
        .contains("Уладзімір Лабковіч 2 be false", "Уладзіміра Лабковіча 1 be true");
    assertThat(hit(query, "both").names())
        .extracting(NameFound::found)
        .containsExactly("Уладзіміра Лабковіча");
  }

  @Test
  void aSpellingAloneFindsThatWrittenForm() {
    addPeople();
    assertThat(ids("spelling:\"Владимира Лабковича\"")).containsExactly("ru");
  }

  @Test
  void namesCombineWithOtherClauses() {
    addPeople();
    assertThat(ids("name:\"Уладзімір Лабковіч\" -language:ru -name:Гродна"))
        .doesNotContain("ru")
        .contains("be", "en");
    assertThat(ids("name:\"Уладзімір Лабковіч\" OR вечарам")).contains("far", "ru");
  }

  @Test
  void authorsAreFoundUnderTheirSpellings() {
    add(article("a", "тэкст").authors(List.of("Уладзімір Лабковіч")));
    commit();
    assertThat(ids("author:\"Uladzimir Labkovich\"")).containsExactly("a");
    assertThat(ids("author:\"Юркевіч\"")).isEmpty();
  }

  private List<String> spellings(String query) {
    return search(query).names().getFirst().spellings().stream()
        .map(s -> "%s %d %s %s".formatted(s.form(), s.documents(), s.language(), s.selected()))
        .toList();
  }

  // ---- dates ----

  @ParameterizedTest(name = "{0} to {1} finds {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1908-01-01 | 1908-12-31 | period",
        "1910-12-31 | 1911-01-01 | period",
        "1911-01-01 | 1911-12-31 | ",
        "2020-08-09 | 2020-08-09 | day month year",
        "2020-08-10 | 2020-08-31 | month year",
        "2020-01-01 | 2020-07-31 | year",
        "1900-01-01 | 2030-01-01 | period day month year",
      })
  void aPeriodCountsWhenItOverlaps(LocalDate from, LocalDate to, String ids) {
    addDated();
    Filters filters = new Filters(Map.of(), Map.of(), new DateRange(from, to));
    Set<String> expected = ids == null ? Set.of() : Set.of(ids.split(" "));
    assertThat(ids(SearchRequest.of("").filters(filters))).isEqualTo(expected);
    assertThat(ids("date:[%s TO %s]".formatted(from, to))).isEqualTo(expected);
  }

  @Test
  void articlesWithoutADateComeLastInBothOrders() {
    addDated();
    assertThat(order(SortOrder.NEWEST))
        .containsExactly("year", "month", "day", "period", "guess", "none");
    assertThat(order(SortOrder.OLDEST))
        .containsExactly("period", "year", "month", "day", "guess", "none");
  }

  private List<String> order(SortOrder sort) {
    return engine.search(SearchRequest.of("").sort(sort).build()).hits().stream()
        .map(Hit::id)
        .toList();
  }

  private void addDated() {
    add(article("period", "x").date(ArticleDates.read("1907-1910")));
    add(article("day", "x").date(ArticleDates.read("2020-08-09")));
    add(article("month", "x").date(ArticleDates.read("2020-08")));
    add(article("year", "x").date(ArticleDates.read("2020")));
    add(article("guess", "x").date(ArticleDates.read("даўно")));
    add(article("none", "x"));
    commit();
  }

  // ---- facets and filters ----

  private void addFaceted() {
    add(faceted("1", "be", "Наша Ніва", "2020-08-09", "вершы").authors(List.of("Якуб Колас")));
    add(faceted("2", "be", "Звязда", "2020-08-10", "вершы", "проза"));
    add(faceted("3", "ru", "Звязда", "2020-09-01", "проза"));
    add(faceted("4", "en", "Radio \"Free\" / Europe\nOnline", "2019", "история: \\ \u001F"));
    commit();
  }

  private static Article.Builder faceted(
      String id, String language, String source, String date, String... tags) {
    return article(id, "тэкст")
        .language(new Language(language))
        .source(source)
        .date(ArticleDates.read(date))
        .tags(List.of(tags));
  }

  @Test
  void countsTheValuesOfEachFacet() {
    addFaceted();
    assertThat(facet("", FacetField.LANGUAGE)).containsExactly("be=2", "en=1", "ru=1");
    assertThat(facet("", FacetField.SOURCE))
        .containsExactly("Звязда=2", "Radio \"Free\" / Europe\nOnline=1", "Наша Ніва=1");
    assertThat(facet("", FacetField.TAG))
        .containsExactly("вершы=2", "проза=2", "история: \\ \u001F=1");
    assertThat(facet("", FacetField.AUTHOR)).containsExactly("Якуб Колас=1");
    assertThat(facet("", FacetField.TYPE)).containsExactly("article=4");
    assertThat(facet("", FacetField.PERSON)).isEmpty();
    assertThat(facet("", FacetField.PLACE)).isEmpty();
    assertThat(facet("language:ru", FacetField.SOURCE)).containsExactly("Звязда=1");
  }

  @Test
  void datesAreCountedByYearMonthAndDay() {
    addFaceted();
    List<FacetValue> years = search("language:be").facet(FacetField.DATE);
    assertThat(years).extracting(FacetValue::value).containsExactly("2020");
    FacetValue month = years.getFirst().children().getFirst();
    assertThat(month.value()).isEqualTo("2020-08");
    assertThat(month.count()).isEqualTo(2);
    assertThat(month.children())
        .extracting(FacetValue::value)
        .containsExactly("2020-08-09", "2020-08-10");
    assertThat(facet("", FacetField.DATE)).containsExactly("2020=3", "2019=1");
  }

  @Test
  void labelsAreInTheReadersLanguageAndValuesAreNot() {
    addFaceted();
    assertThat(languageLabels("be")).containsExactly("be беларуская", "en англійская", "ru руская");
    assertThat(languageLabels("ru"))
        .containsExactly("be белорусский", "en английский", "ru русский");
    assertThat(languageLabels("en")).containsExactly("be Belarusian", "en English", "ru Russian");
  }

  private List<String> languageLabels(String locale) {
    return engine
        .search(SearchRequest.of("").locale(Locale.of(locale)).build())
        .facet(FacetField.LANGUAGE)
        .stream()
        .map(value -> value.value() + " " + value.label())
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "source=Звязда | 2 3",
        "source=Звязда source=Наша_Ніва | 1 2 3",
        "source=Звязда language=be | 2",
        "tag=вершы tag=проза language=be language=ru | 1 2 3",
        "date=2020 | 1 2 3",
        "date=2020-08 | 1 2",
        "date=2020-08-10 | 2",
        "date=2020-08-10 date=2019 | 2 4",
        "not.source=Звязда | 1 4",
        "not.source=Звязда not.tag=вершы | 4",
        "language=be not.tag=проза | 1",
        "source=Nowhere | ",
        "person=Q1 | ",
      })
  void filtersJoinValuesByOrAndFieldsByAnd(String filters, String ids) {
    addFaceted();
    assertThat(ids(SearchRequest.of("").filters(filters(filters))))
        .isEqualTo(ids == null ? Set.of() : Set.of(ids.split(" ")));
  }

  @Test
  void filtersByValuesThatLookLikeSyntax() {
    addFaceted();
    for (Article article : List.of(engine.article("4").orElseThrow())) {
      assertThat(ids(SearchRequest.of("").filters(only(FacetField.SOURCE, article.source()))))
          .containsExactly("4");
      assertThat(ids(SearchRequest.of("").filters(only(FacetField.TAG, article.tags().getFirst()))))
          .containsExactly("4");
    }
    assertThat(ids(SearchRequest.of("").filters(only(FacetField.SOURCE, "")))).isEmpty();
  }

  @Test
  void aSelectedFacetStillCountsItsOtherValues() {
    addFaceted();
    SearchResult result =
        engine.search(SearchRequest.of("").filters(filters("source=Звязда language=ru")).build());
    assertThat(result.total()).isEqualTo(1);
    assertThat(values(result, FacetField.SOURCE)).containsExactly("Звязда=1");
    assertThat(values(result, FacetField.LANGUAGE)).containsExactly("be=1", "ru=1");
    assertThat(values(result, FacetField.TAG)).containsExactly("проза=1");
    assertThat(result.facet(FacetField.LANGUAGE))
        .filteredOn(FacetValue::selected)
        .extracting(FacetValue::value)
        .containsExactly("ru");
  }

  @Test
  void aSelectedValueIsListedEvenWhereNothingHasIt() {
    addFaceted();
    SearchResult result =
        engine.search(SearchRequest.of("").filters(filters("source=Nowhere")).build());
    assertThat(values(result, FacetField.SOURCE)).contains("Nowhere=0", "Звязда=2");
  }

  @Test
  void countsOnlyTheFacetsAskedFor() {
    addFaceted();
    SearchResult result =
        engine.search(SearchRequest.of("").facets(EnumSet.of(FacetField.TAG)).build());
    assertThat(result.facets()).containsOnlyKeys(FacetField.TAG);
  }

  private static Filters only(FacetField field, String value) {
    return new Filters(Map.of(field, Set.of(value)), Map.of(), DateRange.ALL);
  }

  private static Filters filters(String written) {
    Map<FacetField, Set<String>> included = new HashMap<>();
    Map<FacetField, Set<String>> excluded = new HashMap<>();
    for (String filter : written.split(" ")) {
      String[] pair = filter.split("=");
      boolean not = pair[0].startsWith("not.");
      FacetField field = FacetField.ofKey(pair[0].replace("not.", "")).orElseThrow();
      (not ? excluded : included)
          .computeIfAbsent(field, f -> new HashSet<>())
          .add(pair[1].replace('_', ' '));
    }
    return new Filters(included, excluded, DateRange.ALL);
  }

  private List<String> facet(String query, FacetField field) {
    return values(search(query), field);
  }

  private static List<String> values(SearchResult result, FacetField field) {
    return result.facet(field).stream().map(v -> v.value() + "=" + v.count()).toList();
  }

  // ---- pages ----

  @ParameterizedTest
  @CsvSource({"RELEVANCE", "NEWEST", "OLDEST"})
  void pagesHoldEveryHitOnceInOneOrder(SortOrder sort) {
    for (int i = 0; i < 25; i++) {
      String text = "вецер ".repeat(1 + i % 5) + "поле ".repeat(i % 3);
      add(article("id%02d".formatted(i), text).date(ArticleDates.read("" + (1900 + i % 4))));
    }
    commit();
    var request = SearchRequest.of("вецер").sort(sort);
    List<String> whole = hits(request.size(1000));
    assertThat(whole).hasSize(25).doesNotHaveDuplicates();
    assertThat(pages(request.size(4), () -> {})).isEqualTo(whole);
  }

  @Test
  void pagesStayWholeWhileArticlesAreAdded() {
    for (int i = 0; i < 10; i++) {
      add(article("id" + i, "вецер ".repeat(i + 1)));
    }
    commit();
    List<String> added = new ArrayList<>();
    List<String> pages =
        pages(
            SearchRequest.of("вецер").size(3),
            () -> {
              add(article("new" + added.size(), "вецер поле вецер"));
              added.add("new");
              commit();
            });
    assertThat(pages).doesNotHaveDuplicates();
    assertThat(pages.stream().filter(id -> id.startsWith("id"))).hasSize(10);
  }

  private List<String> pages(SearchRequest.Builder request, Runnable between) {
    List<String> ids = new ArrayList<>();
    String next = "";
    do {
      SearchResult page = engine.search(request.after(next).build());
      page.hits().forEach(hit -> ids.add(hit.id()));
      next = page.next();
      between.run();
    } while (!next.isEmpty() && ids.size() < 1_000);
    return ids;
  }

  private List<String> hits(SearchRequest.Builder request) {
    return engine.search(request.build()).hits().stream().map(Hit::id).toList();
  }

  @Test
  void theLastPageHasNoCursor() {
    addLibrary();
    assertThat(engine.search(SearchRequest.of("").size(4).build()).next()).isEmpty();
    assertThat(engine.search(SearchRequest.of("").size(3).build()).next()).isNotEmpty();
    assertThat(engine.search(SearchRequest.of("").size(0).build()).next()).isEmpty();
  }

  @Test
  void sizeZeroCountsOnly() {
    addLibrary();
    SearchResult result = engine.search(SearchRequest.of("").size(0).build());
    assertThat(result.total()).isEqualTo(4);
    assertThat(result.hits()).isEmpty();
    assertThat(result.facet(FacetField.LANGUAGE)).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({"x", "AAAA", "'***'", "ÿ", "AVngeqEAAAAAAAAABwAAAABBiMO8a25paGkvMTA1XzAxNjfhOIOk"})
  void aBrokenCursorIsRefusedByName(String cursor) {
    assertThatThrownBy(() -> engine.search(SearchRequest.of("a").after(cursor).build()))
        .isInstanceOfSatisfying(
            InvalidRequestException.class, e -> assertThat(e.parameter()).isEqualTo("after"))
        .hasMessageContaining("cursor");
  }

  @Test
  void aCursorOfAnotherQueryIsRefused() {
    addLibrary();
    String next = engine.search(SearchRequest.of("").size(1).build()).next();
    assertThatThrownBy(() -> engine.search(SearchRequest.of("кніга").after(next).build()))
        .isInstanceOf(InvalidRequestException.class);
  }

  // ---- snippets ----

  @Test
  void everyHighlightIsAMatchedWord() {
    add(
        article(
            "a",
            "Адзін абзац ні пра што.\n\nУ лесе каля возера жыў стары рыбак. Возера было глыбокае,"
                + " а лес — густы. Пра возеры і лясы складалі песні. "
                + "Іншыя словы ідуць далей і далей. ".repeat(50)));
    commit();
    Snippet snippet = search("возера лес").hits().getFirst().snippets().getFirst();
    assertThat(snippet.text().length()).isLessThanOrEqualTo(240);
    assertThat(highlighted(snippet)).contains("возера", "Возера", "лес");
    assertThat(highlighted(snippet))
        .allSatisfy(w -> assertThat(w.toLowerCase(Locale.ROOT)).matches("(возер|ле|ля).*"));
    assertThat(snippet.text()).startsWith("У лесе");
  }

  @Test
  void thePassageShowsTheName() {
    String long1 = "Пачатак доўгага тэксту без патрэбнага. ".repeat(60);
    add(article("a", long1 + "Тады прыйшоў Уладзімір Лабковіч і сеў. " + long1).title("Загаловак"));
    commit();
    Snippet snippet =
        search("name:\"Uladzimir Labkovich\"").hits().getFirst().snippets().getFirst();
    assertThat(highlighted(snippet)).containsExactly("Уладзімір", "Лабковіч");
    assertThat(snippet.text()).startsWith("Тады прыйшоў");
  }

  @Test
  void highlightsAWholePhraseOnly() {
    add(article("a", "Кут стары. Родны кут, як ты мне мілы. Родны край."));
    commit();
    Snippet snippet = search("\"родны кут\"").hits().getFirst().snippets().getFirst();
    assertThat(highlighted(snippet)).containsExactly("Родны", "кут");
  }

  @Test
  void highlightsOnlyThePhrasesWordsWhereOthersStandBetween() {
    add(article("a", "Родны мой кут."));
    commit();
    Snippet snippet = search("\"родны кут\"~1").hits().getFirst().snippets().getFirst();
    assertThat(highlighted(snippet)).containsExactly("Родны", "кут");
  }

  @Test
  void whereOnlyTheTitleMatchesTheTextBeginsTheSnippet() {
    add(article("a", "Першы сказ. Другі сказ.").title("Возера"));
    commit();
    Snippet snippet = search("возера").hits().getFirst().snippets().getFirst();
    assertThat(snippet.text()).startsWith("Першы сказ.");
    assertThat(snippet.highlights()).isEmpty();
  }

  @Test
  void markupInATextStaysText() {
    add(article("a", "Перад <script>alert('возера')</script> пасля 😀 возера"));
    commit();
    Snippet snippet = search("возера").hits().getFirst().snippets().getFirst();
    assertThat(snippet.text()).contains("<script>alert('возера')</script>");
    assertThat(highlighted(snippet)).containsExactly("возера", "возера");
  }

  @Test
  void snippetsCanBeLeftOut() {
    addLibrary();
    assertThat(engine.search(SearchRequest.of("горад").snippets(false).build()).hits())
        .allSatisfy(hit -> assertThat(hit.snippets()).isEmpty());
  }

  private static List<String> highlighted(Snippet snippet) {
    return snippet.highlights().stream()
        .map(span -> snippet.text().substring(span.start(), span.end()))
        .toList();
  }

  // ---- the index as a whole ----

  @Test
  void anIndexThatDoesNotExistYetIsEmpty() {
    SearchResult result = search("кніга");
    assertThat(result.total()).isZero();
    assertThat(engine.article("a")).isEmpty();
    assertThat(engine.statistics().articles()).isZero();
  }

  @Test
  void countsArticlesByLanguage() {
    addLibrary();
    sink.delete("en");
    commit();
    IndexStatistics statistics = engine.statistics();
    assertThat(statistics.articles()).isEqualTo(3);
    assertThat(statistics.byLanguage())
        .containsOnly(
            Map.entry(Language.BELARUSIAN, 1L),
            Map.entry(Language.RUSSIAN, 1L),
            Map.entry(new Language("uk"), 1L));
    assertThat(statistics.bytes()).isPositive();
  }

  @Test
  void deletedAndReplacedArticlesAreNotFoundNorCounted() {
    addLibrary();
    sink.delete("en");
    sink.add(article("ru", "іншы тэкст").build());
    commit();
    assertThat(ids("book")).isEmpty();
    assertThat(ids("книга")).isEmpty();
    assertThat(facet("", FacetField.LANGUAGE)).containsExactly("be=2", "uk=1");
  }

  @Test
  void changesShowWithinTwoSecondsWithoutBeingAskedFor() throws InterruptedException {
    assertThat(search("").total()).isZero();
    sink.add(article("a", "тэкст").build());
    sink.commit(1);
    long total = 0;
    for (int i = 0; i < 100 && total == 0; i++) {
      Thread.sleep(100);
      total = search("").total();
    }
    assertThat(total).isEqualTo(1);
  }

  // ---- shared ----

  private static Article.Builder article(String id, String text) {
    return Article.builder(id, text).language(Language.BELARUSIAN);
  }

  private void add(Article.Builder article) {
    sink.add(article.build());
  }

  private void commit() {
    sink.commit(1);
    engine.refresh();
  }

  private SearchResult search(String query) {
    return engine.search(SearchRequest.of(query).build());
  }

  private Hit hit(String query, String id) {
    return search(query).hits().stream().filter(h -> h.id().equals(id)).findFirst().orElseThrow();
  }

  private Set<String> ids(String query) {
    return ids(SearchRequest.of(query));
  }

  private Set<String> ids(SearchRequest.Builder request) {
    SearchResult result = engine.search(request.size(1000).build());
    assertThat(result.total()).isEqualTo(result.hits().size());
    return Set.copyOf(result.hits().stream().map(Hit::id).toList());
  }
}
