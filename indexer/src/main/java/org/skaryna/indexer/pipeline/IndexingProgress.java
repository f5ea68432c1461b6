// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

/** Is told how taking in goes on, by the thread that called {@link IndexingPipeline#add}. */
@FunctionalInterface
public interface IndexingProgress {
  /** Listens to nothing. */
  IndexingProgress SILENT = fate -> {};

  /** Told first: the size of all files to be read. */
  default void planned(long bytes) {}

  /** Told once for each item, in the order of items; what was taken in is on disk by then. */
  void item(ItemFate fate);

  /** So many more of the planned bytes are done with. */
  default void read(long bytes) {}
}
