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
import org.skaryna.engine.people.PersonEntry;
import org.skaryna.engine.people.PersonEntry.Spelling;
import org.skaryna.engine.schema.ArticleDates;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.Suggestion.Kind;

/** The catalogue of people, and what is suggested while a reader types. */
public abstract class CatalogueContract extends SearchEngineContract {
  private static final Locale BELARUSIAN = Locale.of("be");

  private void addTrial() {
    add(
        article("be", "Уладзімір Лабковіч сустрэў Марыю. Марыя Калеснікава прыехала ў Гродна.")
            .title("Суд у Гродне")
            .date(ArticleDates.read("2021-05-03")));
    add(
        article("ru", "Владимир Лабкович приехал в Гродно.")
            .language(Language.RUSSIAN)
            .date(ArticleDates.read("2023")));
    add(
        article("en", "Uladzimir Labkovich met Maria Kalesnikava.")
            .language(Language.ENGLISH)
            .title("The trial goes on"));
    add(article("closed", "Віктар Бабарыка чытаў рэдкалессе.").openFrom(LocalDate.MAX));
    commit();
  }

  private List<String> suggested(String typed) {
    return engine.suggest(typed, 10, BELARUSIAN).stream()
        .map(s -> s.kind() + " " + s.label() + "=" + s.documents())
        .toList();
  }

  @Test
  void aPersonHasEverySpellingWithItsLanguage() {
    addTrial();
    PersonEntry person = engine.people("Лабк", 5, BELARUSIAN).getFirst();
    assertThat(person.label()).isEqualTo("Уладзімір Лабковіч");
    assertThat(person.documents()).isEqualTo(3);
    assertThat(person.spellings())
        .containsExactlyInAnyOrder(
            new Spelling("Уладзімір Лабковіч", "be", 1),
            new Spelling("Владимир Лабкович", "ru", 1),
            new Spelling("Uladzimir Labkovich", "en", 1));
  }

  @Test
  void aProfileTellsDatesCompanyPlacesAndArticles() {
    addTrial();
    String id = engine.people("Labkovich", 1, BELARUSIAN).getFirst().id();
    PersonProfile profile = engine.person(id, BELARUSIAN).orElseThrow();
    assertThat(profile.first()).isEqualTo("2021-05-03");
    assertThat(profile.last()).isEqualTo("2023");
    assertThat(profile.people())
        .extracting(p -> p.label() + "=" + p.count())
        .containsExactly("Марыя Калеснікава=2");
    assertThat(profile.places())
        .extracting(p -> p.label() + "=" + p.count())
        .containsExactly("Гродна=2");
    assertThat(profile.articles()).extracting(Hit::id).containsExactly("ru", "be", "en");
    assertThat(engine.person("nobody", BELARUSIAN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Лабк",
        "лабк",
        "Labk",
        "LABK",
        "Łabk",
        "kf,r",
        "Дфил",
        "Уладзімір Лаб",
        "Лабковіч Ул",
        "Владимир Лабк",
        "vladimir labk",
        "Лабкович"
      })
  void aPersonIsSuggestedInAnyScriptAndLayout(String typed) {
    addTrial();
    assertThat(suggested(typed)).contains("PERSON Уладзімір Лабковіч=3");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Гро | PLACE Гродна=2",
        "Hrod | PLACE Гродна=2",
        "Grodn | PLACE Гродна=2",
        "tri | TITLE The trial goes on=1",
        "the trial g | TITLE The trial goes on=1",
        "суд у гр | TITLE Суд у Гродне=1",
        "прые | WORD прыехала=1",
        "ghst | WORD прыехала=1",
      })
  void placesTitlesAndWordsAreSuggestedToo(String typed, String expected) {
    addTrial();
    assertThat(suggested(typed)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Бабар", "Віктар", "Viktar Bab", "рэдка", "рэдкалессе"})
  void nothingOfAClosedArticleIsSuggested(String typed) {
    addTrial();
    assertThat(suggested(typed)).isEmpty();
    assertThat(engine.people(typed, 10, BELARUSIAN)).isEmpty();
    assertThat(archivists.suggest(typed, 10, BELARUSIAN)).isNotEmpty();
  }

  @Test
  void aClosedPersonHasNoProfileForOthers() {
    addTrial();
    String id = archivists.people("Бабарыка", 1, BELARUSIAN).getFirst().id();
    assertThat(archivists.person(id, BELARUSIAN)).isPresent();
    assertThat(engine.person(id, BELARUSIAN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "*",
        "\"",
        "(",
        "\u0000",
        "😀",
        "\uD83D",
        "а б в г д е ё ж",
        ".",
        "~",
        "~l"
      })
  void noBeginningFails(String typed) {
    addTrial();
    assertThat(engine.suggest(typed, 10, BELARUSIAN)).hasSizeLessThanOrEqualTo(10);
    assertThat(engine.suggest(typed.repeat(5000), 10, BELARUSIAN)).hasSizeLessThanOrEqualTo(10);
    assertThat(engine.people(typed, 10, BELARUSIAN)).hasSizeLessThanOrEqualTo(10);
  }

  @Test
  void everybodyIsListedWhereNothingIsTyped() {
    addTrial();
    assertThat(engine.people("", 10, BELARUSIAN))
        .extracting(PersonEntry::label)
        .containsExactly("Уладзімір Лабковіч", "Марыя Калеснікава");
    assertThat(engine.suggest("", 10, BELARUSIAN)).isEmpty();
    assertThat(engine.suggest("М", 10, BELARUSIAN))
        .extracting(Suggestion::kind)
        .contains(Kind.PERSON);
  }
}
