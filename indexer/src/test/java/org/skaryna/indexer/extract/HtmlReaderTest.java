// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {
  private static final String FIRST =
      "У суботу на рыначнай плошчы адкрыўся кірмаш, на які прыехалі майстры з дваццаці вёсак.";
  private static final String SECOND =
      "Ганчар Пятрусь Лозка паказаў збаны, якія робіць па дзедавых узорах, і вучыў дзяцей.";

  @Test
  void readsTheArticleAndNothingAroundIt() {
    ExtractedDocument page =
        read(
            """
            <html lang="be"><head><title>Кірмаш майстроў | Мясцовая газета</title>
            <meta property="og:site_name" content="Мясцовая газета"></head><body>
            <div class="cookie-notice">Мы выкарыстоўваем файлы cookie. <button>Добра</button></div>
            <nav><ul><li><a href="/">Галоўная</a></li><li><a href="/sport">Спорт</a></li></ul></nav>
            <div class="content"><h1>Кірмаш майстроў</h1>
            <p class="byline">Аўтар: Ганна Кісель <time datetime="2024-05-11">11 мая 2024</time></p>
            <p>%s</p><p>Чытайце таксама: <a href="/x">Як ляпіць збан</a></p><p>%s</p>
            <h3>Па тэме</h3><ul><li><a href="/1">Першая навіна</a></li><li><a href="/2">Другая</a></li></ul>
            </div><div class="sidebar-right"><p>Надвор'е на заўтра будзе добрае, без дажджу.</p></div>
            <footer>© Мясцовая газета</footer></body></html>
            """
                .formatted(FIRST, SECOND));

    assertThat(page.text()).isEqualTo(FIRST + "\n" + SECOND + "\n");
    assertThat(page.title()).isEqualTo("Кірмаш майстроў");
    assertThat(page.authors()).containsExactly("Ганна Кісель");
    assertThat(page.date()).isEqualTo("2024-05-11");
    assertThat(page.source()).isEqualTo("Мясцовая газета");
    assertThat(page.language()).isEqualTo("be");
  }

  @Test
  void believesStructuredDataFirst() {
    ExtractedDocument page =
        read(
            """
            <head><title>x</title><link rel="canonical" href="https://example.org/a">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
            {"@type":"WebSite","name":"n"},{"@type":"NewsArticle","headline":"Fair of the potters",
            "author":[{"@type":"Person","name":"Hanna Kisel"},{"@type":"Person","name":"Jan Vaitovich"}],
            "datePublished":"2024-05-11T09:00:00+03:00","publisher":{"name":"Local Paper"},
            "inLanguage":"en","keywords":["fair","clay"]}]}</script></head>
            <body><article><p>%s</p></article></body>
            """
                .formatted(FIRST));

    assertThat(page.title()).isEqualTo("Fair of the potters");
    assertThat(page.authors()).containsExactly("Hanna Kisel", "Jan Vaitovich");
    assertThat(page.date()).isEqualTo("2024-05-11T09:00:00+03:00");
    assertThat(page.source()).isEqualTo("Local Paper");
    assertThat(page.url()).isEqualTo("https://example.org/a");
    assertThat(page.tags()).containsExactly("fair", "clay");
  }

  @Test
  void findsTheArticleInATableOfTheNineties() {
    ExtractedDocument page =
        read(
            """
            <body><table><tr><td colspan=2><a href="/">Галоўная</a> | <a href="/n">Навіны</a></td></tr>
            <tr><td><b>Раздзелы</b><br><a href="/1">Культура</a><br><a href="/2">Спорт</a></td>
            <td>%s<br><br>%s</td></tr></table></body>
            """
                .formatted(FIRST, SECOND));

    assertThat(page.text()).isEqualTo(FIRST + "\n" + SECOND + "\n");
  }

  @Test
  void takesTheAuthorAboveTheTitleForTheAuthorAndLeavesTheContentsOut() {
    ExtractedDocument page =
        read(
            """
            <div class="book"><div><a href="/zbany.epub">epub</a> <a href="/zbany.pdf">Вільня, 1927</a></div>
            <h2><a href="/kisel/">Ганна Кісель</a></h2><h2>Збаны</h2><h2>Аповесць</h2>
            <!-- contents --><a href="#1">Кірмаш</a><br/>&nbsp;<a href="#2">Ганчар</a><br/><a href="#3">Печ</a><br/><br/>
            <h3><a id="1"></a>Кірмаш</h3><p>%s <a href="#n1">[1]</a></p><h3>Ганчар</h3><p>%s</p></div>
            """
                .formatted(FIRST, SECOND));

    assertThat(page.heading()).isEqualTo("Збаны");
    assertThat(page.authors()).containsExactly("Ганна Кісель");
    assertThat(page.text())
        .isEqualTo("Аповесць\nКірмаш\n" + FIRST + " [1]\nГанчар\n" + SECOND + "\n");
  }

  @Test
  void keepsAHeadingThatLinksToItsOwnPage() {
    ExtractedDocument page =
        read("<h2><a href='/fair'>Кірмаш</a></h2><p>%s</p><h3>Ганчар</h3>".formatted(FIRST));

    assertThat(page.heading()).isEqualTo("Кірмаш");
    assertThat(page.authors()).isEmpty();
  }

  @Test
  void makesATagOfASectionAboveTheText() {
    ExtractedDocument page =
        read("<article><span>Культура</span><p>%s</p><p>%s</p></article>".formatted(FIRST, SECOND));

    assertThat(page.text()).isEqualTo(FIRST + "\n" + SECOND + "\n");
    assertThat(page.tags()).containsExactly("Культура");
    assertThat(read("<p>Ганна Кісель</p><p>%s</p><p>%s</p>".formatted(FIRST, SECOND)).text())
        .startsWith("Ганна Кісель\n");
  }

  @Test
  void neverRunsWordsOfNeighbouringBlocksTogetherNorSplitsAWord() {
    assertThat(read("<ul><li>зямля</li><li>Мой</li></ul><p>сл<b>ов</b>а<br>радок</p>").text())
        .isEqualTo("зямля\nМой\nслова\nрадок\n");
  }

  @Test
  void losesNoTextWhereNothingLooksLikeAnArticle() {
    assertThat(read("<div class=menu>адно слова</div>").text()).contains("адно слова");
    assertThat(read("<script>alert(1)</script><style>p{}</style>").text()).isEmpty();
  }

  @Test
  void readsAPageInWindows1251WithoutDeclaration() {
    byte[] bytes = ("<p>" + FIRST + "</p>").getBytes(Charset.forName("windows-1251"));

    ExtractedDocument page = HtmlReader.read(bytes, "");

    assertThat(page.text()).isEqualTo(FIRST + "\n");
    assertThat(page.notes()).anyMatch(note -> note.contains("windows-1251"));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          14 снежня 2025 г.       | 2025-12-14
          14 сьнежня 2025 году    | 2025-12-14
          Минск, 9 августа 2020   | 2020-08-09
          December 14, 2025       | 2025-12-14
          14 December 2025        | 2025-12-14
          09.08.2020 12:30        | 2020-08-09
          Август 1997 г.          | 1997-08
          14 śniežnia 2025        | 2025-12-14
          """)
  void readsDatesAsReadersSeeThem(String written, String expected) {
    assertThat(VisibleDates.in(written)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"версія 1.2.2020.5", "14 абедаў 2025", "тэлефон 40 13 2025", "32 мая 2025"})
  void takesOtherNumbersForNoDates(String written) {
    assertThat(VisibleDates.in(written).filter(date -> date.length() == 10)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Аўтар: Ганна Кісель                | Ганна Кісель
          Ганна Кісель, Ян Вайтовіч          | Ганна Кісель;Ян Вайтовіч
          Ганна Кісель і Ян Вайтовіч         | Ганна Кісель;Ян Вайтовіч
          By Hanna Kisel and Jan Vaitovich   | Hanna Kisel;Jan Vaitovich
          Кісель, Ганна                      | Кісель, Ганна
          Кісель, Ганна; Вайтовіч, Ян        | Кісель, Ганна;Вайтовіч, Ян
          """)
  void splitsNamesOfSeveralPeople(String written, String expected) {
    assertThat(PersonList.split(written)).containsExactly(expected.split(";"));
  }

  private static ExtractedDocument read(String html) {
    return HtmlReader.read(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
  }
}
