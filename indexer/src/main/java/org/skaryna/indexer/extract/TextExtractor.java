// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

/** Reads documents of any format. Safe for any number of threads. */
public interface TextExtractor extends AutoCloseable {

  /**
   * Never throws for what the document holds: whatever is wrong with it is an {@link Extraction}.
   */
  Extraction extract(Original original);

  @Override
  default void close() {}
}
