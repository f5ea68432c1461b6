// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTest {
  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Іп 1919 he was опе of the men | In 1919 he was one of the men | as Tesseract read it",
        "who came іо Minsk оп foot | who came to Minsk on foot | small t read as і",
        "Ён жыў у Мінску; New York Times піша | Ён жыў у Мінску; New York Times піша | Cyrillic line",
        "The word опо is not one of ours | The word опо is not one of ours | no English word",
        "оп Minsk | оп Minsk | too few Latin words to be sure",
        "He read Яго кніга at home by now | He read Яго кніга at home by now | a quotation"
      })
  void mendsShortWordsInALatinLine(String read, String mended, String why) {
    assertThat(LookAlikes.mended(read + "\n")).isEqualTo(mended + "\n");
  }
}
