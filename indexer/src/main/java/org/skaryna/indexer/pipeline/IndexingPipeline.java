// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.skaryna.archive.Archive;
import org.skaryna.engine.index.ArticleSink;

/**
 * Takes files and folders into the archive and the index. The caller holds the data folder's {@link
 * org.skaryna.archive.WriteLock}.
 */
public final class IndexingPipeline implements AutoCloseable {

  public IndexingPipeline(Archive archive, ArticleSink sink, IndexingOptions options) {
    throw new UnsupportedOperationException(
        "the intake is not built yet: %s %s %s".formatted(archive, sink, options));
  }

  /**
   * Takes everything under {@code paths} in and commits the index. One broken item stops nothing.
   *
   * @throws org.skaryna.archive.ArchiveException when the archive cannot be read or written
   * @throws java.io.UncheckedIOException when the index cannot be written
   */
  public IndexingReport add(List<Path> paths, IndexingProgress progress) {
    throw new UnsupportedOperationException("the intake is not built yet: " + paths + progress);
  }

  @Override
  public void close() {}
}
