// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

/** Takes items one after another; may make the giver wait. */
public interface ItemSink {
  void item(SourceItem item) throws InterruptedException;

  /** So many more bytes of the files being read are done with. */
  void read(long bytes);
}
