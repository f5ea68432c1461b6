// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.engine.schema.Language;

/** People as a facet: one entry each, however articles write them. */
public abstract class PeopleContract extends SearchEngineContract {
  private void addMusicians() {
    add(article("be", "Уладзімір Лабковіч віны не прызнаў. Суд над Уладзімірам Лабковічам ідзе."));
    add(article("be2", "Журналісты пісалі Уладзіміру Лабковічу, адказала Марыя Калеснікава."));
    add(
        article("ru", "Владимира Лабковича отпустили, сказала Мария Колесникова.")
            .language(Language.RUSSIAN));
    add(
        article("en", "Uladzimir Labkovich was released. Vladimir Labkovich is a lawyer.")
            .language(Language.ENGLISH));
    add(article("two", "Віктар Бабарыка і Эдуард Бабарыка сядзелі ў адной турме."));
    add(
        article("ru2", "Эдуард Бабарико и Виктор Бабарико встретились.")
            .language(Language.RUSSIAN));
    add(article("none", "Снег ішоў усю ноч."));
    commit();
  }

  private FacetValue person(String label) {
    return people("be").stream().filter(p -> p.label().equals(label)).findFirst().orElseThrow();
  }

  private List<FacetValue> people(String language) {
    return engine
        .search(SearchRequest.of("").locale(Locale.of(language)).build())
        .facet(FacetField.PERSON);
  }

  private List<String> labels(String language) {
    return people(language).stream().map(p -> p.label() + "=" + p.count()).toList();
  }

  private static Filters only(String person) {
    return new Filters(Map.of(FacetField.PERSON, Set.of(person)), Map.of(), DateRange.ALL);
  }

  @Test
  void aPersonIsOneEntryInTheReadersLanguage() {
    addMusicians();
    assertThat(labels("be"))
        .containsExactlyInAnyOrder(
            "Уладзімір Лабковіч=4",
            "Марыя Калеснікава=2",
            "Віктар Бабарыка=2",
            "Эдуард Бабарыка=2");
    assertThat(labels("ru"))
        .containsExactlyInAnyOrder(
            "Владимир Лабкович=4", "Мария Колесникова=2", "Виктор Бабарико=2", "Эдуард Бабарико=2");
  }

  @Test
  void whoIsNeverWrittenInLatinLettersIsRomanized() {
    addMusicians();
    assertThat(labels("en")).contains("Uladzimir Labkovich=4", "Maryja Kaliesnikava=2");
  }

  @Test
  void filteringByAPersonFindsEveryFormAndNobodyElse() {
    addMusicians();
    assertThat(ids(SearchRequest.of("").filters(only(person("Уладзімір Лабковіч").value()))))
        .containsExactlyInAnyOrder("be", "be2", "ru", "en");
    assertThat(ids(SearchRequest.of("").filters(only(person("Віктар Бабарыка").value()))))
        .containsExactlyInAnyOrder("two", "ru2");
    Filters without =
        new Filters(
            Map.of(),
            Map.of(FacetField.PERSON, Set.of(person("Уладзімір Лабковіч").value())),
            DateRange.ALL);
    assertThat(ids(SearchRequest.of("").filters(without)))
        .containsExactlyInAnyOrder("two", "ru2", "none");
    assertThat(ids(SearchRequest.of("").filters(only("nobody")))).isEmpty();
  }

  @Test
  void aSelectedPersonLeavesTheOthersToChooseFrom() {
    addMusicians();
    SearchResult result =
        engine.search(
            SearchRequest.of("").filters(only(person("Марыя Калеснікава").value())).build());
    assertThat(result.total()).isEqualTo(2);
    assertThat(result.facet(FacetField.PERSON)).hasSize(4);
    assertThat(result.facet(FacetField.PERSON))
        .filteredOn(FacetValue::selected)
        .extracting(FacetValue::value)
        .containsExactly(person("Марыя Калеснікава").value());
  }

  @Test
  void homonymsWithDifferentPatronymicsStayApart() {
    add(article("1", "Пісьменнік Іван Мікалаевіч Кавальчук нарадзіўся ў Слуцку."));
    add(article("2", "Хірург Іван Пятровіч Кавальчук працаваў у Гродне."));
    add(article("3", "Кніга Івана Мікалаевіча Кавальчука выйшла ў Мінску."));
    commit();
    assertThat(labels("be"))
        .containsExactlyInAnyOrder("Іван Мікалаевіч Кавальчук=2", "Іван Пятровіч Кавальчук=1");
  }

  @Test
  void theSexesAreTwoPeople() {
    add(article("he", "Аляксандр Калеснікаў прыехаў."));
    add(article("she", "Аляксандра Калеснікава прыехала."));
    commit();
    assertThat(labels("be"))
        .containsExactlyInAnyOrder("Аляксандр Калеснікаў=1", "Аляксандра Калеснікава=1");
  }

  @Test
  void whoIsNamedInClosedArticlesAloneIsNobodyToOthers() {
    add(article("open", "Уладзімір Лабковіч віны не прызнаў."));
    add(article("closed", "Віктар Бабарыка напісаў ліст.").openFrom(LocalDate.MAX));
    commit();
    assertThat(labels("be")).containsExactly("Уладзімір Лабковіч=1");
    List<FacetValue> all =
        archivists
            .search(SearchRequest.of("").locale(Locale.of("be")).build())
            .facet(FacetField.PERSON);
    assertThat(all).extracting(FacetValue::label).contains("Віктар Бабарыка");
    String hidden =
        all.stream()
            .filter(p -> p.label().equals("Віктар Бабарыка"))
            .findFirst()
            .orElseThrow()
            .value();
    SearchResult asked = engine.search(SearchRequest.of("").filters(only(hidden)).build());
    assertThat(asked.total()).isZero();
    assertThat(asked.facet(FacetField.PERSON))
        .extracting(FacetValue::label)
        .doesNotContain("Віктар Бабарыка");
  }

  @Test
  void whoIsNoLongerNamedIsGone() {
    add(article("1", "Уладзімір Лабковіч і Віктар Бабарыка."));
    commit();
    add(article("1", "Уладзімір Лабковіч."));
    commit();
    assertThat(labels("be")).containsExactly("Уладзімір Лабковіч=1");
  }
}
