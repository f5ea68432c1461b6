// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.schema.Language;

/** The spellings of a name: listed, counted, left out. */
public abstract class NameSpellingContract extends SearchEngineContract {
  @Test
  void eachNameCountsItsSpellingsUnderTheOthersChoice() {
    add(article("a", "Уладзімір Лабковіч і Марыя Калеснікава."));
    add(article("b", "Уладзіміра Лабковіча чакала Марыя Калеснікава."));
    add(article("c", "Уладзімір Лабковіч без яе."));
    commit();
    String query =
        "name:\"Уладзімір Лабковіч\" name:\"Марыя Калеснікава\""
            + " -spelling:\"Уладзімір Лабковіч\"";
    assertThat(ids(query)).containsExactly("b");
    assertThat(spellings(query))
        .containsExactlyInAnyOrder(
            "Уладзімір Лабковіч 1 be false", "Уладзіміра Лабковіча 1 be true");
    assertThat(search(query).names().get(1).spellings())
        .extracting(NameSpellings.Spelling::documents)
        .containsExactly(1L);
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

  @ParameterizedTest(name = "{0} without {1} finds {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Uladzimir Labkovich | Uladzimir Labkovich | be be-case ru both | its words do not return",
        "Уладзімір Лабковіч | Уладзіміру Лабковічу | be en ru both | nor other cases of them",
        "Labkovich | Labkovich | be be-case far other-person ru both | a single word",
        "name:\"Uladzimir Labkovich\" | Uladzimir Labkovich | be be-case ru both | with syntax",
        "Лабковіч вечарам | Лабковіч | | beside another word",
        "Лабковіч спіць | Лабкевіч | far | another spelling",
        "author:\"Лабковіч\" | Лабковіч | | an author",
        "author:\"Лабковіч\" | Лабковіча | far | an author spelled otherwise",
      })
  void aSpellingLeftOutIsNotBroughtBackByItsWords(
      String query, String leftOut, String ids, String why) {
    addPeople();
    add(article("both", "Uladzimir Labkovich, або Уладзімір Лабковіч.").authors(List.of("Янка")));
    add(
        article("far", "Уладзімір прыйшоў дадому вечарам і ўбачыў там, што Лабковіч ужо спіць.")
            .authors(List.of("Алесь Лабковіч")));
    commit();
    assertThat(ids(query + " -spelling:\"" + leftOut + "\""))
        .as(why)
        .isEqualTo(ids == null ? Set.of() : Set.of(ids.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({"exact", "inflected", "variants"})
  void aSpellingLeftOutStaysOutAtEveryLevel(String level) {
    addPeople();
    NameLevel names = NameLevel.ofKey(level).orElseThrow();
    String query = "Уладзімір Лабковіч -spelling:\"Уладзіміру Лабковічу\"";
    assertThat(ids(SearchRequest.of(query).names(names))).contains("be").doesNotContain("be-case");
  }

  @Test
  void aSpellingAloneFindsThatWrittenForm() {
    addPeople();
    assertThat(ids("spelling:\"Владимира Лабковича\"")).containsExactly("ru");
  }

  private List<String> spellings(String query) {
    return search(query).names().getFirst().spellings().stream()
        .map(s -> "%s %d %s %s".formatted(s.form(), s.documents(), s.language(), s.selected()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Драгунец, Николай",
        "Драгунец Николай",
        "Драгунец (Николай)",
        "«Драгунец, Николай»",
        "Драгунец , Николай."
      })
  void aFormLeftOutIsTheOneListedWhateverItsSigns(String leftOut) {
    add(article("listed", "Драгунец, Николай").language(Language.RUSSIAN));
    add(article("plain", "Пришёл Николай Драгунец.").language(Language.RUSSIAN));
    commit();
    String query = "name:\"Николай Драгунец\" -spelling:\"" + leftOut + '"';
    assertThat(ids(query)).containsExactly("plain");
    assertThat(spellings(query))
        .containsExactlyInAnyOrder("Драгунец, Николай 1 ru false", "Николай Драгунец 1 ru true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Драгунца, Николай", "Драгунец", "Николай", "Драгунец, Н.", "драгунец"})
  void noOtherFormIsLeftOut(String leftOut) {
    add(article("listed", "Драгунец, Николай").language(Language.RUSSIAN));
    commit();
    assertThat(ids("name:\"Николай Драгунец\" -spelling:\"" + leftOut + '"'))
        .containsExactly("listed");
  }

  @Test
  void everyFormListedIsLeftOutByItself() {
    add(article("comma", "Драгунец, Николай").language(Language.RUSSIAN));
    add(article("bracket", "Николай (Мікалай) Драгунец").language(Language.RUSSIAN));
    add(article("patronymic", "Николай Петрович Драгунец").language(Language.RUSSIAN));
    add(article("hyphen", "Николай Драгунец-Купала").language(Language.RUSSIAN));
    add(article("initial", "Н. Драгунец").language(Language.RUSSIAN));
    commit();
    String query = "name:\"Николай Драгунец\"";
    StringBuilder without = new StringBuilder(query);
    search(query)
        .names()
        .getFirst()
        .spellings()
        .forEach(form -> without.append(" -spelling:\"").append(form.form()).append('"'));
    assertThat(ids(query)).hasSize(5);
    assertThat(ids(without.toString())).isEmpty();
  }
}
