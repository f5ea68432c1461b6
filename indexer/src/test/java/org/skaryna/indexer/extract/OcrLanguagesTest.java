// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.archive.Accession.Content;
import org.skaryna.indexer.extract.Extraction.Reason;
import org.skaryna.indexer.extract.Extraction.Skipped;

class OcrLanguagesTest {
  @TempDir Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void asksTesseractForItsLanguages() throws IOException {
    Path program = folder.resolve("tesseract");
    Files.writeString(program, "#!/bin/sh\nprintf 'List of languages (3):\\nbel\\neng\\nrus\\n'\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));

    assertThat(OcrLanguages.of(program.toString()).installed()).contains("bel", "eng", "rus");
  }

  @Test
  void hasNoneWhereTesseractIsMissing() {
    assertThat(OcrLanguages.of(folder.resolve("tesseract").toString()).installed()).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({"bel rus eng osd, true", "bel rus, false", "eng, false", "'', false"})
  void sufficesOnlyWithAllThree(String installed, boolean expected) {
    assertThat(new OcrLanguages(Set.of(installed.split(" "))).suffice()).isEqualTo(expected);
  }

  @Test
  void saysWhatToInstallWhereAScanCannotBeRead() throws IOException {
    BufferedImage page = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);

    assertSkipped("page.png", ScannedPage.image(page, "png"), "image/png");
    assertSkipped("scan.pdf", ScannedPage.pdf(List.of(page)), "application/pdf");
  }

  private static void assertSkipped(String name, byte[] bytes, String type) {
    try (TextExtractor extractor =
        new TikaTextExtractor(1000, Duration.ofSeconds(9), new OcrLanguages(Set.of("eng")))) {
      Extraction extraction = extractor.extract(new Original(name, "", new Content.OfBytes(bytes)));

      assertThat(extraction).isEqualTo(new Skipped(Reason.NOT_RECOGNIZED, type));
      assertThat(((Skipped) extraction).sentence()).contains("install", "tesseract-ocr-bel");
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ганчар паказаў свае збаны.   | true
          Глава 3. Горад над Нёманам   | true
          ый — = ^ ва 7 ~ р. «         | false
          . ; , ^ № 1 2                 | false
          Гродна                       | false
          """)
  void tellsTextFromNoise(String recognized, boolean expected) {
    assertThat(TextRecognizer.isLegible(recognized)).isEqualTo(expected);
  }
}
