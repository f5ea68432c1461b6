// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.schema.Language;

/** Which people a name may mean. */
public abstract class CandidateContract extends SearchEngineContract {
  private void addTrial() {
    add(article("be", "Уладзімір Лабковіч сустрэў Марыю. Марыя Калеснікава прыехала ў Гродна."));
    add(article("ru", "Владимир Лабкович приехал в Гродно.").language(Language.RUSSIAN));
    add(article("other", "Аляксандр Калеснікаў прыехаў у Мінск."));
    add(article("closed", "Віктар Бабарыка чытаў рэдкалессе.").openFrom(LocalDate.MAX));
    commit();
  }

  private List<PersonCandidate> candidates(String name) {
    return engine.candidates(name, 5, Locale.of("be"));
  }

  @ParameterizedTest(name = "{0}: {1}, at least {2}")
  @CsvSource({
    "Уладзімір Лабковіч, Уладзімір Лабковіч, 95",
    "Uladzimir Labkovich, Уладзімір Лабковіч, 80",
    "'Лабкович, Владимир', Уладзімір Лабковіч, 80",
    "Владимира Лабковича, Уладзімір Лабковіч, 80",
    "У. Лабковіч, Уладзімір Лабковіч, 60",
    "Maria Kalesnikava, Марыя Калеснікава, 80"
  })
  void aNameFindsItsPersonAlone(String name, String label, int score) {
    addTrial();
    assertThat(candidates(name))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.person().label()).isEqualTo(label);
          assertThat(it.score()).isBetween(score, 100);
        });
  }

  @Test
  void aFamilyNameAloneIsNeverSure() {
    addTrial();
    assertThat(candidates("Лабковіч"))
        .singleElement()
        .satisfies(it -> assertThat(it.score()).isBetween(40, 60));
  }

  @Test
  void twoOfOneNameAreTwoCandidates() {
    add(article("a", "Ян Мікалаевіч Лабковіч жыў у Гродне. Яна Мікалаевіча Лабковіча ведалі ўсе."));
    add(article("b", "Ян Пятровіч Лабковіч жыў у Мінску. Яна Пятровіча Лабковіча ведалі ўсе."));
    commit();
    List<PersonCandidate> both = candidates("Ян Лабковіч");
    assertThat(both).hasSize(2);
    assertThat(both.getFirst().score()).isEqualTo(both.getLast().score());
    assertThat(candidates("Ян Мікалаевіч Лабковіч")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Віктар Бабарыка", "Ян Узор", "Гродна", "12", "Уладзімір Калеснікаў"})
  void whoIsNotThereIsNobody(String name) {
    addTrial();
    assertThat(candidates(name)).isEmpty();
  }

  @Test
  void archivistsFindWhoIsNamedInClosedArticles() {
    addTrial();
    assertThat(archivists.candidates("Viktar Babaryka", 5, Locale.ENGLISH)).hasSize(1);
  }

  @Test
  void aPlaceIsFoundByItsNamesAndCasesWhereArticlesNameIt() {
    addTrial();
    PlaceEntry minsk = engine.places("Minsk", 5, Locale.of("be")).getFirst();
    assertThat(minsk.label()).isEqualTo("Мінск");
    assertThat(minsk.documents()).isPositive();
    assertThat(minsk.isCalled("мінск")).isTrue();
    assertThat(engine.places("Менску", 5, Locale.of("be"))).contains(minsk);
    assertThat(engine.place(minsk.id(), Locale.of("be"))).contains(minsk);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Брэст", "Лабковіч", ""})
  void aPlaceThatNoArticleNamesIsNone(String name) {
    addTrial();
    assertThat(engine.places(name, 5, Locale.of("be"))).isEmpty();
    String brest = Gazetteer.builtIn().find("Брэст").getFirst().id();
    assertThat(engine.place(brest, Locale.of("be"))).isEmpty();
  }
}
