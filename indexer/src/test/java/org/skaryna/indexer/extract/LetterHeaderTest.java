// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterHeaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "boundary=----=_Next_0.EB | boundary=\"----=_Next_0.EB\"",
        "Boundary=a?b; charset=x | Boundary=\"a?b\"; charset=x",
        "boundary=plain-0 | boundary=plain-0",
        "boundary=\"----=_Next\" | boundary=\"----=_Next\""
      })
  void quotesABoundaryThatNeedsIt(String written, String mended) {
    String letter = "Content-Type: multipart/mixed; %s\r\n\r\nboundary=a=b\r\n";

    assertThat(LetterHeader.mended(letter.formatted(written).getBytes(StandardCharsets.UTF_8)))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(letter.formatted(mended));
  }
}
