// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NgramModelTest {
  @ParameterizedTest(name = "{0}: likelier in {1} than in {2}")
  @CsvSource({
    "сць,   be, ru", // скорасць, скорость
    "ость,  ru, be",
    "ння,   uk, ru", // читання, чтение
    "якія,  be, uk",
    "the,   en, de",
    "sch,   de, en",
    "rzec,  pl, de",
    "ų,     lt, pl",
    "ingas, lt, en",
  })
  void aSequenceIsLikelierInTheLanguageThatWritesIt(String letters, String one, String other) {
    assertThat(model(one).logarithm(letters)).isGreaterThan(model(other).logarithm(letters));
  }

  @ParameterizedTest(name = "{0} in {1}: as {2}")
  @CsvSource({"ыыы, be, ыы", "qzxv, en, qz", "aж, pl, a"})
  void whatALanguageNeverWritesCountsAsTheLongestBeginningThatItWrites(
      String letters, String language, String beginning) {
    assertThat(model(language).logarithm(letters))
        .isEqualTo(model(language).logarithm(beginning))
        .isNegative();
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({"東京, be", "ж, en", "1, ru", "' ', de"})
  void whatBeginsWithNoLetterOfALanguageTellsNothing(String letters, String language) {
    assertThat(model(language).logarithm(letters)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"be, а", "ru, а", "uk, а", "en, e", "pl, a", "lt, a", "de, e"})
  void aLanguagesAlphabetAddsUpToOne(String language, String letter) {
    NgramModel model = model(language);
    double sum = 0;
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      double logarithm = model.logarithm(String.valueOf(c));
      sum += logarithm < 0 ? Math.exp(logarithm) : 0;
    }
    assertThat(sum).isBetween(0.999, 1.001);
    assertThat(Math.exp(model.logarithm(letter))).isBetween(0.05, 0.25);
  }

  private static NgramModel model(String language) {
    return NgramModel.of(language, NgramModel.LONGEST);
  }
}
