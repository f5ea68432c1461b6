// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/** The open and the closed shelf read as one index. */
final class ShelvesReader extends DirectoryReader {
  private final DirectoryReader open;
  private final DirectoryReader closed;

  /** Reads both, which it closes when it is closed. */
  ShelvesReader(DirectoryReader open, DirectoryReader closed) throws IOException {
    super(open.directory(), segments(open, closed), null);
    this.open = open;
    this.closed = closed;
  }

  private static LeafReader[] segments(DirectoryReader open, DirectoryReader closed) {
    List<LeafReader> segments = new ArrayList<>();
    for (DirectoryReader shelf : List.of(open, closed)) {
      for (LeafReaderContext segment : shelf.leaves()) {
        segments.add(segment.reader());
      }
    }
    return segments.toArray(LeafReader[]::new);
  }

  @Override
  protected @Nullable DirectoryReader doOpenIfChanged() throws IOException {
    DirectoryReader newOpen = DirectoryReader.openIfChanged(open);
    DirectoryReader newClosed = DirectoryReader.openIfChanged(closed);
    if (newOpen == null && newClosed == null) {
      return null;
    }
    return new ShelvesReader(orSame(newOpen, open), orSame(newClosed, closed));
  }

  /** The readers of both shelves, the open one first. */
  List<DirectoryReader> shelves() {
    return List.of(open, closed);
  }

  private static DirectoryReader orSame(@Nullable DirectoryReader newer, DirectoryReader same) {
    if (newer != null) {
      return newer;
    }
    same.incRef();
    return same;
  }

  @Override
  protected @Nullable DirectoryReader doOpenIfChanged(ExecutorService executor) throws IOException {
    return doOpenIfChanged();
  }

  @Override
  protected @Nullable DirectoryReader doOpenIfChanged(@Nullable IndexCommit commit)
      throws IOException {
    if (commit != null) {
      throw new UnsupportedOperationException("two indexes have no commit in common");
    }
    return doOpenIfChanged();
  }

  @Override
  protected @Nullable DirectoryReader doOpenIfChanged(
      @Nullable IndexCommit commit, ExecutorService executor) throws IOException {
    return doOpenIfChanged(commit);
  }

  @Override
  protected DirectoryReader doOpenIfChanged(
      IndexWriter writer, boolean applyAllDeletes, ExecutorService executor) {
    return doOpenIfChanged(writer, applyAllDeletes);
  }

  @Override
  protected DirectoryReader doOpenIfChanged(IndexWriter writer, boolean applyAllDeletes) {
    throw new UnsupportedOperationException("reads only what was committed");
  }

  /** Grows with each commit to either. */
  @Override
  public long getVersion() {
    return open.getVersion() + closed.getVersion();
  }

  @Override
  public boolean isCurrent() throws IOException {
    return open.isCurrent() && closed.isCurrent();
  }

  /** That of the open shelf, which is written last. */
  @Override
  public IndexCommit getIndexCommit() throws IOException {
    return open.getIndexCommit();
  }

  /** None: what is remembered of a snapshot is remembered in its searcher. */
  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }

  @Override
  protected void doClose() throws IOException {
    try {
      open.decRef();
    } finally {
      closed.decRef();
    }
  }
}
