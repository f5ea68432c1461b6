// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.skaryna.archive.Accession.Content;
import org.skaryna.indexer.extract.Extraction.Extracted;

class PdfPagesTest {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  @Test
  void marksWhereAPageEnds() throws IOException {
    String text =
        text(pdf(List.of("Першая старонка кнігі.", "17"), List.of(), List.of("Трэцяя старонка.")));

    assertThat(text).isEqualTo("Першая старонка кнігі.\n\f\fТрэцяя старонка.\n");
  }

  @Test
  void joinsWordsDividedAtTheEndsOfLines() throws IOException {
    String text =
        text(
            pdf(
                List.of(
                    "Ганчар паказаў на гарадскім рынку ў нядзелю ўсе свае сва-",
                    "бодныя збаны, і шмат хто з гараджан прыйшоў на іх паглядзець.")));

    assertThat(text)
        .isEqualTo(
            "Ганчар паказаў на гарадскім рынку ў нядзелю ўсе свае свабодныя збаны, і шмат хто з"
                + " гараджан прыйшоў на іх паглядзець.\n");
  }

  private static String text(byte[] pdf) {
    try (TikaTextExtractor extractor =
        new TikaTextExtractor(10_000, Duration.ofSeconds(9), new OcrLanguages(Set.of()))) {
      Extraction read = extractor.extract(new Original("a.pdf", "", new Content.OfBytes(pdf)));
      return ((Extracted) read).document().text();
    }
  }

  @SafeVarargs
  private static byte[] pdf(List<String>... pages) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream file = Objects.requireNonNull(PDFont.class.getResourceAsStream(FONT))) {
      PDFont font = PDType0Font.load(document, file);
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(font, 12);
          content.setLeading(14);
          content.newLineAtOffset(60, 700);
          for (String line : lines) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
