// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.skaryna.archive.Accession;
import org.skaryna.archive.Accession.Content;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchiveException;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.Description;
import org.skaryna.archive.Origin;
import org.skaryna.engine.schema.Language;
import org.skaryna.indexer.article.ArchivedArticle;
import org.skaryna.indexer.article.Cataloguer;
import org.skaryna.indexer.extract.ExtractedDocument;
import org.skaryna.indexer.extract.Extraction;
import org.skaryna.indexer.extract.Extraction.Extracted;
import org.skaryna.indexer.extract.Extraction.Failed;
import org.skaryna.indexer.extract.Extraction.Skipped;
import org.skaryna.indexer.extract.Original;
import org.skaryna.indexer.extract.TextExtractor;
import org.skaryna.indexer.pipeline.Prepared.Ready;
import org.skaryna.indexer.pipeline.Prepared.Settled;
import org.skaryna.indexer.source.ArticleRecord;
import org.skaryna.indexer.source.ReadError;
import org.skaryna.indexer.source.SourceItem;
import org.skaryna.indexer.source.SourceItem.Capture;
import org.skaryna.indexer.source.SourceItem.Member;
import org.skaryna.indexer.source.SourceItem.PassedOver;
import org.skaryna.indexer.source.SourceItem.RecordLine;
import org.skaryna.indexer.source.SourceItem.SourceFile;
import org.skaryna.indexer.source.SourceItem.Unreadable;

/**
 * Reads and describes one item. What stands in the archive with the same bytes is not read again.
 * Safe for any number of threads.
 */
final class Preparation {
  /** Files up to here are read once, so that what is archived is what was understood. */
  static final int SMALL_FILE = 16 << 20;

  private final Archive archive;
  private final TextExtractor extractor;
  private final Cataloguer cataloguer;
  private final boolean rereadUnchanged;
  private final UnaryOperator<Description> described;

  Preparation(
      Archive archive,
      TextExtractor extractor,
      Cataloguer cataloguer,
      boolean rereadUnchanged,
      UnaryOperator<Description> described) {
    this.described = described;
    this.archive = archive;
    this.extractor = extractor;
    this.cataloguer = cataloguer;
    this.rereadUnchanged = rereadUnchanged;
  }

  /**
   * Never throws for what is wrong with an item.
   *
   * @throws ArchiveException when the archive cannot be read
   * @throws UncheckedIOException when no parser can be started
   */
  Prepared prepare(SourceItem item) {
    Reading reading = new Reading(item.origin(), Optional.empty(), System.nanoTime(), described);
    try {
      return switch (item) {
        case SourceFile file -> file(reading, file);
        case Member member -> member(reading, member);
        case Capture capture -> capture(reading, capture);
        case RecordLine line -> line(reading, line);
        case PassedOver passedOver -> reading.settled(Fate.SKIPPED, passedOver.reason());
        case Unreadable unreadable -> reading.settled(Fate.FAILED, unreadable.reason());
      };
    } catch (ArchiveException | UncheckedIOException e) {
      throw e;
    } catch (NoSuchFileException e) {
      return reading.settled(Fate.FAILED, "is gone since the folder was listed");
    } catch (IOException e) {
      return reading.settled(Fate.FAILED, "could not be read: " + ReadError.reason(e));
    } catch (RuntimeException e) {
      return reading.settled(Fate.FAILED, "could not be described: " + e);
    }
  }

  private Prepared file(Reading started, SourceFile item) throws IOException {
    Path file = item.file();
    boolean small = Files.size(file) <= SMALL_FILE;
    Content content =
        small ? new Content.OfBytes(Files.readAllBytes(file)) : new Content.OfFile(file);
    Reading reading = small ? started : started.of(FileState.of(file));
    String name = Cataloguer.fileName(file);
    return unlessUnchanged(
        reading,
        content,
        () ->
            extracted(
                reading,
                new Original(name, "", content),
                document -> cataloguer.document(reading.origin(), name, content, document)));
  }

