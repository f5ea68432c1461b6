// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at any instant loses nothing that was promised. */
class KilledWriterIT {
  private static final int RUNS = 5;
  private static final int SHA512_DIGITS = 128;

  @TempDir Path folder;

  /** The newest version and checksum that a writer has printed, by id. */
  private final Map<String, String> promised = new HashMap<>();

  @Test
  void whatWasPromisedIsThereOnceAndSound() throws IOException, InterruptedException {
    for (int run = 0; run < RUNS; run++) {
      Process writer = start(run);
      try (BufferedReader lines = writer.inputReader()) {
        for (int i = 0; i < 10 + 9 * run; i++) {
          note(lines.readLine());
        }
        if (run == 0) {
          assertLockIsHeldBy(writer);
        }
        // Process.destroyForcibly would close the pipe with what is still in it.
        writer.toHandle().destroyForcibly();
        writer.waitFor();
        lines.lines().forEach(this::note);
      }
      try (Archive reader = OcflArchive.openForReading(folder)) {
        assertPromises(reader);
      }
    }
    try (WriteLock lock = Samples.lock(folder);
        Archive archive = OcflArchive.openForWriting(folder, lock)) {
      assertPromises(archive);
      assertThat(folder.resolve("ocfl-staging")).isEmptyDirectory();
    }
  }

  private Process start(int run) throws IOException {
    return new ProcessBuilder(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                folder.toString(),
                "" + run))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private void assertLockIsHeldBy(Process writer) {
    assertThatThrownBy(
            () -> WriteLock.acquire(folder, "test", Duration.ofMillis(200), holder -> {}))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("killed writer, process " + writer.pid());
  }

  /** A line that the kill has cut short promised nothing. */
  private void note(String line) {
    String[] cells = line.split(" ", -1);
    if (cells.length == 3 && cells[2].length() == SHA512_DIGITS) {
      promised.put(cells[0], cells[1] + " " + cells[2]);
    }
  }

  private void assertPromises(Archive archive) {
    Map<String, ArchivedDocument> found = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (Change change : Samples.changes(archive, 0)) {
      ArchivedDocument document = ((Change.Added) change).document();
      if (found.put(document.id(), document) != null) {
        twice.add(document.id());
      }
    }
    assertThat(twice).isEmpty();
    assertThat(found).containsKeys(promised.keySet().toArray(String[]::new));
    found.forEach((id, document) ->
        assertThat(kept(document, promised.getOrDefault(id, "0 unpromised"))).as(id).isTrue());
    assertThat(Samples.problems(archive)).isEmpty();
  }

  /** The promised version, or a newer one that was committed but not printed any more. */
  private static boolean kept(ArchivedDocument found, String promised) {
    int version = Integer.parseInt(promised.substring(0, promised.indexOf(' ')));
    return found.version() > version
        || promised.equals(found.version() + " " + found.fixity().sha512());
  }
}
