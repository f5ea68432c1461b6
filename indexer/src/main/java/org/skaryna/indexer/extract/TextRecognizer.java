// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaPagedText;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads pictures of text by Tesseract, for one document. In the place of the parser of embedded
 * documents it is given each page of a PDF that has no text, drawn as a picture; other pictures in
 * documents are none of its business: thumbnails and photographs become noise.
 *
 * <p>Not a {@code ParserDecorator}: Tika's parser of letters would look inside it for the parser of
 * plain text and hand it every part, ignoring their charset and printing the headers of letters in
 * letters.
 *
 * <p>When the time is over it stops by {@link OutOfTime}, so that what was read by then is kept: of
 * a long scan the first pages.
 */
final class TextRecognizer implements Parser {
  private static final long serialVersionUID = 1;
  private static final MediaType DRAWN_PAGE = MediaType.image("ocr-png");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final Pattern TOKEN = Pattern.compile("\\S+");
  private static final int FEWEST_WORDS = 3;
  private static final Pattern PARAGRAPH_GAP = Pattern.compile("\\n\\s*\\n");

  private final transient Parser documents;
  private final transient Optional<Parser> tesseract;
  private final long deadline;
  private int pages;
  private boolean outOfTime;

  /**
   * @param documents parses everything else
   * @param tesseract from {@link #tesseract}; without it no page is drawn
   * @param time from now on
   */
  TextRecognizer(Parser documents, Optional<Parser> tesseract, Duration time) {
    this.documents = documents;
    this.tesseract = tesseract;
    deadline = System.nanoTime() + time.toNanos();
  }

  /** Tesseract, where it knows our languages. */
  static Optional<Parser> tesseract(OcrLanguages languages) {
    if (!languages.suffice()) {
      return Optional.empty();
    }
    TesseractOCRParser parser = new TesseractOCRParser();
    try {
      parser.initialize(Map.of());
    } catch (TikaConfigException e) {
      throw new IllegalStateException("Tesseract was found but cannot be used", e);
    }
    return Optional.of(parser);
  }

  /** Pages on which text was found. */
  int pages() {
    return pages;
  }

  boolean outOfTime() {
    return outOfTime;
  }

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    Set<MediaType> types = new HashSet<>(documents.getSupportedTypes(context));
    types.remove(DRAWN_PAGE);
    if (tesseract.isPresent()) {
      types.add(DRAWN_PAGE);
    }
    return types;
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    String type = metadata.get(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE);
    if (type == null || !type.startsWith("image/ocr-")) {
      documents.parse(in, handler, metadata, context);
    } else if (metadata.get(TikaPagedText.PAGE_NUMBER) != null) {
      recognize(in, handler);
    }
  }

  /** Reads one picture, a paragraph of text at a time; nothing where nothing is legible. */
  void recognize(InputStream picture, ContentHandler handler)
      throws IOException, SAXException, TikaException {
    InputStream page = BlankPage.peekable(picture);
    String text = BlankPage.is(page) ? "" : text(page);
    if (!isLegible(text)) {
      return;
    }
    pages++;
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, new Metadata());
    xhtml.startDocument();
    for (String paragraph : PARAGRAPH_GAP.split(text, 0)) {
      xhtml.element("p", paragraph);
    }
    xhtml.endDocument();
  }

  private String text(InputStream picture) throws IOException, SAXException, TikaException {
    int seconds = (int) TimeUnit.NANOSECONDS.toSeconds(deadline - System.nanoTime());
    if (seconds < 1) {
      throw stop();
    }
    TesseractOCRConfig config = new TesseractOCRConfig();
    config.setLanguage(OcrLanguages.option());
    config.setTimeoutSeconds(seconds);
    ParseContext context = new ParseContext();
    context.set(TesseractOCRConfig.class, config);
    Recognized recognized = new Recognized();
    try {
      tesseract.orElseThrow().parse(picture, recognized, new Metadata(), context);
    } catch (TikaException e) {
      if (System.nanoTime() >= deadline - TimeUnit.SECONDS.toNanos(1)) {
        throw stop();
      }
      throw e;
    }
    return LookAlikes.mended(recognized.text.toString());
  }

  private OutOfTime stop() {
    outOfTime = true;
    return new OutOfTime();
  }

  /** Of a photograph Tesseract makes signs and syllables, seldom words. */
  static boolean isLegible(String text) {
    long tokens = TOKEN.matcher(text).results().count();
    long words = WORD.matcher(text).results().count();
    return words >= FEWEST_WORDS && 2 * words >= tokens;
  }

  /** The time for recognition is over. */
  static final class OutOfTime extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutOfTime() {
      super("text recognition took too long");
    }
  }

  private static final class Recognized extends DefaultHandler {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void characters(char[] characters, int start, int length) {
      text.append(characters, start, length);
    }
  }
}
