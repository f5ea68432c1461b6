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
