// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.archive.Accession.Content;
import org.skaryna.indexer.extract.Extraction.Extracted;
import org.skaryna.indexer.extract.Extraction.Failed;
import org.skaryna.indexer.extract.Extraction.Reason;
import org.skaryna.indexer.extract.Extraction.Skipped;

/** Scanned pages through a real Tesseract. */
@Tag("ocr")
class OcrIT {
  private static final List<String> SENTENCES =
      List.of(
          "Ганчар Пятрусь Лозка паказаў збаны ў Гродне.",
          "Гончар показал кувшины на рыночной площади.",
          "The potter showed seven jugs and told their story.");

  private static final TextExtractor EXTRACTOR =
      new IsolatedTextExtractor(Duration.ofMinutes(2), 256L << 20, 100_000);

  @BeforeAll
  static void needTesseract() {
    boolean installed = OcrLanguages.here().suffice();
    if ("true".equals(System.getenv("SKARYNA_REQUIRE_TOOLS"))) {
      assertThat(installed).as("Tesseract with %s", OcrLanguages.NEEDED).isTrue();
    }
    assumeTrue(installed, "skipped: Tesseract with bel, rus and eng is not installed");
  }

  @AfterAll
  static void close() {
    EXTRACTOR.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "bmp", "tiff"})
  void readsAPictureOfText(String format) throws IOException {
    byte[] picture = ScannedPage.image(ScannedPage.of(SENTENCES), format);

    ExtractedDocument page = extracted("page." + format, picture);

    assertThat(page.text().lines()).containsExactlyElementsOf(SENTENCES);
    assertThat(page.notes()).anyMatch(note -> note.contains("recognised by Tesseract"));
  }

  @Test
  void readsAScannedPdf() throws IOException {
    List<BufferedImage> pages =
        List.of(ScannedPage.of(SENTENCES.subList(0, 2)), ScannedPage.of(SENTENCES.subList(1, 3)));

    ExtractedDocument scan = extracted("scan.pdf", ScannedPage.pdf(pages));

    assertThat(scan.text().lines())
        .containsExactly(
            SENTENCES.get(0), SENTENCES.get(1), "\f" + SENTENCES.get(1), SENTENCES.get(2));
    assertThat(scan.notes()).anyMatch(note -> note.contains("2 pages was recognised"));
  }

  /**
   * How long a page takes is the machine's affair: where none was read in the time, it is doubled.
   */
  @Test
  void keepsTheFirstPagesOfAScanTooLongForItsTime() throws IOException {
    byte[] pdf = ScannedPage.pdf(Collections.nCopies(60, ScannedPage.of(SENTENCES)));

    Extraction extraction = hurried(pdf, Duration.ofSeconds(5));
    for (int seconds = 10; extraction instanceof Failed && seconds <= 640; seconds *= 2) {
      extraction = hurried(pdf, Duration.ofSeconds(seconds));
    }

    assertThat(extraction).isInstanceOf(Extracted.class);
    ExtractedDocument scan = ((Extracted) extraction).document();
    assertThat(scan.text()).contains(SENTENCES.getFirst());
    assertThat(scan.notes()).anyMatch(note -> note.startsWith("Later pages are missing"));
  }

  @Test
  void saysInWhatTimeNoPageOfAScanCouldBeRecognised() throws IOException {
    byte[] pdf = ScannedPage.pdf(List.of(ScannedPage.of(manyLines())));

    Extraction extraction =
        new TikaTextExtractor(1_000_000, Duration.ZERO).extract(original("late.pdf", pdf));

    assertThat(extraction).isEqualTo(new Failed("its text could not be recognised in 0 s"));
  }

  private static Extraction hurried(byte[] pdf, Duration time) throws IOException {
    try (TextExtractor extractor = new IsolatedTextExtractor(time, 256L << 20, 1_000_000)) {
      return extractor.extract(original("long.pdf", pdf));
    }
  }

  @Test
  void leavesPicturesInDocumentsAlone() throws IOException, InvalidFormatException {
    byte[] picture = ScannedPage.image(ScannedPage.of(SENTENCES), "png");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFRun run = document.createParagraph().createRun();
      run.setText("Подпіс пад здымкам.");
      run.addPicture(new ByteArrayInputStream(picture), PictureType.PNG, "page.png", 9525, 9525);
      document.write(bytes);
    }

    assertThat(extracted("a.docx", bytes.toByteArray()).text()).isEqualTo("Подпіс пад здымкам.\n");
  }

  @Test
  void makesNoTextOfNoise() throws IOException {
    BufferedImage picture = new BufferedImage(400, 300, BufferedImage.TYPE_BYTE_GRAY);
    Random random = new Random(7);
    for (int x = 0; x < 400; x++) {
      for (int y = 0; y < 300; y++) {
        int gray = (x / 9 * 7 + y / 5 * 3 + random.nextInt(120)) % 256;
        picture.setRGB(x, y, gray << 16 | gray << 8 | gray);
      }
    }

    assertThat(EXTRACTOR.extract(original("photo.png", ScannedPage.image(picture, "png"))))
        .isEqualTo(new Skipped(Reason.EMPTY, "image/png"));
  }

  private static List<String> manyLines() {
    return Collections.nCopies(10, SENTENCES).stream().flatMap(List::stream).toList();
  }

  private static ExtractedDocument extracted(String name, byte[] bytes) {
    Extraction extraction = EXTRACTOR.extract(original(name, bytes));
    assertThat(extraction).isInstanceOf(Extracted.class);
    return ((Extracted) extraction).document();
  }

  private static Original original(String name, byte[] bytes) {
    return new Original(name, "", new Content.OfBytes(bytes));
  }
}
