// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.bag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.skaryna.archive.Accession;
import org.skaryna.archive.AccessionOptions;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchiveErrors;
import org.skaryna.archive.ArchiveException;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.Description;
import org.skaryna.archive.Digests;
import org.skaryna.archive.DocumentJson;
import org.skaryna.archive.DurableFiles;
import org.skaryna.archive.Event;
import org.skaryna.archive.Fixity;
import org.skaryna.archive.Origin;
import org.skaryna.archive.Receipt;

/**
 * Takes the documents of one of our bags into an archive, in the order in which they were packed
 * and with the ids, origins, descriptions, edits and histories that they had. Each meets one fate;
 * the same bag again changes nothing, and no bag opens what is closed here.
 */
public final class BagImport {
  private static final int LARGEST_BATCH = 200;
  private static final long LARGEST_BATCH_LETTERS = 8L << 20;
  private static final long LONGEST_DESCRIPTION = 16L << 20;
  private static final long LONGEST_TEXT = 512L << 20;

  private final Archive archive;
  private final AccessionOptions options;
  private final Consumer<Item> report;
  private final List<Accession> batch = new ArrayList<>();
  private final Map<String, Amendment> edits = new HashMap<>();
  private long letters;

  /** What became of one document. */
  public sealed interface Item {
    record TakenIn(Receipt receipt) implements Item {}

    /**
     * @param folder in the bag, or the document's id where that could be read
     */
    record Failed(String folder, String reason) implements Item {}
  }

  private BagImport(Archive archive, AccessionOptions options, Consumer<Item> report) {
    this.archive = archive;
    this.options = options;
    this.report = report;
  }

  /**
   * Takes the documents in. The bag must have been verified.
   *
   * @param archive open for writing
   * @param options who does so, and whether what was removed comes back
   * @param report is told the fate of each document, after it is on disk
   */
  public static void run(
      Bag bag, Archive archive, AccessionOptions options, Consumer<Item> report) {
    String format = bag.info().value(BagNames.FORMAT).orElse("");
    if (!format.equals(BagNames.FORMAT_1)) {
      throw new ArchiveException(
          "%s: expected %s %s, found '%s': a newer version of Skaryna may read it"
              .formatted(bag.root(), BagNames.FORMAT, BagNames.FORMAT_1, format));
    }
    new BagImport(archive, options, report).run(bag);
  }

  private void run(Bag bag) {
    String end = "/" + BagNames.DESCRIPTION;
    try (ManifestLines lines =
        new ManifestLines(bag.root().resolve(BagNames.MANIFEST), bag.charset())) {
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        String path = BagNames.decode(line.get().path());
        if (path.endsWith(end)) {
          take(bag, path.substring(0, path.length() - end.length()));
        }
      }
      settle();
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot read the bag " + bag.root(), e);
    }
  }

  private void take(Bag bag, String folder) {
    try {
      Path place = bag.root().resolve(folder).normalize();
      String described = read(place.resolve(BagNames.DESCRIPTION), LONGEST_DESCRIPTION);
      ArchivedDocument packed = DocumentJson.read(described);
      PackedAccess access = PackedAccess.of(packed, archive.find(packed.id()));
      Accession accession =
          accession(place, packed, access.extracted(), DocumentJson.history(described));
      if (!fits(accession)) {
        settle();
      }
      batch.add(accession);
      if (!access.amendment().isEmpty()) {
        edits.put(packed.id(), access.amendment());
      }
      letters += accession.text().length();
    } catch (IOException | ArchiveException e) {
      report.accept(new Item.Failed(folder, ArchiveErrors.reason(e)));
    }
  }

  private static Accession accession(
      Path folder, ArchivedDocument packed, Description extracted, List<Event> history)
      throws IOException {
    String text = read(folder.resolve(BagNames.TEXT), LONGEST_TEXT);
    Path original = onlyFile(folder.resolve(BagNames.ORIGINAL));
    Fixity fixity = Digests.of(original);
    if (!fixity.equals(packed.fixity())) {
      throw new ArchiveException(
          "%s: is not the original that the description names: SHA-512 is %s, expected %s"
              .formatted(original, fixity.sha512(), packed.fixity().sha512()));
    }
    return new Accession(
        packed.id(),
        packed.origin(),
        new Accession.Content.OfFile(original),
        extracted,
        text,
        history);
  }

  private static String read(Path file, long longest) throws IOException {
    if (!Bag.isFile(file)) {
      throw new ArchiveException(file + ": missing");
    }
    long size = Files.size(file);
    if (size > longest) {
      throw new ArchiveException(
          "%s: has %d bytes, expected at most %d".formatted(file, size, longest));
    }
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private static Path onlyFile(Path folder) throws IOException {
    List<Path> files =
        Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
            ? DurableFiles.children(folder)
            : List.of();
    if (files.size() != 1 || !Bag.isFile(files.getFirst())) {
      throw new ArchiveException(
          "%s: expected one file, found %d entries".formatted(folder, files.size()));
    }
    return files.getFirst();
  }

  /** Members of one container go in together, as they did when they were added; so do files. */
  private boolean fits(Accession next) {
    if (batch.isEmpty()) {
      return true;
    }
    Origin origin = batch.getLast().origin();
    return batch.size() < LARGEST_BATCH
        && letters + next.text().length() <= LARGEST_BATCH_LETTERS
        && origin.member().isEmpty() == next.origin().member().isEmpty()
        && (origin.member().isEmpty() || origin.path().equals(next.origin().path()));
  }

  private void settle() {
    if (batch.isEmpty()) {
      return;
    }
    try {
      settle(batch);
    } catch (ArchiveException together) {
      batch.forEach(this::settleAlone);
    }
    batch.clear();
    edits.clear();
    letters = 0;
  }

  /** Of a batch that was refused, one document may be to blame. */
  private void settleAlone(Accession accession) {
    try {
      settle(List.of(accession));
    } catch (ArchiveException alone) {
      report.accept(new Item.Failed(accession.id(), ArchiveErrors.reason(alone)));
    }
  }

  /** Takes them in, then lays the edits over them that came along. */
  private void settle(List<Accession> accessions) {
    List<Receipt> receipts = archive.accession(accessions, options);
    Map<String, Amendment> due = new HashMap<>();
    for (Receipt receipt : receipts) {
      String id = receipt.document().id();
      if (receipt.outcome() != Receipt.Outcome.WITHDRAWN && edits.containsKey(id)) {
        due.put(id, edits.getOrDefault(id, Amendment.NONE));
      }
    }
    Map<String, ArchivedDocument> edited = new HashMap<>();
    if (!due.isEmpty()) {
      archive.amend(due, options.agent()).forEach(it -> edited.put(it.id(), it));
    }
    receipts.forEach(receipt -> report.accept(new Item.TakenIn(after(receipt, edited))));
  }

  private static Receipt after(Receipt receipt, Map<String, ArchivedDocument> edited) {
    ArchivedDocument now = edited.get(receipt.document().id());
    if (now == null) {
      return receipt;
    }
    boolean stood = receipt.outcome() == Receipt.Outcome.UNCHANGED;
    return new Receipt(stood ? Receipt.Outcome.REPLACED : receipt.outcome(), now, receipt.reason());
  }
}
