// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.archive.Accession.Content;
import org.skaryna.indexer.extract.Extraction.Extracted;

class TikaTextExtractorTest {

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-U", "ks_c_5601-1987"})
  void readsALetterInTheEncodingThatItStates(String charset) {
    String text = charset.startsWith("ks") ? "안녕" : "Пры Лозку";
    String letter =
        """
        From: Hanna <hanna@example.org>
        Subject: x
        MIME-Version: 1.0
        Content-Type: text/plain; charset="%s"
        Content-Transfer-Encoding: 8bit

        %s
        """
            .formatted(charset, text);
    byte[] bytes = letter.getBytes(Charset.forName(charset));

    try (TextExtractor extractor =
        new TikaTextExtractor(1000, Duration.ofSeconds(9), new OcrLanguages(Set.of()))) {
      Extraction extraction =
          extractor.extract(new Original("letter.eml", "", new Content.OfBytes(bytes)));

      assertThat(((Extracted) extraction).document().text()).isEqualTo(text + "\n");
    }
  }
}
