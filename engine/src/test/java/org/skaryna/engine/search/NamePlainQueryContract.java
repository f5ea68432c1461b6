// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.engine.schema.Language;

/** Names in queries without syntax. */
public abstract class NamePlainQueryContract extends SearchEngineContract {
  @Test
  void aPlainQueryFindsNamesWithoutSyntax() {
    addPeople();
    assertThat(ids("Uladzimir Labkovich")).contains("be", "be-case", "ru", "en");
  }

  @ParameterizedTest(name = "{0} typed plainly")
  @ValueSource(
      strings = {
        "Калеснікава",
        "Калеснікавай",
        "КАЛЕСНІКАВА",
        "Калесьнікава",
        "Kalesnikava",
        "Kaleśnikava",
        "Колесникова",
        "Колесниковой"
      })
  void aNameOfOneWordTypedPlainlyFindsTheSameFromEveryLanguage(String typed) {
    add(article("be", "Марыя Калеснікава грала на флейце."));
    add(article("be-case", "Пра Калеснікаву пісалі ўсе."));
    add(article("be-tarask", "Марыя Калесьнікава вярнулася."));
    add(article("be-title", "Пра яе.").title("Калеснікавай далі прэмію"));
    add(article("ru", "Приговор Марии Колесниковой.").language(Language.RUSSIAN));
    add(article("ru-caps", "СУД НАД КОЛЕСНИКОВОЙ").language(Language.RUSSIAN));
    add(article("en", "Maria Kalesnikava's flute.").language(Language.ENGLISH));
    add(article("latin", "Maryja Kaleśnikava viarnułasia."));
    add(article("other-name", "Колесник пришёл.").language(Language.RUSSIAN));
    add(article("other-word", "Калесныя майстры рабілі калёсы, каляса не было."));
    add(article("other-ru", "Колесники и колесо.").language(Language.RUSSIAN));
    add(article("other-en", "A colesnik is not a person.").language(Language.ENGLISH));
    commit();
    Set<String> found =
        Set.of("be", "be-case", "be-tarask", "be-title", "ru", "ru-caps", "en", "latin");
    assertThat(ids("name:\"" + typed + '"')).isEqualTo(found);
    assertThat(ids(typed)).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0} finds {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Uladzimir Labkovich | be be-case ru en | the same as name:",
        "уладзімір лабковіч | be be-case ru en far other-person | in lower case, its words too",
        "Labkovich OR Юркевіч | be be-case ru en far other-person | each operand of OR",
        "Юркевич AND Labkovich | other-person | each operand of AND",
        "суд AND (Labkovich) | be ru | in brackets",
        "суд -Labkovich | no-name | behind a minus, every form is left out",
        "суд NOT Uladzimir Labkovich | no-name | NOT leaves out the person",
        "Уладзімір Лабковіч OR Юркевіч | be be-case ru en other-person | a name is one operand",
        "\"Uladzimir Labkovich\" | en | a quoted phrase stays a phrase",
        "суд Labkovich | be ru | beside a word",
        "Лабковіч, Уладзімір | be be-case ru en | as in a list of names",
      })
  void namesArePartOfAPlainQueryWhereverTheyStand(String query, String ids, String why) {
    addPeople();
    add(article("no-name", "Суд адклалі."));
    commit();
    assertThat(ids(query)).as(why).isEqualTo(Set.of(ids.split(" ")));
  }

  @ParameterizedTest(name = "{0} finds {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Лабковіч, Уладзімір, Юркевіч, Марыя | two | as a list has them",
        "Labkovich, Uladzimir Yurkevich, Maria | two | without a comma between",
        "name:\"Лабковіч, Уладзімір, Юркевіч, Марыя\" | two | typed as one name",
        "name:\"Maria Yurkevich, Uladzimir Labkovich\" | two | given names first",
        "name:\"Марыя Юркевіч і Уладзімір Лабковіч\" | two | with a word between",
        "name:\"Уладзімір Лабковіч / Uladzimir Labkovich\" | be be-case ru en two | two forms",
        "name:\"Уладзімір Лабковіч (Uladzimir Labkovich)\" | be be-case ru en two | in brackets",
      })
  void twoPeopleTypedSideBySideAreTwoNames(String query, String ids, String why) {
    addPeople();
    add(article("two", "Тут Марыя Юркевіч сустрэла суседа, якога клічуць Уладзімір Лабковіч."));
    commit();
    assertThat(ids(query)).as(why).isEqualTo(Set.of(ids.split(" ")));
  }

  @ParameterizedTest(name = "{0} finds {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Бабарыка | name name-ru name-en | the archive writes it as a name",
        "Babaryka | name name-ru name-en | in Latin letters too",
        "бабарыка | name | in lower case it is a word, as it has no ending that tells",
        "Выбары | word word-start | an ordinary word, whatever its capital",
        "Выборы | word word-start word-ru | its Belarusian stem is the same, and no name",
        "Вера | vera vera-en faith | a given name that is a word too: both",
        "вера | vera faith | in lower case a word",
        "мир | peace | in lower case a word",
        "Мир | peace | with a capital too, where the archive has no such name",
        "Свабода слова | freedom | two words",
      })
  void theArchiveTellsWhetherASingleWordIsAName(String query, String ids, String why) {
    add(article("name", "Учора Віктар Бабарыка выйшаў, Бабарыку сустракалі."));
    add(article("name-ru", "Дом Бабарико был закрыт.").language(Language.RUSSIAN));
    add(article("name-en", "Then Babaryka spoke.").language(Language.ENGLISH));
    add(article("word", "Тыя выбары прайшлі, а гэтыя выбары — не. Пра выбары маўчалі."));
    add(article("word-start", "Выбары скончыліся."));
    add(article("word-ru", "На выборы не пришли, выборы сорваны.").language(Language.RUSSIAN));
    add(article("vera", "Учора Вера Пятрова спявала."));
    add(article("vera-en", "Yesterday Vera Petrova sang.").language(Language.ENGLISH));
    add(article("faith", "Без веры няма нічога, вера жыве, у веры сіла."));
    add(article("peace", "За мир! Нам нужен мир, и мир придёт.").language(Language.RUSSIAN));
    add(article("freedom", "Права на свабоду слова. Свабода слова — гэта свабода."));
    commit();
    assertThat(ids(query)).as(why).isEqualTo(Set.of(ids.split(" ")));
  }

  /** Купала is a form of купаць too, but Купалы is none: each has a stem of its own. */
  @ParameterizedTest
  @ValueSource(strings = {"Kupala", "Купала", "Купалы"})
  void caseFormsOfANameThatLooksLikeAVerbAreFoundHoweverOftenTheNominativeStands(String typed) {
    for (int i = 0; i < 12; i++) {
      add(article("nominative" + i, "Учора Янка Купала пісаў."));
    }
    add(article("genitive", "Верш Янкі Купалы, малады верш."));
    add(article("accusative", "Усе ведаюць Янку Купалу."));
    add(article("instrumental", "З Янкам Купалам размаўлялі."));
    commit();

    assertThat(ids(typed)).hasSize(15);
    assertThat(ids("name:\"" + typed + '"')).hasSize(15);
  }

  @Test
  void articlesWithTheWordsOnlyComeBehindThoseWithTheName() {
    String often = "Мінская вера. Новая вера! Вера і вера. ".repeat(20);
    add(article("word", often).title("Вера, вера і вера"));
    add(article("name", "Yesterday Vera Petrova sang.").language(Language.ENGLISH));
    commit();
    assertThat(search("Вера").hits()).extracting(Hit::id).contains("word", "name");
    assertThat(search("Vera Petrova вера OR Yesterday").total()).isPositive();
    assertThat(search("Вера").hits().getFirst().names()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Olga (Volha) Shevchuk | olga",
        "Olga Shevchuk (Volha) | olga",
        "Шевчук (Ольга) | olga",
        "Шевчук (Олег) | ",
        "Olga (Volha) Hancharyk | ",
        "Пётр Зубрович Олег Гончарик | both",
        "Peter Zubrovich Oleg Hancharyk | both",
        "Пётр Шевчук Олег Гончарик | ",
        "(Zubrovich OR Kupala) Oleg | both",
      })
  void bracketsAndNeighboursInAQueryAreUnderstood(String query, String ids) {
    add(article("olga", "Прыйшла Вольга Шаўчук."));
    add(article("both", "Встретились Пётр Зубрович и Олег Гончарик.").language(Language.RUSSIAN));
    add(article("one", "Пришёл Пётр Зубрович.").language(Language.RUSSIAN));
    commit();
    assertThat(ids(query)).isEqualTo(ids == null ? Set.of() : Set.of(ids.split(" ")));
  }
}
