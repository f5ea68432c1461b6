// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.skaryna.archive.Archive;
import org.skaryna.archive.OcflArchive;
import org.skaryna.archive.WriteLock;
import org.skaryna.engine.index.LuceneArticleSink;

/**
 * A process to be killed: takes a folder into a data folder and prints each item's fate and id.
 * Arguments: the data folder, the folder to take in.
 */
final class AddingProcess {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private AddingProcess() {}

  public static void main(String[] args) {
    Path data = Path.of(args[0]);
    IndexingOptions usual = IndexingOptions.DEFAULT;
    IndexingOptions options =
        new IndexingOptions(
            usual.threads(),
            usual.parseTimeout(),
            usual.workerHeapBytes(),
            usual.longestText(),
            Duration.ofMillis(150),
            false,
            false);
    try (WriteLock lock = WriteLock.acquire(data, "add", PATIENCE, holder -> {});
        Archive archive = OcflArchive.openForWriting(data, lock);
        LuceneArticleSink sink = LuceneArticleSink.open(data.resolve("index"));
        IndexingPipeline pipeline = new IndexingPipeline(archive, sink, options)) {
      pipeline.add(List.of(Path.of(args[1])), new Printing());
    }
  }

  private static final class Printing implements IndexingProgress {
    @Override
    public void item(ItemFate fate) {
      System.out.println(fate.fate() + "\t" + fate.id() + "\t" + fate.reason());
      System.out.flush();
    }
  }
}
