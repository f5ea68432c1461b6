// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.schema.Language;

/** Finding people under every spelling. */
public abstract class NameSearchContract extends SearchEngineContract {
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

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Іван Мележ, true",
    "Пётр Глебка, true",
    "Мележ Пётр, false",
    "Пётр Мележ, false",
  })
  void findsOnALineOfAListNoNameOfTwoLines(String name, boolean found) {
    add(article("list", "Удзельнікі\nІван Мележ\nПётр Глебка\nЯнка Брыль"));
    commit();
    assertThat(ids(SearchRequest.of("name:\"" + name + "\"")))
        .isEqualTo(found ? Set.of("list") : Set.of());
  }

  @ParameterizedTest(name = "{0} for Лабковіч at {1}: {2}")
  @CsvSource({
    "Лапковіч, similar,  true",
    "Лаковіч,  similar,  true",
    "Лабковіч, similar,  true",
    "Лапковіч, variants, false",
    "Лаковіч,  variants, false",
    "Юркевіч,  similar,  false"
  })
  void findsASlipOfThePenOnlyWhereItIsAskedFor(String written, String level, boolean found) {
    add(article("a", "Уладзімір %s выйшаў на волю.".formatted(written)));
    commit();
    NameLevel names = NameLevel.ofKey(level).orElseThrow();
    assertThat(ids(SearchRequest.of("name:\"Уладзімір Лабковіч\"").names(names)))
        .isEqualTo(found ? Set.of("a") : Set.of());
  }

  @Test
  void closerFormsComeFirst() {
    add(article("1-title", "Пра яго.").title("Уладзімір Лабковіч"));
    add(article("2-exact", "Быў Уладзімір Лабковіч тут.").title("Навіна"));
    add(article("3-apart", "Быў Уладзімір Мікалаевіч Лабковіч тут.").title("Навіна"));
    add(article("4-case", "Пра Уладзіміра Лабковіча.").title("Навіна"));
    add(
        article("5-variant", "О Владимире Лабковиче.")
            .title("Уладзімір")
            .language(Language.RUSSIAN));
    add(article("6-similar", "Быў Уладзімір Лапковіч тут.").title("Навіна"));
    commit();
    SearchRequest request =
        SearchRequest.of("name:\"Уладзімір Лабковіч\"").names(NameLevel.SIMILAR).build();
    assertThat(engine.search(request).hits())
        .extracting(Hit::id)
        .containsExactly("1-title", "2-exact", "3-apart", "4-case", "5-variant", "6-similar");
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
  void aHitNamesItsBestFormsFirstEachOnce() {
    add(
        article(
            "a",
            "Владимир Лабкович. Уладзіміру Лабковічу. Uladzimir Labkovich. Уладзіміра Лабковіча."
                + " Владимира Лабковича. Уладзімір Лабковіч. Vladimir Labkovich."
                + " Уладзімір Лабковіч. Лабковічам Уладзімірам."));
    commit();
    assertThat(hit("name:\"Уладзімір Лабковіч\" name:Labkovich", "a").names())
        .extracting(name -> name.query() + " " + name.level().key() + " " + name.found())
        .containsExactly(
            "Уладзімір Лабковіч exact Уладзімір Лабковіч",
            "Уладзімір Лабковіч inflected Уладзіміру Лабковічу",
            "Уладзімір Лабковіч inflected Уладзіміра Лабковіча",
            "Уладзімір Лабковіч inflected Лабковічам Уладзімірам",
            "Уладзімір Лабковіч variants Владимир Лабкович",
            "Labkovich exact Labkovich",
            "Labkovich variants Лабкович",
            "Labkovich variants Лабковічу",
            "Labkovich variants Лабковіча",
            "Labkovich variants Лабковича");
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

  @Test
  void listsTheCapitalisedWordsThatBeginSo() {
    addPeople();
    sink.delete("en");
    commit();
    assertThat(engine.nameWords("лабк"))
        .containsExactly(
            new NameWord("Лабковича", 1),
            new NameWord("Лабковіч", 2),
            new NameWord("Лабковічам", 1),
            new NameWord("Лабковічу", 1));
    assertThat(engine.nameWords("Lab")).isEmpty();
    assertThat(engine.nameWords("")).extracting(NameWord::form).contains("Гродна", "Минске");
  }

  @ParameterizedTest(name = "{0} at {1} in: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Oleg Zubrovich | exact | Peter Zubrovich met Oleg Hancharyk. | false",
        "Peter Hancharyk | exact | Peter Zubrovich met Oleg Hancharyk. | false",
        "Peter Zubrovich | exact | Peter Zubrovich met Oleg Hancharyk. | true",
        "Oleg Hancharyk | exact | Peter Zubrovich met Oleg Hancharyk. | true",
        "Анна Зубрович | exact | Пётр Зубрович и Анна приехали. | false",
        "Анна Зубрович | similar | Пётр Зубрович и Анна Купала приехали. | false",
        "Анна Зубрович | exact | Зубрович, Анна | true",
        "Олег Зубрович | variants | Пётр Зубрович Олегу Гончарику не звонил. | false",
        "Oleg Hancharyk | variants | Пётр Зубрович Олегу Гончарику не звонил. | true",
        "Анна Зубрович | exact | Зубрович, после долгих споров в этот же вечер Анна ушла. | false",
      })
  void partsOfTwoPeopleAreNoName(String name, String level, String text, boolean found) {
    add(article("a", text).language(Language.RUSSIAN));
    commit();
    NameLevel names = NameLevel.ofKey(level).orElseThrow();
    assertThat(ids(SearchRequest.of("name:\"" + name + "\"").names(names)))
        .isEqualTo(found ? Set.of("a") : Set.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Labkovich",
        "Ｌａｂｋｏｖｉｃｈ",
        "name:\"Ｕｌａｄｚｉｍｉｒ Ｌａｂｋｏｖｉｃｈ\"",
        "name:\"Лабковіч\"",
        "Ｃｏｕｒｔ"
      })
  void fullWidthLettersAreLettersInQueriesAndTexts(String query) {
    add(article("wide", "Ｃｏｕｒｔ: Ｕｌａｄｚｉｍｉｒ Ｌａｂｋｏｖｉｃｈ ｃａｍｅ.").language(Language.ENGLISH));
    add(article("plain", "Court: Uladzimir Labkovich came.").language(Language.ENGLISH));
    add(article("other", "Ｊａｎｋａ Ｋｕｐａｌａ ｃａｍｅ.").language(Language.ENGLISH));
    commit();
    assertThat(ids(query)).containsExactlyInAnyOrder("wide", "plain");
  }
}
