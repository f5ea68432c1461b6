// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
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
import org.skaryna.engine.schema.IndexVersion;

/**
 * Snapshots of an index that others write. While searches come, looks for a new commit beside them
 * ({@link Refresher}), so that none waits for what a new snapshot has to read; a search that comes
 * after a pause looks itself. A snapshot whose pages are being read is kept for a while, so that
 * the next page continues in it; a folder without an index is an empty snapshot.
 */
final class IndexSnapshots implements AutoCloseable {
  /** The snapshot to ask for where any will do. */
  static final long NEWEST = -1;

  private static final Duration CHECK = Duration.ofMillis(500);

  /** After so long a search looks itself. */
  private static final long OVERDUE_NANOS = Duration.ofMillis(1_500).toNanos();

  private static final double KEEP_SECONDS = 120;

  private final Path folder;
  private final Directory open;
  private final Optional<Directory> closed;
  private final ArticleSearcher.Facets facets = new ArticleSearcher.Facets();
  private final PeopleCatalogue people;
  private final SearcherLifetimeManager kept = new SearcherLifetimeManager();
  private final ArticleSearcher empty;
  private final Refresher refresher = new Refresher(CHECK, this::look);
  private volatile @Nullable SearcherManager manager;
  private volatile @Nullable ArticleSearcher newest;
  private volatile long lastCheck;

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
    this.empty = new ArticleSearcher(new MultiReader(), facets, people);
    this.lastCheck = System.nanoTime() - OVERDUE_NANOS;
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
    refresher.searchCame();
    if (System.nanoTime() - lastCheck >= OVERDUE_NANOS) {
      look();
    }
  }

  /** A failure leaves the check overdue: the next search must not take it for an empty index. */
  private void look() throws IOException {
    long now = System.nanoTime();
    kept.prune(new SearcherLifetimeManager.PruneByAge(KEEP_SECONDS));
    refresh();
    lastCheck = now;
  }

  /** Turns to the newest commit, and to what archivists have decided. */
  void refresh() throws IOException {
    SearcherManager current = manager;
    if (current == null) {
      openIfThere();
      return;
    }
    current.maybeRefreshBlocking();
    ArticleSearcher searcher = (ArticleSearcher) current.acquire();
    try {
      searcher.readDecisions();
    } finally {
      current.release(searcher);
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
    refresher.close();
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

  /** Refuses a commit that another version wrote; reads what the snapshot before had to read. */
  private final class Factory extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
        throws IOException {
      Map<String, String> userData = ((DirectoryReader) reader).getIndexCommit().getUserData();
      if (!IndexVersion.isCurrent(userData)) {
        throw new IndexVersionException(IndexVersion.refusal(folder, userData));
      }
      ArticleSearcher searcher = new ArticleSearcher(reader, facets, people);
      ArticleSearcher older = newest;
      if (older != null) {
        searcher.warmAs(older);
      }
      newest = searcher;
      return searcher;
    }
  }
}
