// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.skaryna.engine.index.IndexVersionException;
import org.skaryna.engine.index.Shelf;
import org.skaryna.engine.people.PeopleCatalogue;
import org.skaryna.engine.schema.FacetPaths;
import org.skaryna.engine.schema.IndexVersion;

/**
 * Snapshots of an index that others write. Looks for a new commit at most every second, when a
 * search comes. A snapshot whose pages are being read is kept for a while, so that the next page
 * continues in it; a folder without an index is an empty snapshot.
 */
final class IndexSnapshots implements AutoCloseable {
  /** The snapshot to ask for where any will do. */
  static final long NEWEST = -1;

  private static final long CHECK_NANOS = Duration.ofSeconds(1).toNanos();
  private static final double KEEP_SECONDS = 120;

  private final Path folder;
  private final Directory open;
  private final Optional<Directory> closed;
  private final FacetsConfig config = FacetPaths.config();
  private final PeopleCatalogue people;
  private final SearcherLifetimeManager kept = new SearcherLifetimeManager();
  private final ArticleSearcher empty;
  private volatile @Nullable SearcherManager manager;
  private volatile long nextCheck;

  /** What is done with a snapshot. */
  interface Task<T> {
    T run(ArticleSearcher searcher) throws IOException;
  }

  /**
   * Looks into the index in {@code folder}.
   *
   * @param shelf the last of the shelves to see: the open one alone, or the closed one too
   * @param people who is who among the people named
   */
  IndexSnapshots(Path folder, Shelf shelf, PeopleCatalogue people) throws IOException {
    this.folder = folder;
    this.people = people;
    this.open = FSDirectory.open(Shelf.OPEN.in(folder));
    this.closed =
        shelf == Shelf.OPEN
            ? Optional.empty()
            : Optional.of(FSDirectory.open(Shelf.CLOSED.in(folder)));
    this.empty = new ArticleSearcher(new MultiReader(), config, people);
    this.nextCheck = System.nanoTime();
  }

  /** A snapshot that is held until it is closed, once. */
  record Lease(ArticleSearcher searcher, Closeable giveBack) implements Closeable {
    @Override
    public void close() throws IOException {
      giveBack.close();
    }
  }

  /**
   * Runs a task in one snapshot.
   *
   * @param version the snapshot to continue in, if it is still kept; otherwise the newest
   */
  <T> T with(long version, Task<T> task) throws IOException {
    try (Lease lease = lease(version)) {
      return task.run(lease.searcher());
    }
  }

  /**
   * Holds a snapshot.
   *
   * @param version as above
   */
  Lease lease(long version) throws IOException {
    refreshWhenDue();
    openIfThere(); // waits for another thread that is opening: its index is not empty
    IndexSearcher older = version == NEWEST ? null : kept.acquire(version);
    if (older != null) {
      return new Lease((ArticleSearcher) older, () -> kept.release(older));
    }
    SearcherManager current = manager;
    if (current == null) {
      return new Lease(empty, () -> {});
    }
    IndexSearcher newest = current.acquire();
    return new Lease((ArticleSearcher) newest, () -> current.release(newest));
  }

  /** Keeps a snapshot for the pages to come; returns what {@link #with} takes. */
  long keep(ArticleSearcher searcher) throws IOException {
    return searcher == empty ? NEWEST : kept.record(searcher);
  }

  private void refreshWhenDue() throws IOException {
    long now = System.nanoTime();
    if (now - nextCheck >= 0) {
      nextCheck = now + CHECK_NANOS;
      kept.prune(new SearcherLifetimeManager.PruneByAge(KEEP_SECONDS));
      try {
        refresh();
      } catch (IOException | RuntimeException e) {
        nextCheck = now; // the next search must not take the failure for an empty index
        throw e;
      }
    }
  }

  /** Turns to the newest commit. */
  void refresh() throws IOException {
    SearcherManager current = manager;
    if (current != null) {
      current.maybeRefreshBlocking();
    } else {
      openIfThere();
    }
  }

  private void openIfThere() throws IOException {
    if (manager == null) {
      open();
    }
  }

  private synchronized void open() throws IOException {
    if (manager == null && DirectoryReader.indexExists(open)) {
      manager = new SearcherManager(reader(), new Factory());
    }
  }

  /** The closed shelf is committed first, so that it is there when the open one is. */
  private DirectoryReader reader() throws IOException {
    DirectoryReader reader = DirectoryReader.open(open);
    if (closed.isEmpty()) {
      return reader;
    }
    try {
      return new ShelvesReader(reader, DirectoryReader.open(closed.orElseThrow()));
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    kept.close();
    SearcherManager current = manager;
    if (current != null) {
      current.close();
    }
    open.close();
    if (closed.isPresent()) {
      closed.orElseThrow().close();
    }
  }

  /** Refuses a commit that another version wrote. */
  private final class Factory extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
        throws IOException {
      Map<String, String> userData = ((DirectoryReader) reader).getIndexCommit().getUserData();
      if (!IndexVersion.isCurrent(userData)) {
        throw new IndexVersionException(IndexVersion.refusal(folder, userData));
      }
      return new ArticleSearcher(reader, config, people);
    }
  }
}
