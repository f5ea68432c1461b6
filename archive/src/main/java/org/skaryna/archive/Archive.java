// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The archive: the truth of which every index is a copy. Safe for any number of threads; one
 * process writes at a time (see {@link WriteLock}), any number read meanwhile.
 *
 * <p>Methods throw {@link ArchiveException} when the archive cannot be read or written; its message
 * names the document and the file.
 */
public interface Archive extends AutoCloseable {

  /**
   * Takes documents in, as one step: when this returns, all are on disk (fsync) and survive any
   * crash; when it throws, none is there. Documents that already stand with the same original and
   * description are left as they are. Members of one container share a stored object of up to 200.
   *
   * <p>An archivist's edits of a document stay over whatever replaces it. What was removed stays
   * out ({@link Receipt.Outcome#WITHDRAWN}) unless the options readmit it; so does the same
   * original from another place, unless it also stands in a document that was not removed.
   *
   * @return one receipt for each accession, in their order
   */
  List<Receipt> accession(List<Accession> batch, AccessionOptions options);

  /** The same with {@link AccessionOptions#DEFAULT}. */
  default List<Receipt> accession(List<Accession> batch) {
    return accession(batch, AccessionOptions.DEFAULT);
  }

  /** The document with this id, unless it was removed. */
  Optional<ArchivedDocument> find(String id);

  /** The document that came from this origin, unless it was removed. */
  Optional<ArchivedDocument> find(Origin origin);

  /**
   * A document as a version of it was, with the original and the description of that time; its
   * {@link #original} and {@link #text} can be read like those of today.
   *
   * @param version 1 for the first
   * @return empty where there is no such version, where it was a removal, or was purged
   */
  Optional<ArchivedDocument> find(String id, int version);

  /**
   * When a document was taken in first; edits, and reading it again, change nothing of it. Empty
   * where it was never here.
   */
  default Optional<Instant> accessioned(String id) {
    return history(id).stream().filter(Event::isOwn).map(Event::when).findFirst();
  }

  /** The document's original bytes; for a container's member, the member's. */
  InputStream original(ArchivedDocument document);

  /** The text that was extracted from it. */
  String text(ArchivedDocument document);

  /**
   * Edits descriptions, as one step like {@link #accession}. The edits lie over what was extracted
   * and survive reading the document again; {@link Amendment#takingBack} undoes them.
   *
   * @param amendments by id
   * @return the documents that changed, in the order given; documents that are not there and edits
   *     that say what stands already are left out
   */
  List<ArchivedDocument> amend(Map<String, Amendment> amendments, Agent agent);

  /** The same for one document: as it stands now, or empty where there is none. */
  default Optional<ArchivedDocument> amend(String id, Amendment amendment, Agent agent) {
    amend(Map.of(id, amendment), agent);
    return find(id);
  }

  /**
   * Withdraws a document: a tombstone with a reason is kept, and its earlier versions. Adding it
   * again does not bring it back.
   *
   * @return whether there was one
   */
  boolean remove(String id, String reason, Agent agent);

  /** The same by the account under which this process runs. */
  default boolean remove(String id, String reason) {
    return remove(id, reason, Agent.ofProcess());
  }

  /**
   * Destroys a document's originals, texts and descriptions in all versions; the tombstone says who
   * did so, when and why. What was removed before can be purged too.
   *
   * @return whether there was anything to destroy
   */
  boolean purge(String id, String reason, Agent agent);

  /**
   * What happened to a document, fixity checks too, the oldest first; empty when it was never here.
   * Of one that came in a bag, also what had happened to it before ({@link Event#isOwn}).
   */
  List<Event> history(String id);

  /**
   * Every place where the original of a document was found: where it came from, where the same
   * document was found again, where other documents with the same checksum came from. Empty where
   * there is no such document.
   */
  List<Origin> places(String id);

  /**
   * Documents of which the original was found at several places: those with the same one in a
   * group, which is of one document where that itself was found again. {@link #places} tells where.
   */
  List<List<ArchivedDocument>> duplicates();

  /**
   * Documents with nearly the same text, the most alike first, without the document itself: the
   * same article from another site. Texts of fewer than 14 words have none.
   */
  List<NearDuplicate> nearDuplicates(String id);

  /** The number of the newest change; each change of a document has the next one. 0 when empty. */
  long sequence();

  /** Changes after {@code sequence} in their order, only the last for each document. */
  void changesSince(long sequence, Consumer<Change> consumer);

  /**
   * The next changes after {@code sequence} in their order, only the last for each document.
   *
   * @param most how many to return at most; fewer come back where there are no more
   */
  List<Change> changesAfter(long sequence, int most);

  /** The last change of a document; empty where it was never here. */
  Optional<Change> lastChange(String id);

  /**
   * What everybody could see of the document last: others may then have copies of what was closed
   * or removed since. Of a purged document it is known for its last description only.
   *
   * @param zone where embargoes end at midnight
   * @return empty where nobody ever could
   */
  Optional<PublicState> lastPublic(String id, ZoneId zone);

  /**
   * Reads files again and compares them with the checksums that were recorded. That this was done,
   * and how it went, is recorded: see {@link #audits}.
   *
   * @param progress is told each document that was read
   */
  FixityReport verify(FixityScope scope, Agent agent, Consumer<ArchivedDocument> progress);

  /** The same for the whole archive. */
  default FixityReport verify(Consumer<ArchivedDocument> progress) {
    return verify(new FixityScope.All(), Agent.ofProcess(), progress);
  }

  /** The fixity checks that were made, the oldest first. */
  List<Audit> audits();

  /** Notes that an item could not be taken in; a later success of the same origin clears it. */
  void recordFailure(Failure failure);

  List<Failure> failures();

  /** Forgets failures that came to nothing: what failed there is in order now, or no more there. */
  void clearFailures(List<Origin> origins);

  ArchiveStatistics statistics();

  @Override
  void close();
}
