// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.skaryna.archive.Accession.Content;
import org.skaryna.indexer.extract.Extraction.Extracted;
import org.skaryna.indexer.extract.Extraction.Failed;
import org.skaryna.indexer.extract.Extraction.Reason;
import org.skaryna.indexer.extract.Extraction.Skipped;
import org.xml.sax.SAXException;

/**
 * Finds out a document's format and reads it, in this process: for anything that a stranger wrote
 * use {@link IsolatedTextExtractor}.
 */
public final class TikaTextExtractor implements TextExtractor {
  private static final Set<String> WITHOUT_TEXT =
      Set.of("image", "audio", "video", "font", "chemical", "model");
  private static final Set<String> RECOGNIZABLE =
      Set.of("image/png", "image/jpeg", "image/tiff", "image/gif", "image/bmp", "image/x-ms-bmp");
  private static final Set<String> PROGRAMS =
      Set.of(
          "application/javascript",
          "application/java-vm",
          "application/octet-stream",
          "application/x-sh",
          "application/x-font-ttf",
          "application/x-executable",
          "application/x-sharedlib",
          "application/x-msdownload",
          "application/x-sqlite3",
          "application/json",
          "text/css",
          "text/javascript");
  private static final MediaType LETTER = MediaType.parse("message/rfc822");
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

  private final TikaConfig tika = TikaConfig.getDefaultConfig();
  private final TikaReader reader;
  private final int longestText;

  /**
   * @param longestText UTF-16 units kept of one document
   * @param recognitionTime for recognising the text in the pictures of one document
   */
  public TikaTextExtractor(int longestText, Duration recognitionTime) {
    this(longestText, recognitionTime, OcrLanguages.here());
  }

  TikaTextExtractor(int longestText, Duration recognitionTime, OcrLanguages languages) {
    this.longestText = longestText;
    reader = new TikaReader(tika, longestText, languages, recognitionTime);
  }

  @Override
  public Extraction extract(Original original) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, original.name());
    if (!original.mediaType().isEmpty()) {
      metadata.set(HttpHeaders.CONTENT_TYPE, original.mediaType());
    }
    try (TikaInputStream in = open(original.content(), metadata)) {
      MediaType type = type(original, tika.getDetector().detect(in, metadata).getBaseType());
      metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, type.toString());
      if (type.equals(LETTER) && original.content() instanceof Content.OfBytes(byte[] letter)) {
        try (TikaInputStream mended = TikaInputStream.get(LetterHeader.mended(letter))) {
          return checked(read(original, type, mended, metadata));
        }
      }
      return checked(read(original, type, in, metadata));
    } catch (TikaException | SAXException | IOException e) {
      return failure(e);
    }
  }

  /** A single letter is often taken for a mailbox, a saved page for a mere multipart. */
  private static MediaType type(Original original, MediaType detected) {
    String name = original.name().toLowerCase(Locale.ROOT);
    boolean letter =
        name.endsWith(".eml")
            || original.mediaType().startsWith("message/rfc822")
            || detected.getType().equals("multipart");
    return letter && !detected.getSubtype().contains("ms-outlook") ? LETTER : detected;
  }

  private Extraction read(Original original, MediaType type, TikaInputStream in, Metadata metadata)
      throws IOException, TikaException, SAXException {
    String name = type.toString();
    if (RECOGNIZABLE.contains(name)) {
      return reader.picture(in, type);
    }
    if (WITHOUT_TEXT.contains(type.getType()) || PROGRAMS.contains(name)) {
      return new Skipped(size(original) == 0 ? Reason.EMPTY : Reason.UNSUPPORTED_TYPE, name);
    }
    return switch (name) {
      case "text/html", "application/xhtml+xml" ->
          new Extracted(HtmlReader.read(bytes(original), original.mediaType()));
      case "text/plain",
          "text/markdown",
          "text/x-web-markdown",
          "text/csv",
          "text/tab-separated-values",
          "text/troff",
          "text/x-log" ->
          new Extracted(TextFileReader.read(bytes(original), name, charset(original.mediaType())));
      case FictionBookReader.MEDIA_TYPE, "application/x-fictionbook" ->
          new Extracted(FictionBookReader.read(bytes(original)));
      case "application/xml",
          "text/xml",
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml" ->
          new Extracted(XmlReader.read(bytes(original), name));
      case "application/epub+zip" ->
          book(reader.read(in, type, metadata), EpubReader.text(bytes(original)));
      default -> reader.read(in, type, metadata);
    };
  }

  /** What Tika says of a book, with our text of it where there is one. */
  private static Extraction book(Extraction extraction, Optional<String> text) {
    return extraction instanceof Extracted(ExtractedDocument document) && text.isPresent()
        ? new Extracted(withText(document, text.get()).build())
        : extraction;
  }

  private Extraction checked(Extraction extraction) {
    if (!(extraction instanceof Extracted(ExtractedDocument document))) {
      return extraction;
    }
    if (document.text().isBlank()) {
      return new Skipped(Reason.EMPTY, document.mediaType());
    }
    if (document.text().length() <= longestText) {
      return extraction;
    }
    String start = document.text().substring(0, longestText);
    return new Extracted(withText(document, start).note(cutOff(longestText)).build());
  }

  private static ExtractedDocument.Builder withText(ExtractedDocument document, String text) {
    ExtractedDocument.Builder builder =
        ExtractedDocument.builder(text, document.mediaType())
            .title(document.title())
            .heading(document.heading())
            .authors(document.authors())
            .date(document.date())
            .language(document.language())
            .source(document.source())
            .url(document.url())
            .type(document.type())
            .tags(document.tags());
    document.notes().forEach(builder::note);
    return builder;
  }

  static String cutOff(int longestText) {
    return "The text was cut off after %d letters.".formatted(longestText);
  }

  /** Why an exception of a parser means that there is no text, in one sentence. */
  static Extraction failure(Throwable thrown) {
    Throwable root = thrown;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof EncryptedDocumentException
          || cause instanceof org.apache.poi.EncryptedDocumentException) {
        return new Skipped(Reason.ENCRYPTED, "");
      }
      root = cause;
    }
    return new Failed("is damaged or not what its name says: " + told(root));
  }

  /** A class of Java tells nothing to who keeps the file. */
  private static String told(Throwable root) {
    String message = PlainText.oneLine(root.getMessage() == null ? "" : root.getMessage());
    if (root instanceof EOFException) {
      return "it ends too early";
    }
    return message.isEmpty() ? "its parser could make nothing of it" : message;
  }

  private static TikaInputStream open(Content content, Metadata metadata) throws IOException {
    return switch (content) {
      case Content.OfFile(Path file) -> TikaInputStream.get(file, metadata);
      case Content.OfBytes(byte[] bytes) -> TikaInputStream.get(bytes, metadata);
    };
  }

  private static byte[] bytes(Original original) throws IOException {
    return switch (original.content()) {
      case Content.OfFile(Path file) -> Files.readAllBytes(file);
      case Content.OfBytes(byte[] bytes) -> bytes;
    };
  }

  private static long size(Original original) throws IOException {
    return switch (original.content()) {
      case Content.OfFile(Path file) -> Files.size(file);
      case Content.OfBytes(byte[] bytes) -> bytes.length;
    };
  }

  private static String charset(String mediaType) {
    var matcher = CHARSET.matcher(mediaType);
    return matcher.find() ? matcher.group(1) : "";
  }
}
