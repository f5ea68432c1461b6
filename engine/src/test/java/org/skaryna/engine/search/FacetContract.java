// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDates;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.engine.schema.Language;

/** Filtering by facets and counting them. */
public abstract class FacetContract extends SearchEngineContract {
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

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "be | артыкул, кніга, ліст, старонка, нататка, невядомая",
        "ru | статья, книга, письмо, страница, нататка, неизвестный",
        "en | article, book, message, page, нататка, Unknown",
        "uk | article, book, message, page, нататка, Unknown",
      })
  void kindsOfTextAreTranslatedButNotThoseOfAnArchiveAlone(String locale, String labels) {
    for (String type : List.of("article", "Book", "message", "page", "нататка")) {
      add(article(type, "тэкст").type(type).language(Language.UNDETERMINED));
    }
    commit();
    SearchResult result = engine.search(SearchRequest.of("").locale(Locale.of(locale)).build());
    assertThat(
            Stream.of(FacetField.TYPE, FacetField.LANGUAGE)
                .flatMap(field -> result.facet(field).stream())
                .map(FacetValue::label))
        .containsExactlyInAnyOrder(labels.split(", "));
    assertThat(result.facet(FacetField.TYPE)).extracting(FacetValue::value).contains("Book");
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
    for (String filter : written.split(" ", -1)) {
      String[] pair = filter.split("=", -1);
      boolean not = pair[0].startsWith("not.");
      FacetField field = FacetField.ofKey(pair[0].replace("not.", "")).orElseThrow();
      (not ? excluded : included)
          .computeIfAbsent(field, f -> new HashSet<>())
          .add(pair[1].replace('_', ' '));
    }
    return new Filters(included, excluded, DateRange.ALL);
  }
}
