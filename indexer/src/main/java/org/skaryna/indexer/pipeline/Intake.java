// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.skaryna.archive.AccessionOptions;
import org.skaryna.archive.Agent;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchiveException;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.Failure;
import org.skaryna.archive.Receipt;
import org.skaryna.engine.index.ArticleSink;
import org.skaryna.engine.schema.Article;
import org.skaryna.indexer.article.ArchivedArticle;
import org.skaryna.indexer.pipeline.Prepared.Ready;
import org.skaryna.indexer.pipeline.Prepared.Settled;

/**
 * Archives, indexes, counts ({@link Tally}) and reports, in this order and in the order of the
 * items. Up to {@value #LARGEST_BATCH} members of one container, or {@value #MOST_FILES} files, go
 * to the archive at a time, because they reach the disk together as quickly as one alone. Used by
 * one thread.
 */
final class Intake {
  private static final int LARGEST_BATCH = 200;
  private static final int MOST_FILES = 64;
  private static final Duration FILES_WAIT = Duration.ofMillis(300);
  private static final int LARGEST_WAITING = 1_000;
  private static final long LARGEST_BATCH_LETTERS = 16L << 20;

  private final Archive archive;
  private final ArticleSink sink;
  private final IndexingProgress progress;
  private final Duration commitInterval;
  private final AccessionOptions accessionOptions;
  private final Tally tally;
  private long committed = System.nanoTime();

  private final List<Prepared> waiting = new ArrayList<>();
  private final List<Runnable> releases = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private long letters;
  private long waitingSince;

  Intake(
      Archive archive,
      ArticleSink sink,
      IndexingProgress progress,
      IndexingOptions options,
      Agent agent,
      Tally tally) {
    this.archive = archive;
    this.sink = sink;
    this.progress = progress;
    this.tally = tally;
    commitInterval = options.commitInterval();
    accessionOptions = new AccessionOptions(agent, options.readmit());
  }

  /**
   * @param release is run when the item is done with
   */
  void take(Prepared item, Runnable release) {
    if (item instanceof Ready ready && !fits(ready)) {
      settle();
    }
    waitingSince = waiting.isEmpty() ? System.nanoTime() : waitingSince;
    waiting.add(item);
    releases.add(release);
    if (item instanceof Ready ready) {
      ids.add(ready.accession().id());
      letters += ready.accession().text().length();
    }
    if (waiting.size() >= LARGEST_WAITING || isBig(item)) {
      settle();
    }
  }

  /**
   * How long what waits may still wait for company, in nanoseconds, or less than 0: files not for
   * long, members for as long as it takes, because they are to share an object.
   */
  long patience() {
    boolean files = !waiting.isEmpty() && !isMember(waiting.getLast());
    return files ? waitingSince + FILES_WAIT.toNanos() - System.nanoTime() : Long.MAX_VALUE;
  }

  void read(long bytes) {
    progress.read(bytes);
  }

  /** Archives, indexes and reports what waits. */
  void settle() {
    IdentityHashMap<Prepared, Receipt> receipts = accession();
    for (Prepared item : waiting) {
      Receipt receipt = receipts.get(item);
      report(
          switch (item) {
            case Ready ready when receipt == null -> changed(ready);
            case Ready ready -> index(ready, receipt);
            case Settled(ItemFate fate) -> fate;
          });
    }
    waiting.clear();
    ids.clear();
    letters = 0;
    releases.forEach(Runnable::run);
    releases.clear();
    if (System.nanoTime() - committed >= commitInterval.toNanos()) {
      commit();
    }
  }

  void finish() {
    settle();
    commit();
  }

  /** Archives what waits, but for files that are no more what was read. */
  private IdentityHashMap<Prepared, Receipt> accession() {
    List<Ready> batch = new ArrayList<>();
    for (Prepared item : waiting) {
      if (item instanceof Ready ready && ready.stands()) {
        batch.add(ready);
      }
    }
    IdentityHashMap<Prepared, Receipt> receipts = new IdentityHashMap<>();
    if (batch.isEmpty()) {
      return receipts;
    }
    try {
      Iterator<Ready> archived = batch.iterator();
      archive
          .accession(batch.stream().map(Ready::accession).toList(), accessionOptions)
          .forEach(receipt -> receipts.put(archived.next(), receipt));
      return receipts;
    } catch (ArchiveException e) {
      if (batch.stream().allMatch(Ready::stands)) {
        throw e;
      }
      return accession(); // a file changed since; the others can be taken
    }
  }

  private static ItemFate changed(Ready ready) {
    return new ItemFate(
        ready.origin(),
        Fate.FAILED,
        "was changed or deleted while it was read: add it again",
        "",
        ready.article().language(),
        ready.took());
  }

  private ItemFate index(Ready ready, Receipt receipt) {
    Fate fate =
        switch (receipt.outcome()) {
          case ADDED -> Fate.ADDED;
          case REPLACED -> Fate.REPLACED;
          case UNCHANGED -> Fate.UNCHANGED;
          case WITHDRAWN -> Fate.SKIPPED;
        };
    if (fate == Fate.SKIPPED) {
      return new ItemFate(
          ready.origin(),
          fate,
          receipt.reason() + "; `skaryna add --readmit` takes it in again",
          "",
          ready.article().language(),
          ready.took());
    }
    if (fate != Fate.UNCHANGED) {
      sink.add(article(ready, receipt.document()));
    }
    return new ItemFate(
        ready.origin(), fate, "", ready.accession().id(), ready.article().language(), ready.took());
  }

  /** With an archivist's edits, which lie over what was read now. */
  private static Article article(Ready ready, ArchivedDocument document) {
    return document.amendment().isEmpty()
        ? ready.article()
        : ArchivedArticle.of(document, ready.accession().text());
  }

  private void report(ItemFate fate) {
    if (fate.fate() == Fate.FAILED) {
      archive.recordFailure(new Failure(fate.origin(), fate.reason(), Instant.now()));
    }
    progress.item(fate);
    tally.add(fate);
  }

  private void commit() {
    sink.commit(archive.sequence());
    committed = System.nanoTime();
  }

  /** One batch holds an id once, members of one container or files, and not too much. */
  private boolean fits(Ready item) {
    boolean member = isMember(item);
    boolean alike =
        waiting.stream()
            .filter(Ready.class::isInstance)
            .allMatch(other -> member ? isOfOneContainer(item, other) : !isMember(other));
    return alike
        && !isBig(item)
        && ids.size() < (member ? LARGEST_BATCH : MOST_FILES)
        && letters < LARGEST_BATCH_LETTERS
        && !ids.contains(item.accession().id());
  }

  private static boolean isOfOneContainer(Prepared one, Prepared other) {
    return isMember(other) && one.origin().path().equals(other.origin().path());
  }

  /**
   * It is read from its file once more, which takes its time and may fail: nothing waits for it.
   */
  private static boolean isBig(Prepared item) {
    return item instanceof Ready ready && ready.state().isPresent();
  }

  private static boolean isMember(Prepared item) {
    return !item.origin().member().isEmpty();
  }
}
