// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingDirectoryTest {
  private static final Path MAPS = Path.of("/proc/self/maps");

  @TempDir Path folder;

  @Test
  void mapsTheTermsAlone() throws IOException {
    assumeTrue(Files.isReadable(MAPS), "skipped: this system does not tell what is mapped");
    try (Directory directory = new WritingDirectory(folder)) {
      for (String name : List.of("_0.tim", "_0.pos", "_0.cfs")) {
        try (IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
          out.writeBytes(new byte[1 << 16], 1 << 16);
        }
      }
      try (IndexInput terms = directory.openInput("_0.tim", IOContext.DEFAULT);
          IndexInput positions = directory.openInput("_0.pos", IOContext.DEFAULT);
          IndexInput compound = directory.openInput("_0.cfs", IOContext.DEFAULT)) {
        assertThat(List.of(terms.length(), positions.length(), compound.length()))
            .containsOnly(1L << 16);
        assertThat(Files.readAllLines(MAPS).stream().filter(line -> line.contains("" + folder)))
            .singleElement()
            .asString()
            .endsWith("_0.tim");
      }
    }
  }
}
