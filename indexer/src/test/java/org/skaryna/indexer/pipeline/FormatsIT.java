// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real files of many formats, many of them broken on purpose. */
class FormatsIT {
  private static final Path FORMATS = Path.of("../../shared/formats");

  @Test
  void readsOrNamesEachFileOfThePublicTestSuites() {
    assumeTrue(
        Files.isDirectory(FORMATS), () -> "skipped: " + FORMATS + " with sample files is absent");
    MemoryArchive archive = new MemoryArchive();
    MemorySink sink = new MemorySink();
    try (IndexingPipeline pipeline = new IndexingPipeline(archive, sink, IndexingOptions.DEFAULT)) {
      IndexingReport report = pipeline.add(List.of(FORMATS), IndexingProgress.SILENT);

      assertThat(report.seen()).isGreaterThan(400);
      assertThat(report.count(Fate.ADDED)).isGreaterThan(350).isEqualTo(sink.committed().size());
      assertThat(report.notTakenIn())
          .hasSize((int) (report.count(Fate.SKIPPED) + report.count(Fate.FAILED)))
          .noneMatch(fate -> fate.reason().isBlank())
          .noneMatch(fate -> fate.reason().contains("described"));
    }
  }
}
