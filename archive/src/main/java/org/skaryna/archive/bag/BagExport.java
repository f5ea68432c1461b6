// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.bag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchiveErrors;
import org.skaryna.archive.ArchiveException;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.DocumentJson;
import org.skaryna.archive.DocumentPaths;
import org.skaryna.archive.DurableFiles;
import org.skaryna.archive.Fixity;

/**
 * Writes documents of an archive as a bag. It grows beside the place where it is to be and gets its
 * name when it is complete and verified: a bag with that name is a whole one.
 */
public final class BagExport {
  /** Two digits make 256 folders, so that none gets too many entries. */
  private static final int FAN_OUT = 2;

  private final Archive archive;
  private final String agent;
  private final Clock clock;
  private final List<String> problems = new ArrayList<>();
  private long documents;

  /**
   * @param agent the program and its version, for bag-info.txt
   * @param clock tells the day of packing
   */
  public BagExport(Archive archive, String agent, Clock clock) {
    this.archive = archive;
    this.agent = agent;
    this.clock = clock;
  }

  /** Gives the documents of an export, one after another. */
  public interface Documents {
    void forEach(Consumer<ArchivedDocument> consumer);
  }

  /**
   * @param bag what its verification found
   * @param problems documents that are not in it, and why
   */
  public record Report(long documents, BagReport bag, List<String> problems) {
    public Report {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Writes a bag.
   *
   * @param folder must not be there yet, or be empty
   * @param selection which documents these are, in words, for bag-info.txt
   * @param progress is told of each document that is in
   */
  public Report write(
      Path folder, String selection, Documents source, Consumer<ArchivedDocument> progress) {
    Path target = folder.toAbsolutePath().normalize();
    mustBeNew(target);
    Path draft = target.resolveSibling(target.getFileName() + ".part");
    try {
      DurableFiles.deleteTree(draft);
      fill(draft, selection, source, progress);
      BagReport verified = Bag.open(draft).verify(read -> {});
      if (!verified.isValid()) {
        throw new ArchiveException(
            draft + ": was not written as it should be: " + verified.problems().getFirst());
      }
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      DurableFiles.sync(target.resolveSibling("."));
      return new Report(documents, verified, problems);
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot write the bag " + target, e);
    }
  }

  private static void mustBeNew(Path target) {
    try {
      boolean isThere = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
      if (isThere
          && !(Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)
              && DurableFiles.children(target).isEmpty())) {
        throw new ArchiveException(
            target + ": is there already; a bag is written into a new folder");
      }
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot write the bag " + target, e);
    }
  }

  private void fill(
      Path draft, String selection, Documents source, Consumer<ArchivedDocument> progress)
      throws IOException {
    long sequence = archive.sequence();
    try (BagWriter writer = new BagWriter(draft)) {
      source.forEach(document -> {
        if (add(document, writer)) {
          documents++;
          progress.accept(document);
        }
      });
      writer.finish(info(selection, sequence));
    }
  }

  private BagInfo info(String selection, long sequence) {
    return BagInfo.NONE
        .with("Bag-Software-Agent", agent)
        .with("Bagging-Date", LocalDate.now(clock).toString())
        .with("External-Description", "Documents of a Skaryna archive: " + selection)
        .with(BagNames.FORMAT, BagNames.FORMAT_1)
        .with("Skaryna-Documents", Long.toString(documents))
        .with("Skaryna-Sequence", Long.toString(sequence));
  }

  /** What cannot be read as it was archived does not get into the bag. */
  private boolean add(ArchivedDocument document, BagWriter writer) {
    String key = DocumentPaths.key(document.id());
    String folder = key.substring(0, FAN_OUT) + "/" + key + "/";
    List<BagWriter.PayloadFile> files = new ArrayList<>();
    try (InputStream original = archive.original(document)) {
      files.add(
          writer.write(
              folder
                  + BagNames.ORIGINAL
                  + "/"
                  + DocumentPaths.safe(document.description().fileName()),
              original));
      Fixity found = files.getFirst().fixity();
      if (!found.equals(document.fixity())) {
        throw new ArchiveException(
            "the original is changed: SHA-512 is %s, expected %s"
                .formatted(found.sha512(), document.fixity().sha512()));
      }
      files.add(text(writer, folder + BagNames.TEXT, archive.text(document)));
      files.add(
          text(
              writer,
              folder + BagNames.DESCRIPTION,
              DocumentJson.write(document, archive.history(document.id()))));
      writer.list(files);
      return true;
    } catch (ArchiveException unreadable) {
      problems.add(document.id() + ": " + unreadable.getMessage());
      discard(files);
      return false;
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot export document '%s'".formatted(document.id()), e);
    }
  }

  private static BagWriter.PayloadFile text(BagWriter writer, String path, String text)
      throws IOException {
    return writer.write(path, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void discard(List<BagWriter.PayloadFile> files) {
    try {
      for (BagWriter.PayloadFile each : files) {
        Files.deleteIfExists(each.file());
      }
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot tidy up", e);
    }
  }
}
