// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.archive.Accession.Content;
import org.skaryna.indexer.extract.Extraction.Extracted;
import org.skaryna.indexer.extract.Extraction.Failed;

class IsolatedTextExtractorTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "exit, exit status 42",
    "out of memory, needs more memory than the 64 MB",
    "stack overflow, nested too deeply",
    "exception, a bug in the parser"
  })
  void failsTheDocumentThatBreaksItsParserAndReadsTheNext(String name, String reason) {
    try (TextExtractor extractor = misbehaving(Duration.ofSeconds(60))) {
      assertThat(extractor.extract(document(name)))
          .isInstanceOfSatisfying(
              Failed.class, failed -> assertThat(failed.reason()).contains(reason));
      assertThat(extractor.extract(document("next"))).isInstanceOf(Extracted.class);
    }
  }

  @Test
  void killsAParserThatHangsAndReadsTheNext() {
    try (TextExtractor extractor = misbehaving(Duration.ofSeconds(2))) {
      assertThat(extractor.extract(document("hang")))
          .isEqualTo(new Failed("took longer than the 2 s a document may take"));
    }
    try (TextExtractor extractor = misbehaving(Duration.ofSeconds(60))) {
      assertThat(extractor.extract(document("next"))).isInstanceOf(Extracted.class);
    }
  }

  @Test
  void isNotConfusedByLibrariesThatPrint() {
    try (TextExtractor extractor = misbehaving(Duration.ofSeconds(60))) {
      assertThat(extractor.extract(document("print"))).isInstanceOf(Extracted.class);
      assertThat(extractor.extract(document("next"))).isInstanceOf(Extracted.class);
    }
  }

  @Test
  void readsARealDocument() {
    String fb2 =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE FictionBook [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
        <FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0"><description><title-info>
        <genre>prose</genre><author><first-name>Ганна</first-name><last-name>Кісель</last-name></author>
        <book-title>Збаны</book-title><date value="1998-05-01">1998</date><lang>be</lang>
        </title-info></description>
        <body><title><p>Збаны</p></title><section><p>Першы абзац.</p><p>Другі &secret; абзац.</p></section></body>
        <binary id="x" content-type="image/png">AAAA</binary></FictionBook>
        """;
    try (TextExtractor extractor =
        new IsolatedTextExtractor(Duration.ofSeconds(60), 128L << 20, 1_000_000)) {
      Extraction extraction =
          extractor.extract(
              new Original(
                  "zbany.fb2", "", new Content.OfBytes(fb2.getBytes(StandardCharsets.UTF_8))));

      assertThat(extraction).isInstanceOf(Extracted.class);
      ExtractedDocument book = ((Extracted) extraction).document();
      assertThat(book.title()).isEqualTo("Збаны");
      assertThat(book.authors()).containsExactly("Ганна Кісель");
      assertThat(book.date()).isEqualTo("1998-05-01");
      assertThat(book.type()).isEqualTo("book");
      assertThat(book.text()).contains("Першы абзац.\n").doesNotContain("root:");
    }
  }

  private static TextExtractor misbehaving(Duration timeout) {
    return new IsolatedTextExtractor(MisbehavingWorker.class, timeout, 64L << 20, 1000);
  }

  private static Original document(String name) {
    return new Original(name, "", new Content.OfBytes(new byte[] {1}));
  }
}
