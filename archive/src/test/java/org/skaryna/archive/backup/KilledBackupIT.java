// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.Change;
import org.skaryna.archive.OcflArchive;
import org.skaryna.archive.Samples;
import org.skaryna.archive.WriteLock;

/**
 * {@code kill -9} at any instant of a backup: the folder holds a whole backup or says that it holds
 * none, while the archive goes on.
 */
class KilledBackupIT {
  private static final int KILLS = Integer.getInteger("skaryna.kills", 10);

  @TempDir Path folder;
  private final Random random = new Random(8493);
  private int killed;

  @Test
  void noKillLeavesABackupThatOnlyLooksComplete() throws IOException, InterruptedException {
    try (WriteLock lock = Samples.lock(data());
        Archive archive = OcflArchive.openForWriting(data().resolve("archive"), lock)) {
      Files.writeString(data().resolve("people.csv"), "Янка Купала\n");
      for (int i = 0; i < 10; i++) {
        Samples.add(archive, Samples.file("first-" + i, "тэкст " + i));
      }
      long took = run(folder.resolve("measured"), archive, Long.MAX_VALUE);
      for (int i = 0; i < KILLS; i++) {
        // Half of them are first backups, half go on with what is there.
        Path target = folder.resolve("backup" + i / 4);
        run(target, archive, random.nextLong(took + took / 4 + 1));
        check(target, archive);
      }
      assertThat(killed).as("kills that came before the end").isPositive();
      Path last = folder.resolve("backup" + (KILLS - 1) / 4);
      run(last, archive, Long.MAX_VALUE);
      restoreAndCompare(last, archive);
    }
  }

  private Path data() {
    return folder.resolve("data");
  }

  /** Adds while the backup runs, and kills it; tells for how many nanoseconds it ran. */
  private long run(Path target, Archive archive, long nanoseconds)
      throws IOException, InterruptedException {
    Process process = start(target);
    try (BufferedReader lines = process.inputReader()) {
      assertThat(lines.readLine()).isEqualTo("begins");
      long begun = System.nanoTime();
      if (nanoseconds < Long.MAX_VALUE) {
        if (random.nextBoolean()) {
          Samples.add(archive, Samples.file("meanwhile-" + random.nextInt(8), "" + begun));
        }
        long left = nanoseconds - (System.nanoTime() - begun);
        if (left > 0) {
          process.waitFor(left, java.util.concurrent.TimeUnit.NANOSECONDS);
        }
        killed += process.isAlive() ? 1 : 0;
        process.toHandle().destroyForcibly();
      }
      String end = String.join("\n", lines.lines().toList());
      process.waitFor();
      assertThat(end).isIn("", "complete");
      return System.nanoTime() - begun;
    }
  }

  private Process start(Path target) throws IOException {
    return new ProcessBuilder(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                KilledBackup.class.getName(),
                data().toString(),
                target.toString()))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private void check(Path target, Archive archive) throws IOException {
    if (Files.exists(target.resolve("backup.json"))) {
      assertThat(Backup.verify(target, done -> {})).isEmpty();
      if (random.nextInt(3) == 0) {
        restoreAndCompare(target, archive);
      }
    } else {
      assertThatThrownBy(
              () -> Restore.run(target, BackupTest.source(folder.resolve("none")), done -> {}))
          .hasMessageContaining("no complete backup");
    }
  }

  /** Each document as it stood at the backup's moment; the archive has it still, perhaps newer. */
  private void restoreAndCompare(Path target, Archive archive) throws IOException {
    Path data = Files.createTempDirectory(folder, "restored");
    Restore.Report report = Restore.run(target, BackupTest.source(data), done -> {});
    assertThat(report.problems()).isEmpty();
    assertThat(data.resolve("people.csv")).hasContent("Янка Купала");
    try (Archive restored = OcflArchive.openForReading(data.resolve("archive"))) {
      assertThat(restored.sequence()).isEqualTo(report.record().sequence());
      for (Change change : Samples.changes(restored, 0)) {
        ArchivedDocument document = ((Change.Added) change).document();
        assertThat(Samples.originalOf(restored, document))
            .isEqualTo(Samples.originalOf(archive, document));
      }
      assertThat(restored.statistics().documents()).isEqualTo(report.record().documents());
    }
  }
}
