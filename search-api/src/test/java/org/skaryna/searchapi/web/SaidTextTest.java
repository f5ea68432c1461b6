// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.searchapi.request.ReaderLanguage;

class SaidTextTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "is damaged or not what its name says: Missing root object"
            + "|пашкоджаны або іншага фармату, чым паведамляе назва (Missing root object)",
        "Only a part could be read; the document needs more memory than the 256 MB a parser may use"
            + "|Прачытана толькі частка: дакумент патрабуе больш за 256 МБ памяці, дазволеныя праграме"
            + " чытання",
        "The date is that of the file, not of publication."
            + "|Дата ўзята з уласцівасцей файла, гэта не дата публікацыі.",
        "all files as recorded|усе файлы такія, як запісана",
        "ended its parser process (exit status 1)|спыніў праграму чытання (код 1)",
        "date: \"1990\" -> nothing, as extracted|дата: \"1990\" → нічога, як прачытана з арыгінала",
      })
  void saysInBelarusianWhatTheArchiveKeepsInEnglish(String kept, String said) {
    assertThat(SaidText.of(kept, Messages.of(ReaderLanguage.BELARUSIAN))).isEqualTo(said);
    assertThat(SaidText.of(kept, Messages.of(Locale.ENGLISH))).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "the date was taken from the file name", "{0}", "З архіва Ганны Кісель."})
  void leavesOtherSentencesAsTheyAre(String written) {
    assertThat(SaidText.of(written, Messages.of(ReaderLanguage.RUSSIAN))).isEqualTo(written);
  }

  @Test
  void readsADateWithoutTheTimeOfAProgram() {
    assertThat(DateText.of("2024-01-01T00:00:00Z", Locale.ENGLISH)).isEqualTo("1 January 2024");
    assertThat(DateText.day("2024-01-01")).isEqualTo("2024-01-01");
  }
}
