// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.schema.Language;

/** Finding people under every spelling. */
public abstract class NameSearchContract extends SearchEngineContract {
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
}
