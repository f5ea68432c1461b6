// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassagesTest {

  @Test
  void prefersThePassageWithMostDifferentWords() {
    String text =
        "Тут толькі лес і лес, лес, лес. " + "Нічога. ".repeat(60) + "А тут лес і возера. Канец.";
    assertThat(best(text, "лес", "возера").text()).startsWith("А тут лес і возера.");
  }

  @Test
  void beginsWithTheSentence() {
    String text = "Першы сказ пра іншае. ".repeat(20) + "Стаіць лес. Далей.";
    assertThat(best(text, "лес").text()).isEqualTo("Стаіць лес. Далей.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          У сакавіку памёр У. І. Рабкевіч.       | Рабкевіч
          Стаіць царква на беразе р. Свіслач.    | Свіслач
          Ён жыў на вул. Нямізе.                 | Нямізе
          Гэта быў т. зв. «Вялікі» сход.         | Вялікі
          Говорили с проф. Карским.              | Карским
          They met Dr. Rich in the hall.         | Rich
          """)
  void keepsASentenceWholeThatHoldsInitialsOrAbbreviations(String sentence, String word) {
    String text = "Перад ёй іншы сказ. ".repeat(12) + sentence + " Пасля яе яшчэ адзін.".repeat(12);
    assertThat(best(text, word).text()).startsWith(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Гэта быў я. Рабкевіч маўчаў.  | Рабкевіч | Рабкевіч маўчаў.
          Іх было пяць. Свіслач расла.  | Свіслач  | Свіслач расла.
          Ці гэта ён? Нямізе цесна.     | Нямізе   | Нямізе цесна.
          """)
  void beginsBehindAWordThatIsNoAbbreviation(String sentences, String word, String expected) {
    String text =
        "Перад ёй іншы сказ. ".repeat(12) + sentences + " Пасля яе яшчэ адзін.".repeat(12);
    assertThat(best(text, word).text()).startsWith(expected);
  }

  @Test
  void beginsWithAWordWhereTheSentenceIsLong() {
    String text = "слова ".repeat(100) + "лес" + " слова".repeat(100);
    assertThat(best(text, "лес").text()).startsWith("…слова ").endsWith(" слова…").contains("лес");
  }

  @Test
  void staysWithinTheParagraph() {
    assertThat(best("Загаловак без кропкі\nУ лесе цёмна.\nПадпіс", "лесе").text())
        .startsWith("У лесе цёмна.");
  }

  @Test
  void showsTheBeginningWhereNothingMatched() {
    assertThat(best("Пачатак. " + "Далей ідзе тэкст. ".repeat(50), "няма").text())
        .startsWith("Пачатак. Далей");
  }

  @Test
  void cutsALongWordOnlyWhereThereIsNothingElse() {
    Snippet snippet = best("😀".repeat(300), "няма");
    assertThat(snippet.text()).isEqualTo("😀".repeat(119) + "…");
  }

  @Test
  void joinsPassagesFarFromEachOtherThatTogetherHoldMore() {
    String between = "Далей ідзе іншае пра ветры. ".repeat(40);
    Snippet snippet =
        best("У лесе цёмна. " + between + "Над возерам туман. " + between, "лес", "возера");
    assertThat(snippet.text()).hasSizeLessThanOrEqualTo(Passages.LONGEST);
    assertThat(snippet.text()).startsWith("У лесе цёмна.").contains(" … Над возерам туман.");
    assertThat(marked(snippet)).containsExactly("лес", "возера");
  }

  @Test
  void joinsThreeButNoMore() {
    String between = "Далей ідзе іншае пра ветры. ".repeat(40);
    Snippet snippet =
        best(
            "лес адзін. " + between + "возера два. " + between + "гара тры. " + between + "рака.",
            "лес",
            "возера",
            "гара",
            "рака");
    assertThat(snippet.text()).hasSizeLessThanOrEqualTo(Passages.LONGEST);
    assertThat(marked(snippet)).containsExactly("лес", "возера", "гара");
  }

  @Test
  void showsOnePassageWhereItHoldsEverything() {
    String text = "Тут лес і возера. " + "Нічога. ".repeat(60) + "А тут лес.";
    assertThat(best(text, "лес", "возера").text()).startsWith("Тут лес").doesNotContain(" … ");
  }

  @Test
  void marksNothingLeftOutBetweenPassagesThatMeet() {
    String text =
        "слова ".repeat(3) + "лес " + "слова ".repeat(31) + "возера " + "слова ".repeat(9);
    Snippet snippet = best(text, "лес", "возера");
    assertThat(marked(snippet)).containsExactly("лес", "возера");
    assertThat(snippet.text()).hasSizeLessThanOrEqualTo(Passages.LONGEST);
  }

  @Test
  void marksThePartsOfAName() {
    var match = new TextMatch("name", List.of(new Snippet.Span(0, 4), new Snippet.Span(9, 15)));
    assertThat(Passages.best("Янка (ён) Купала", List.of(match)).highlights())
        .containsExactly(new Snippet.Span(0, 4), new Snippet.Span(9, 15));
  }

  @Test
  void joinsHighlightsThatOverlap() {
    var matches =
        List.of(
            new TextMatch("a", List.of(new Snippet.Span(0, 4))),
            new TextMatch("b", List.of(new Snippet.Span(0, 9))));
    assertThat(Passages.best("Янка-Янка", matches).highlights())
        .containsExactly(new Snippet.Span(0, 9));
  }

  @Property
  void everyHighlightIsTheWordAndThePassageIsShort(@ForAll("texts") String text) {
    Snippet snippet = best(text, "лес", "возера");
    assertThat(snippet.text().length()).isLessThanOrEqualTo(Passages.LONGEST);
    assertThat(snippet.highlights())
        .allSatisfy(span ->
            assertThat(snippet.text().substring(span.start(), span.end())).isIn("лес", "возера"));
    if (text.contains("лес") || text.contains("возера")) {
      assertThat(snippet.highlights()).isNotEmpty();
    }
    for (String part : snippet.text().split("…")) {
      assertThat(text.replace('\n', ' ')).contains(part.strip());
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "лес",
            "возера",
            " ",
            " ",
            ". ",
            "! ",
            "\n",
            "\n\n",
            "слова",
            "доўгаеслова".repeat(30),
            "😀",
            ",")
        .list()
        .ofMaxSize(200)
        .map(parts -> String.join("", parts));
  }

  private static List<String> marked(Snippet snippet) {
    return snippet.highlights().stream()
        .map(span -> snippet.text().substring(span.start(), span.end()))
        .toList();
  }

  private static Snippet best(String text, String... words) {
    List<TextMatch> matches = new ArrayList<>();
    Matcher found = Pattern.compile(String.join("|", words)).matcher(text);
    while (found.find()) {
      matches.add(
          new TextMatch(found.group(), List.of(new Snippet.Span(found.start(), found.end()))));
    }
    return Passages.best(text, matches);
  }
}
