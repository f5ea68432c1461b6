// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No room: simulated by the system's limit on the size of a file, which one large original exceeds
 * at once, and the catalogue's journal after some.
 */
class FullDiskIT {
  private static final Path BASH = Path.of("/bin/bash");

  @TempDir Path folder;

  /** What the writer prints that may write no file above so many kilobytes. */
  private List<String> write(int kilobytes, int letters) throws IOException, InterruptedException {
    assumeThat(Files.isExecutable(BASH)).as("no " + BASH + " to limit files with").isTrue();
    Process process =
        new ProcessBuilder(
                BASH.toString(),
                "-c",
                "ulimit -f " + kilobytes + " && exec \"$@\"",
                "bash",
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                FillingWriter.class.getName(),
                folder.toString(),
                "" + letters)
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return printed.lines().toList();
  }

  @Test
  void whatDoesNotFitIsNamedAndNothingIsLost() throws IOException, InterruptedException {
    List<String> lines = write(1_500, 2_000_000);

    List<String> failed = lines.stream().filter(line -> line.startsWith("failed ")).toList();
    assertThat(failed).as("%s", lines).hasSizeGreaterThan(1);
    assertThat(failed.getFirst())
        .startsWith("failed d3: cannot archive '/letters/d3'; nothing of this batch was kept: ")
        .containsIgnoringCase("file too large");
    assertThat(lines).contains("added d2", "added d4");
    assertThat(failed.getLast()).contains("nothing of this batch was kept", "catalogue.db");
    assertKept(lines);
  }

  /** What was reported is there and nothing else, and what failed can be added now. */
  private void assertKept(List<String> lines) {
    List<String> added =
        lines.stream()
            .filter(line -> line.startsWith("added "))
            .map(line -> line.substring("added ".length()))
            .toList();
    try (Archive reader = OcflArchive.openForReading(folder)) {
      assertThat(added).allMatch(id -> reader.find(id).isPresent());
      assertThat(Samples.problems(reader)).isEmpty();
    }
    try (WriteLock lock = Samples.lock(folder);
        Archive archive = OcflArchive.openForWriting(folder, lock)) {
      assertThat(archive.statistics().documents()).isEqualTo(added.size());
      Samples.add(archive, Samples.file("big", "x".repeat(1_000_000)));
      assertThat(Samples.problems(archive)).isEmpty();
    }
  }
}
