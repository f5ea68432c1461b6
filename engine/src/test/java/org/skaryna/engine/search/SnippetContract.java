// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.schema.LanguagePassage;

/** Showing why an article was found. */
public abstract class SnippetContract extends SearchEngineContract {
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
  void aPassageInAnotherLanguageIsReadInThatLanguage() {
    String own = "У турме чыталі верш пра сцюдзёную зіму. ";
    String quoted = "Старые книги лежали на чердаке.";
    add(
        article("a", own + quoted)
            .language(Language.BELARUSIAN)
            .passages(
                List.of(
                    new LanguagePassage(
                        own.length(), own.length() + quoted.length(), Language.RUSSIAN))));
    commit();
    for (String query : List.of("книга", "турма", "книга турма", "\"старые книги\"")) {
      assertThat(ids(query)).as(query).containsExactly("a");
    }
    Snippet snippet = search("книга верш").hits().getFirst().snippets().getFirst();
    assertThat(highlighted(snippet)).containsExactly("верш", "книги");
  }

  @Test
  void thePassageShowsTheName() {
    String long1 = "Пачатак доўгага тэксту без патрэбнага. ".repeat(60);
    add(article("a", long1 + "Тады прыйшоў Уладзімір Лабковіч і сеў. " + long1).title("Загаловак"));
    commit();
    Snippet snippet =
        search("name:\"Uladzimir Labkovich\"").hits().getFirst().snippets().getFirst();
    assertThat(highlighted(snippet)).containsExactly("Уладзімір Лабковіч");
    assertThat(snippet.text()).startsWith("Тады прыйшоў");
  }

  @ParameterizedTest(name = "{0} in «{1}» marks {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "name:'Uladzimir Labkovich' | Быў Уладзімір Лабковіч тут | Уладзімір Лабковіч",
        "name:'Uladzimir Labkovich' | Быў У. Лабковіч тут | У. Лабковіч",
        "name:'Uladzimir Labkovich' | Прыйшоў Лабковіч Уладзімір | Лабковіч Уладзімір",
        "name:'Uladzimir Labkovich' | Vladimir (Uladzimir) Labkovich | Vladimir (Uladzimir) Labkovich",
        "name:'Vladimir Labkovich' | Vladimir (Uladzimir) Labkovich | Vladimir (Uladzimir) Labkovich",
        "name:'Uladzimir Labkovich' | Уладзімір (ён) Лабковіч | Уладзімір/Лабковіч",
        "name:'Uladzimir Labkovich' | Уладзімір Мікалаевіч Лабковіч | Уладзімір Мікалаевіч Лабковіч",
        "name:'Uladzimir Labkovich' | Уладзіміра М. Лабковіча судзілі | Уладзіміра М. Лабковіча",
        "name:'Uladzimir Labkovich' | ЛАБКОВІЧ УЛАДЗІМІР | ЛАБКОВІЧ УЛАДЗІМІР",
        "name:'Uladzimir Labkovich' | Uladzimir Labkovich’s trial | Uladzimir Labkovich",
        "name:'Uladzimir Labkovich' | «Уладзімір Лабковіч» | Уладзімір Лабковіч",
        "name:'Уладзімір Лаб’ёнаў' | Быў Уладзімір Лаб'ёнаў тут | Уладзімір Лаб'ёнаў",
        "name:'Уладзімір Лаб’ёнаў' | Быў Уладзімір Лабʼёнаў тут | Уладзімір Лабʼёнаў",
        "Лабковіч суд | Суд: Лабковіча вызвалілі | Суд/Лабковіча",
        "name:'Уладзімір Мікалаевіч Лабковіч' | Уладзімір Мікалаевіч Лабковіч | Уладзімір Мікалаевіч Лабковіч",
        "Uladzimir Labkovich | Суд Uladzimir Labkovich | Uladzimir Labkovich",
        "Uladzimir Labkovich суд | Суд, Uladzimir Labkovich | Суд/Uladzimir Labkovich",
        "суд прысуд | Суд прысуд | Суд/прысуд",
        "name:Лабковіч | Лабковіч Лабковіч | Лабковіч/Лабковіч",
        "name:'Янка Купала' | Янка Купала Янка Купала | Янка Купала/Янка Купала",
      })
  void theWordsOfANameThatStandTogetherAreOneHighlight(String query, String text, String marked) {
    add(article("a", text));
    commit();
    Snippet snippet = search(query.replace('\'', '"')).hits().getFirst().snippets().getFirst();
    assertThat(highlighted(snippet)).containsExactly(marked.split("/"));
  }

  @Test
  void wordsFarFromEachOtherAreShownTogether() {
    String between = "Далей ідзе іншае пра ветры. ".repeat(40);
    add(
        article(
            "a", "У лесе цёмна. " + between + "Над возерам туман. " + between + "У лясах ціха."));
    commit();
    assertThat(highlighted(search("лес возера").hits().getFirst().snippets().getFirst()))
        .containsExactly("лесе", "возерам");
    Snippet oneWord = search("лесе").hits().getFirst().snippets().getFirst();
    assertThat(highlighted(oneWord)).as("another form is nothing new").containsExactly("лесе");
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
}
