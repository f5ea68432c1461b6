// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

/** What came of reading a document. */
public sealed interface Extraction {

  /** The document's text and what it says of itself. */
  record Extracted(ExtractedDocument document) implements Extraction {}

  /**
   * There is nothing to index.
   *
   * @param detail the media type, or what else tells more; may be empty
   */
  record Skipped(Reason reason, String detail) implements Extraction {
    /** A sentence for the report: {@code a format without text (image/png)}. */
    public String sentence() {
      return detail.isEmpty() ? reason.sentence : "%s (%s)".formatted(reason.sentence, detail);
    }
  }

  /** The document could not be read; {@code reason} is a sentence that a person can act on. */
  record Failed(String reason) implements Extraction {}

  /** Why a document is passed over. */
  enum Reason {
    EMPTY("holds no text"),
    ENCRYPTED("is encrypted: take it in again without its password"),
    NOT_RECOGNIZED(
        "is a picture of text, and text recognition is not installed: install the Debian packages"
            + " tesseract-ocr, tesseract-ocr-bel, tesseract-ocr-rus and tesseract-ocr-eng"),
    UNSUPPORTED_TYPE("is of a format without articles");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }
  }
}
