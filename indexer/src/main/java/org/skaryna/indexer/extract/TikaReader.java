// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.skaryna.indexer.extract.Extraction.Extracted;
import org.skaryna.indexer.extract.Extraction.Reason;
import org.skaryna.indexer.extract.Extraction.Skipped;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads everything that has no reader of our own by Apache Tika's parsers. */
final class TikaReader {
  /** A broken document whose text is longer than this is taken in as far as it goes. */
  private static final int WORTH_KEEPING = 400;

  /** A page with fewer letters than these has no text layer but a number or a stamp. */
  private static final int TEXT_LAYER = 10;

  private static final MediaType PDF_TYPE = MediaType.application("pdf");

  /**
   * Pages with fewer letters than these are read as pictures. Letters that a font does not explain
   * (the first number, as high as it goes) are no reason: the page would be there twice.
   */
  private static final String WITHOUT_TEXT_LAYER = "999, " + TEXT_LAYER;

  private final Parser parser;
  private final Optional<Parser> tesseract;
  private final int longestText;
  private final Duration recognitionTime;

  /**
   * @param recognitionTime for the recognition of all pages of a document
   */
  TikaReader(TikaConfig tika, int longestText, OcrLanguages languages, Duration recognitionTime) {
    parser = new AutoDetectParser(tika);
    tesseract = TextRecognizer.tesseract(languages);
    this.longestText = longestText;
    this.recognitionTime = recognitionTime;
  }

  /** Reads a picture of text: a scanned page. */
  Extraction picture(TikaInputStream in, MediaType type)
      throws IOException, TikaException, SAXException {
    if (tesseract.isEmpty()) {
      return new Skipped(Reason.NOT_RECOGNIZED, type.toString());
    }
    BlockTextHandler handler = new BlockTextHandler(longestText);
    TextRecognizer recognizer = new TextRecognizer(parser, tesseract, recognitionTime);
    try {
      recognizer.recognize(in, handler);
    } catch (TextRecognizer.OutOfTime e) {
      return unrecognized();
    }
    ExtractedDocument.Builder builder =
        TikaMetadata.describe(handler.text(), handler.heading(), type, new Metadata());
    return new Extracted(noted(builder, handler, recognizer).build());
  }

  private Extraction.Failed unrecognized() {
    return new Extraction.Failed(
        "its text could not be recognised in %d s".formatted(recognitionTime.toSeconds()));
  }

  Extraction read(TikaInputStream in, MediaType type, Metadata metadata)
      throws IOException, TikaException, SAXException {
    BlockTextHandler handler = new BlockTextHandler(longestText);
    TextRecognizer recognizer = new TextRecognizer(parser, tesseract, recognitionTime);
    String brokenOff = "";
    try {
      parser.parse(in, handler, metadata, context(recognizer));
    } catch (TikaException | SAXException | IOException | RuntimeException e) {
      Extraction failure = TikaTextExtractor.failure(e);
      if (handler.text().length() < WORTH_KEEPING
          || !(failure instanceof Extraction.Failed(String reason))) {
        return recognizer.outOfTime() ? unrecognized() : failure;
      }
      brokenOff = recognizer.outOfTime() ? "" : reason;
    }
    if (tesseract.isEmpty() && isScan(type, metadata, handler.text())) {
      return new Skipped(Reason.NOT_RECOGNIZED, type.toString());
    }
    ExtractedDocument.Builder builder =
        TikaMetadata.describe(handler.text(), handler.heading(), type, metadata);
    if (!brokenOff.isEmpty()) {
      builder.note("Only a part could be read; the document " + brokenOff);
    }
    return new Extracted(noted(builder, handler, recognizer).build());
  }

  private ExtractedDocument.Builder noted(
      ExtractedDocument.Builder builder, BlockTextHandler handler, TextRecognizer recognizer) {
    if (handler.cutOff()) {
      builder.note(TikaTextExtractor.cutOff(longestText));
    }
    if (recognizer.pages() > 0) {
      builder.note(
          "The text of %d page%s was recognised by Tesseract (%s): expect wrong letters."
              .formatted(
                  recognizer.pages(), recognizer.pages() == 1 ? "" : "s", OcrLanguages.option()));
    }
    if (recognizer.outOfTime()) {
      builder.note(
          "Later pages are missing: recognising the text took longer than %d s."
              .formatted(recognitionTime.toSeconds()));
    }
    return builder;
  }

  private static boolean isScan(MediaType type, Metadata metadata, String text) {
    int pages = metadata.getValues(PDF.CHARACTERS_PER_PAGE).length;
    return type.equals(PDF_TYPE) && pages > 0 && text.strip().length() <= pages * TEXT_LAYER;
  }

  private ParseContext context(TextRecognizer recognizer) {
    ParseContext context = new ParseContext();
    context.set(Parser.class, recognizer);
    context.set(EmbeddedDocumentExtractor.class, new WithoutPictures(context));
    TesseractOCRConfig pictures = new TesseractOCRConfig();
    pictures.setSkipOcr(true);
    context.set(TesseractOCRConfig.class, pictures);
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(
        tesseract.isPresent()
            ? PDFParserConfig.OCR_STRATEGY.AUTO
            : PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setOcrStrategyAuto(WITHOUT_TEXT_LAYER);
    pdf.setExtractInlineImages(false);
    pdf.setExtractBookmarksText(false);
    pdf.setExtractAnnotationText(false);
    context.set(PDFParserConfig.class, pdf);
    return context;
  }

  /** Text of attachments and embedded documents belongs to what holds them; pictures do not. */
  private static final class WithoutPictures implements EmbeddedDocumentExtractor {
    private final ParsingEmbeddedDocumentExtractor documents;

    WithoutPictures(ParseContext context) {
      documents = new ParsingEmbeddedDocumentExtractor(context);
      documents.setWriteFileNameToContent(false);
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      String type = of(metadata, HttpHeaders.CONTENT_TYPE);
      String role = of(metadata, TikaCoreProperties.EMBEDDED_RESOURCE_TYPE.getName());
      return !type.startsWith("image/")
          && !type.startsWith("audio/")
          && !type.startsWith("video/")
          && !role.equals(TikaCoreProperties.EmbeddedResourceType.THUMBNAIL.toString())
          && !role.equals(TikaCoreProperties.EmbeddedResourceType.MACRO.toString())
          && documents.shouldParseEmbedded(metadata);
    }

    @Override
    public void parseEmbedded(
        InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
        throws SAXException, IOException {
      documents.parseEmbedded(in, handler, metadata, outputHtml);
    }

    private static String of(Metadata metadata, String name) {
      String value = metadata.get(name);
      return value == null ? "" : value;
    }
  }
}
