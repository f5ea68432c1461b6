// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.engine.schema.Language;

class LanguageDetectorTest {
  private final LanguageDetector languages = new LanguageDetector();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          be  | Ён жыў у Гродне
          be  | Сёння ў горадзе дождж
          be  | Паэты і мастакі
          be  | Нядзельны кірмаш на плошчы сабраў майстроў
          ru  | Он жил в Гродно
          ru  | Сегодня в городе дождь и сильный ветер
          ru  | Объявлены итоги конкурса
          uk  | Він жив у Гродні, її знали всі
          uk  | Сьогодні в місті дощ і сильний вітер
          en  | The potters of twenty villages came to the fair
          pl  | Dzisiaj w mieście pada deszcz i wieje silny wiatr
          lt  | Šiandien mieste lyja ir pučia stiprus vėjas
          de  | Heute regnet es in der Stadt und es weht ein starker Wind
          be  | Jon žyŭ u Hrodnie, i jaho viedali ŭsie
          be  | Heta jany, ludzi z našaj vioski
          en  | Mahilioŭ: the town hall that was built twice
          en  | Belarusians write Mahilioŭ and Słonim; most atlases have Mogilev, after the Russian form
          be  | Voś i skončyłasia vajna, ale chleba ŭsio roŭna nie było
          en  | Heinrich Schönfeld of Königsberg was the brother of Jürgen Schönfeld of Tübingen
          de  | Was war das für ein Haus in dem Wald, und wer wohnte darin?
          und | 東京は日本の首都です
          und | 12345 67890
          und | Ја сам рођен у Београду, љубав њихова
          """)
  void tellsLanguagesApartInShortTexts(String language, String text) {
    assertThat(languages.detect(text).language().code()).isEqualTo(language);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Łacinka of the classic norm | Susied pryvioz z łuhu siena dla karovy
          ł and no v                  | Na hary stajała kaplica i stary młyn
          without ŭ                   | Hazetu vydavali ŭ Koŭni dva hady
          no mark but č and ć         | Kaśba pačałasia paśla Piatra
          no mark at all              | Pastuch i kaval byli susiedziami u miastecku
          letters without marks       | Dzied jaho pracavau na mlynie i vielmi liubiu konej
          in running text             | Jana viarnulasia u viosku paslia vajny, ale chaty uzo nie bylo
          """)
  void readsShortLacinkaAsBelarusian(String reason, String text) {
    assertThat(languages.detect(text).language().code()).as(reason).isEqualTo("be");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Les habitants de la ville ont construit un pont sur la rivière, et le marché a rouvert.
          es | Los vecinos de la ciudad construyeron un puente sobre el río y el mercado volvió a abrir.
          it | Gli abitanti della città hanno costruito un ponte sul fiume e il mercato ha riaperto.
          pt | Os moradores da cidade construíram uma ponte sobre o rio e o mercado não fechou.
          cs | Obyvatelé města postavili přes řeku nový most a trh se znovu otevřel.
          sk | Obyvatelia mesta postavili cez rieku nový most a trh sa znova otvoril.
          lv | Pilsētas iedzīvotāji uzcēla tiltu pār upi, un tirgus atkal ir atvērts.
          sv | Stadens invånare byggde en bro över floden och marknaden öppnade igen på hösten.
          fi | Kaupungin asukkaat rakensivat sillan joen yli ja tori avattiin uudelleen syksyllä.
          nl | De inwoners van de stad hebben een brug over de rivier gebouwd en de markt is open.
          bg | Жителите на града построиха нов мост над реката, а пазарът отвори отново.
          sr | Становници града су изградили мост преко реке, а пијаца је поново отворена.
          """)
  void givesALanguageWithoutAnAnalyzerToNoNeighbour(String language, String text) {
    assertThat(languages.detect(text).language()).as(language).isEqualTo(Language.UNDETERMINED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Объявление о подъёме цен разъярило весь город и подъехавших к нему",
        "Сверхъестественный объём съёмок"
      })
  void keepsRussianWithHardSigns(String text) {
    assertThat(languages.detect(text).language()).isEqualTo(Language.RUSSIAN);
  }

  @Test
  void labelsAMixedTextByTheLanguageOfMostLetters() {
    String text =
        """
        Музей адкрыў выставу
        У раённым музеі адкрылі выставу дываноў, якія ткалі ў навакольных вёсках сто гадоў таму.

        В книге отзывов написали: «Приехали из соседней области и не пожалели ни минуты, спасибо».

        The weavers are in their eighties now, and two of them came to the opening.

        Відвідувачі приїхали й з України.

        Выстава будзе працаваць да канца лета, а потым дываны вернуць гаспадыням.
        """;
    assertThat(languages.detect(text).language()).isEqualTo(Language.BELARUSIAN);
  }

  /** {@code languages.csv}: texts of 3 to 12 words; 101 of 104 were told when this was written. */
  @Test
  void tellsNearlyAllOfAHundredShortTextsApart() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> rows = rows();
    for (String row : rows) {
      String[] cells = row.split("\\|", -1);
      String found = languages.detect(cells[1]).language().code();
      if (!found.equals(cells[0])) {
        wrong.add(row + " as " + found);
      }
    }
    double right = 1 - (double) wrong.size() / rows.size();
    assertThat(right).as("share told right; wrong: %s", wrong).isGreaterThanOrEqualTo(0.97);
    assertThat(wrong)
        .as("Cyrillic texts")
        .noneMatch(row -> row.matches("..\\|[\\p{IsCyrillic}].*"));
  }

  private static List<String> rows() throws IOException {
    try (InputStream table = LanguageDetectorTest.class.getResourceAsStream("languages.csv")) {
      return new String(Objects.requireNonNull(table).readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .toList();
    }
  }
}
