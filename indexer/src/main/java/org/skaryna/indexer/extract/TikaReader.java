// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.skaryna.indexer.extract.Extraction.Extracted;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads everything that has no reader of our own by Apache Tika's parsers. */
final class TikaReader {
  /** A broken document whose text is longer than this is taken in as far as it goes. */
  private static final int WORTH_KEEPING = 400;

  private final Parser parser;
  private final int longestText;

  TikaReader(TikaConfig tika, int longestText) {
    parser = new AutoDetectParser(tika);
    this.longestText = longestText;
  }

  Extraction read(TikaInputStream in, MediaType type, Metadata metadata)
      throws IOException, TikaException, SAXException {
    BlockTextHandler handler = new BlockTextHandler(longestText);
    String brokenOff = "";
    try {
      parser.parse(in, handler, metadata, context());
    } catch (TikaException | SAXException | IOException | RuntimeException e) {
      Extraction failure = TikaTextExtractor.failure(e);
      if (handler.text().length() < WORTH_KEEPING
          || !(failure instanceof Extraction.Failed(String reason))) {
        return failure;
      }
      brokenOff = reason;
    }
    ExtractedDocument.Builder builder =
        TikaMetadata.describe(handler.text(), handler.heading(), type, metadata);
    if (handler.cutOff()) {
      builder.note(TikaTextExtractor.cutOff(longestText));
    }
    if (!brokenOff.isEmpty()) {
      builder.note("Only a part could be read; the document " + brokenOff);
    }
    return new Extracted(builder.build());
  }

  private ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(Parser.class, parser);
    context.set(EmbeddedDocumentExtractor.class, new WithoutPictures(context));
    TesseractOCRConfig ocr = new TesseractOCRConfig();
    ocr.setSkipOcr(true);
    context.set(TesseractOCRConfig.class, ocr);
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
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