  private Prepared member(Reading reading, Member item) throws IOException {
    Content content = new Content.OfBytes(item.bytes());
    return unlessUnchanged(
        reading,
        content,
        () ->
            extracted(
                reading,
                new Original(item.name(), item.mediaType(), content),
                document -> cataloguer.document(reading.origin(), item.name(), content, document)));
  }

  private Prepared capture(Reading reading, Capture item) throws IOException {
    Content record = new Content.OfBytes(item.record());
    Content payload = new Content.OfBytes(item.payload());
    return unlessUnchanged(
        reading,
        record,
        () ->
            extracted(
                reading,
                new Original(lastPart(item.url()), item.mediaType(), payload),
                document ->
                    cataloguer.capture(
                        reading.origin(), item.url(), item.captured(), record, document)));
  }

  private Prepared line(Reading reading, RecordLine item) throws IOException {
    Content content = new Content.OfBytes(item.bytes());
    return unlessUnchanged(reading, content, () -> line(reading, item.article(), item.bytes()));
  }

  private Prepared line(Reading reading, ArticleRecord article, byte[] bytes) {
    if (article.html().isEmpty() || !article.text().isBlank()) {
      return article.text().isBlank()
          ? reading.settled(Fate.SKIPPED, "holds no text")
          : reading.ready(
              cataloguer.record(
                  reading.origin(), article, bytes, Optional.<ExtractedDocument>empty()));
    }
    Original page =
        new Original(
            "page.html",
            "text/html; charset=utf-8",
            new Content.OfBytes(article.html().getBytes(StandardCharsets.UTF_8)));
    return extracted(
        reading,
        page,
        document -> cataloguer.record(reading.origin(), article, bytes, Optional.of(document)));
  }

  private Prepared extracted(
      Reading reading, Original original, Function<ExtractedDocument, Accession> describe) {
    Extraction extraction = extractor.extract(original);
    return switch (extraction) {
      case Extracted(ExtractedDocument document) -> reading.ready(describe.apply(document));
      case Skipped skipped -> reading.settled(Fate.SKIPPED, skipped.sentence());
      case Failed(String reason) -> reading.settled(Fate.FAILED, reason);
    };
  }

  /** Compares lengths before checksums: most changes show there. */
  private Prepared unlessUnchanged(Reading reading, Content content, Step otherwise)
      throws IOException {
    Optional<ArchivedDocument> standing =
        rereadUnchanged ? Optional.empty() : archive.find(reading.origin());
    if (standing.isEmpty() || !Checksums.match(standing.get().fixity(), content)) {
      return otherwise.take();
    }
    ArchivedDocument document = standing.get();
    return new Settled(
        new ItemFate(
            reading.origin(),
            Fate.UNCHANGED,
            "",
            document.id(),
            Language.ofTag(document.description().language()),
            reading.took()));
  }

  private static String lastPart(String url) {
    try {
      String path = URI.create(url).getPath();
      String name = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
      return name.isEmpty() ? "index.html" : name;
    } catch (IllegalArgumentException e) {
      return "index.html";
    }
  }

  private interface Step {
    Prepared take() throws IOException;
  }

  private record Reading(
      Origin origin,
      Optional<FileState> state,
      long started,
      UnaryOperator<Description> described) {
    Reading of(FileState file) {
      return new Reading(origin, Optional.of(file), started, described);
    }

    Duration took() {
      return Duration.ofNanos(System.nanoTime() - started);
    }

    Ready ready(Accession found) {
      Accession accession =
          new Accession(
              found.id(),
              found.origin(),
              found.original(),
              described.apply(found.description()),
              found.text());
      return new Ready(
          accession,
          ArchivedArticle.of(accession.id(), accession.description(), accession.text()),
          state,
          took());
    }

    Settled settled(Fate fate, String reason) {
      return new Settled(new ItemFate(origin, fate, reason, "", Language.UNDETERMINED, took()));
    }
  }
}
