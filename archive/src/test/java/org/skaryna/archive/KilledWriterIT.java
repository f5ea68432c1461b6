// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at any instant of adding, amending, removing and purging loses no promise. */
class KilledWriterIT {
  private static final int SHORT = 10;
  private static final int ASKED = Integer.getInteger("skaryna.kills", SHORT);

  /** In the short form fewer than of the commands, which do the same: KilledCommandsIT. */
  private static final int KILLS = ASKED > SHORT ? ASKED : 4;

  private static final int MOST_LINES = 120;
  private static final int LONGEST_LIFE_MILLIS = 60;

  @TempDir Path folder;

  /** What a writer printed last of a document: {@code removed}, {@code purged}, else what it is. */
  private record Promise(int version, String state) {}

  private final Map<String, Promise> promised = new HashMap<>();

  @Test
  void whatWasPromisedIsThereOnceAndSound() throws IOException, InterruptedException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int kill = 0; kill < KILLS; kill++) {
      Process writer = start(kill);
      try (BufferedReader lines = writer.inputReader()) {
        for (int i = random.nextInt(MOST_LINES); i >= 0; i--) {
          note(lines.readLine());
        }
        if (kill == 0) {
          assertLockIsHeldBy(writer);
        }
        Thread.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
        // Process.destroyForcibly would close the pipe with what is still in it.
        writer.toHandle().destroyForcibly();
        writer.waitFor();
        lines.lines().forEach(this::note);
      }
      try (Archive reader = OcflArchive.openForReading(folder)) {
        assertPromises(reader, "seed %d, kill %d".formatted(seed, kill));
      }
    }
    try (WriteLock lock = Samples.lock(folder);
        Archive archive = OcflArchive.openForWriting(folder, lock)) {
      assertPromises(archive, "seed %d, the end".formatted(seed));
      assertThat(folder.resolve("ocfl-staging")).isEmptyDirectory();
      assertNothingIsLeftOfWhatWasPurged(archive);
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
    if (cells.length == 4 && cells[3].equals(".")) {
      promised.put(cells[0], new Promise(Integer.parseInt(cells[1]), cells[2]));
    }
  }

  private void assertPromises(Archive archive, String when) {
    Set<String> ids = new HashSet<>();
    for (Change change : Samples.changes(archive, 0)) {
      String id =
          switch (change) {
            case Change.Added(ArchivedDocument document) -> document.id();
            case Change.Removed removed -> removed.id();
          };
      assertThat(ids.add(id)).as("%s: %s is there once", when, id).isTrue();
    }
    assertThat(Samples.problems(archive)).as(when).isEmpty();
    promised.forEach((id, promise) -> assertKept(archive, id, promise, when + ": " + id));
  }

  /** The promised state, or a newer one that was committed but not printed any more. */
  private static void assertKept(Archive archive, String id, Promise promise, String what) {
    Event last =
        archive.history(id).stream()
            .filter(event -> event.type() != EventType.FIXITY_CHECK)
            .toList()
            .getLast();
    assertThat(last.version()).as(what).isGreaterThanOrEqualTo(promise.version());
    if (last.version() == promise.version()) {
      String state =
          archive
              .find(id)
              .map(it ->
                  promise.state().equals(it.description().title())
                      ? it.description().title()
                      : it.fixity().sha512())
              .orElse(last.type() == EventType.DELETION ? "purged" : "removed");
      assertThat(state).as(what).isEqualTo(promise.state());
    }
    archive.find(id).ifPresent(it -> assertThat(archive.text(it)).as(what).contains(id));
  }

  private void assertNothingIsLeftOfWhatWasPurged(Archive archive) throws IOException {
    List<String> purged =
        promised.keySet().stream()
            .filter(id -> archive.history(id).getLast().type() == EventType.DELETION)
            .toList();
    try (var files = Files.walk(folder.resolve("ocfl"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = Files.readString(file);
        assertThat(purged).as("%s", file).noneMatch(id -> content.contains("of " + id + "~"));
      }
    }
  }
}
