// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

/** Is told how taking in goes on, by the thread that called {@link IndexingPipeline#add}. */
public interface IndexingProgress {
  /** Told first: the size of all files to be read. */
  void planned(long bytes);

  /** Told once for each item, in the order of items; what was taken in is on disk by then. */
  void item(ItemFate fate);

  /** So many more of the planned bytes are done with. */
  void read(long bytes);

  /** Listens to nothing. */
  IndexingProgress SILENT =
      new IndexingProgress() {
        @Override
        public void planned(long bytes) {}

        @Override
        public void item(ItemFate fate) {}

        @Override
        public void read(long bytes) {}
      };
}
