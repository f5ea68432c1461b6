// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import java.util.List;
import java.util.function.LongConsumer;
import org.skaryna.archive.Archive;
import org.skaryna.archive.Change;
import org.skaryna.engine.index.ArticleSink;
import org.skaryna.indexer.article.ArchivedArticle;

/** Writes an index from the archive alone: the archive is the truth, the index a copy. */
public final class Reindexer {
  private static final int CHANGES_A_COMMIT = 20_000;
  private final Archive archive;
  private final ArticleSink sink;
  private final LongConsumer progress;
  private long changes;
  private boolean purged;

  private Reindexer(Archive archive, ArticleSink sink, LongConsumer progress) {
    this.archive = archive;
    this.sink = sink;
    this.progress = progress;
  }

  /**
   * Writes the whole index anew. Searches see the old index until the new one is complete.
   *
   * @param progress is told how many articles are written
   */
  public static void rebuild(Archive archive, ArticleSink sink, LongConsumer progress) {
    sink.deleteAll();
    new Reindexer(archive, sink, progress).replay(0, Integer.MAX_VALUE);
  }

  /**
   * Brings the index up to the archive, as after a crash between the two, and opens articles whose
   * embargo has ended. Of what was purged, nothing is left in the files of the index.
   *
   * @return how many changes were missing
   */
  public static long catchUp(Archive archive, ArticleSink sink) {
    long checkpoint = sink.checkpoint();
    if (checkpoint > archive.sequence()) {
      // Another archive, or one restored from a backup: the index knows more than the truth.
      rebuild(archive, sink, written -> {});
      return archive.sequence();
    }
    Reindexer reindexer = new Reindexer(archive, sink, written -> {});
    long opened = reindexer.openLapsedEmbargoes();
    if (checkpoint == archive.sequence() && opened == 0) {
      return 0;
    }
    return reindexer.replay(checkpoint, CHANGES_A_COMMIT);
  }

  /** Gives to everybody what was embargoed until today or an earlier day. */
  private long openLapsedEmbargoes() {
    List<String> ids = sink.lapsedEmbargoes();
    for (String id : ids) {
      archive
          .find(id)
          .ifPresent(document -> sink.add(ArchivedArticle.of(document, archive.text(document))));
    }
    return ids.size();
  }

  private long replay(long from, int changesACommit) {
    long goal = archive.sequence();
    try (Lanes lanes = new Lanes(Runtime.getRuntime().availableProcessors())) {
      archive.changesSince(
          from,
          change -> {
            apply(change, lanes);
            changes++;
            if (changes % changesACommit == 0) {
              lanes.settle();
              commit(change.sequence());
            }
            progress.accept(changes);
          });
      lanes.settle();
      commit(goal);
    }
    return changes;
  }

  /** Leaves nothing of what was purged, and does not say before that it has the purge. */
  private void commit(long checkpoint) {
    if (purged) {
      sink.expunge(checkpoint);
    } else {
      sink.commit(checkpoint);
    }
    purged = false;
  }

  private void apply(Change change, Lanes lanes) {
    switch (change) {
      case Change.Added(var document) ->
          lanes.run(
              document.id(), () -> sink.add(ArchivedArticle.of(document, archive.text(document))));
      case Change.Removed removed -> {
        lanes.run(removed.id(), () -> sink.delete(removed.id()));
        purged |= removed.isPurge() && sink.checkpoint() > 0;
      }
    }
  }
}
