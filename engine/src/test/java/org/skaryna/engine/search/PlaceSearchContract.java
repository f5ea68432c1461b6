// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.engine.schema.Language;

/** Asking for a place, and counting and filtering by places. */
public abstract class PlaceSearchContract extends SearchEngineContract {
  private void addPlaces() {
    add(article("be", "Выстава адкрылася ў Гродне, а потым у Ліду прыехаў тэатр."));
    add(article("tarask", "Праз Горадню цячэ рака.").title("Ля Нёмана"));
    add(article("ru", "Суд в Гродно вынес приговор.").language(Language.RUSSIAN));
    add(article("en", "He was born in Hrodna.").language(Language.ENGLISH));
    add(article("pl", "Mieszkał w Grodnie.").language(new Language("pl")));
    add(article("person", "Лідзія Гродзенская і Ліда Мірная спяваюць пра мір."));
    add(article("mir", "Замак у Міры.").title("Вандроўка"));
    commit();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "place:\"Гродна\" | be tarask ru en pl",
        "place:Гродне | be tarask ru en pl",
        "place:Горадня | be tarask ru en pl",
        "place:grodno | be tarask ru en pl",
        "place:Horodno | be tarask ru en pl",
        "place:Гродна language:ru | ru",
        "place:Гродна NOT place:Ліда | tarask ru en pl",
        "place:\"Нёман\" | tarask",
        "place:Мір | mir",
        "place:(Мір OR Нёман) | mir tarask",
        "place:Мінск | ",
        "Гродна | be tarask ru en pl",
        "Гродно суд | ru",
        "Hrodna | be tarask ru en pl",
        "гродне | be",
        "мір | person mir",
        "Мір | person mir",
        "\"в Гродно\" | ru"
      })
  void aPlaceIsFoundUnderEveryName(String query, String ids) {
    addPlaces();
    assertThat(ids(query)).isEqualTo(ids == null ? Set.of() : Set.of(ids.split(" ")));
  }

  @Test
  void countsTheArticlesThatNameAPlace() {
    addPlaces();
    assertThat(facet("", FacetField.PLACE))
        .containsExactly("hrodna=5", "lida=1", "mir=1", "nioman=1");
    assertThat(facet("language:en", FacetField.PLACE)).containsExactly("hrodna=1");
  }

  @ParameterizedTest
  @CsvSource({"be,Гродна,Ліда", "ru,Гродно,Лида", "en,Grodno,Lida"})
  void labelsOfPlacesAreInTheReadersLanguage(String language, String hrodna, String lida) {
    addPlaces();
    List<FacetValue> places =
        engine
            .search(SearchRequest.of("").locale(Locale.of(language)).build())
            .facet(FacetField.PLACE);
    assertThat(places).extracting(FacetValue::label).startsWith(hrodna, lida);
  }

  @Test
  void filtersByPlaceAndLeavesAPlaceOut() {
    addPlaces();
    Map<FacetField, Set<String>> hrodna = Map.of(FacetField.PLACE, Set.of("hrodna"));
    Map<FacetField, Set<String>> lida = Map.of(FacetField.PLACE, Set.of("lida"));
    assertThat(ids(SearchRequest.of("").filters(new Filters(hrodna, Map.of(), DateRange.ALL))))
        .containsExactlyInAnyOrder("be", "tarask", "ru", "en", "pl");
    assertThat(ids(SearchRequest.of("").filters(new Filters(hrodna, lida, DateRange.ALL))))
        .containsExactlyInAnyOrder("tarask", "ru", "en", "pl");
    assertThat(ids(SearchRequest.of("").filters(new Filters(Map.of(), hrodna, DateRange.ALL))))
        .containsExactlyInAnyOrder("person", "mir");
  }

  @Test
  void highlightsThePlaceAsItIsWritten() {
    addPlaces();
    for (String query : List.of("place:Гродна", "Гродна")) {
      Snippet snippet = hit(query, "tarask").snippets().getFirst();
      assertThat(snippet.highlights())
          .extracting(span -> snippet.text().substring(span.start(), span.end()))
          .containsExactly("Горадню");
    }
  }

  @Test
  void aPlaceInTheTitleIsFoundAndNotMarkedInTheText() {
    addPlaces();
    Snippet snippet = hit("place:Neman", "tarask").snippets().getFirst();
    assertThat(snippet.highlights()).isEmpty();
  }

  @Test
  void anUnknownPlaceIsLookedForAsWordsAndToldSo() {
    add(article("1", "Вёска Крывазубы."));
    commit();
    SearchResult result = search("place:Крывазубы");
    assertThat(result.total()).isEqualTo(1);
    assertThat(result.query().warnings()).singleElement().asString().contains("Крывазубы");
  }

  @Test
  void whoNamesAPlaceAsTypedComesFirst() {
    Article.Builder other = article("1", "Ён быў у Горадні.");
    add(other);
    add(article("2", "Ён быў у Гродне."));
    commit();
    assertThat(search("Гродна").hits()).extracting(Hit::id).containsExactly("2", "1");
  }
}
