// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skaryna.archive.Samples.add;
import static org.skaryna.archive.Samples.changes;
import static org.skaryna.archive.Samples.file;
import static org.skaryna.archive.Samples.member;
import static org.skaryna.archive.Samples.problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A writer that dies at each step, and what the next one finds. */
class CrashTest {
  @TempDir Path folder;
  private WriteLock lock;

  /** As a killed process it passes by whatever would tidy up. */
  private static final class Crash extends Error {
    private static final long serialVersionUID = 1;
  }

  @BeforeEach
  void lock() {
    lock = Samples.lock(folder);
  }

  @AfterEach
  void unlock() {
    lock.close();
  }

  private Archive open() {
    return OcflArchive.openForWriting(folder, lock);
  }

  private void crashAt(Step step, List<Accession> batch) {
    Step.Listener dies =
        reached -> {
          if (reached == step) {
            throw new Crash();
          }
        };
    try (Archive archive = OcflArchive.openForWriting(folder, lock, dies)) {
      assertThatThrownBy(() -> archive.accession(batch)).isInstanceOf(Crash.class);
    }
  }

  /** A replaced file, a replaced and a new member, a new file: four objects, two of them new. */
  private static List<Accession> batch() {
    return List.of(
        file("old", "second"),
        member("m1", "/c.jsonl", "second"),
        member("m2", "/c.jsonl", "first"),
        member("n1", "/d.jsonl", "first"),
        file("new", "first"));
  }

  private List<Change> prepare() {
    try (Archive archive = open()) {
      archive.accession(List.of(file("old", "first"), member("m1", "/c.jsonl", "first")));
      return changes(archive, 0);
    }
  }

  private List<String> files() throws IOException {
    try (var paths = Files.walk(folder.resolve("ocfl"))) {
      return paths.map(Path::toString).sorted().toList();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"INTENDED", "OBJECT_WRITTEN", "WRITTEN"})
  void aBatchThatWasNotCommittedIsGoneWithoutTrace(Step step) throws IOException {
    List<Change> before = prepare();
    List<String> filesBefore = files();

    crashAt(step, batch());

    try (Archive reader = OcflArchive.openForReading(folder)) {
      assertThat(changes(reader, 0)).isEqualTo(before);
      assertThat(problems(reader)).isEmpty();
    }
    try (Archive archive = open()) {
      assertThat(changes(archive, 0)).isEqualTo(before);
      assertThat(files()).isEqualTo(filesBefore);
      assertThat(problems(archive)).isEmpty();
      archive.accession(batch());
      assertThat(archive.text(archive.find("old").orElseThrow())).isEqualTo("second");
      assertThat(archive.statistics().documents()).isEqualTo(5);
      assertThat(problems(archive)).isEmpty();
    }
  }

  @Test
  void aBatchThatWasCommittedIsThereOnce() {
    prepare();

    crashAt(Step.COMMITTED, batch());

    try (Archive archive = open()) {
      assertThat(archive.statistics().documents()).isEqualTo(5);
      assertThat(archive.accession(batch()))
          .extracting(Receipt::outcome)
          .containsOnly(Receipt.Outcome.UNCHANGED);
      assertThat(problems(archive)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"inventory.json", "inventory.json.sha512", "v2/inventory.json"})
  void aFileThatLostPowerHalfWrittenIsPutRight(String damaged) throws IOException {
    List<Change> before = prepare();
    crashAt(Step.WRITTEN, batch());
    Path object = object("/v2/");
    Files.write(object.resolve(damaged), new byte[0], StandardOpenOption.TRUNCATE_EXISTING);

    try (Archive archive = open()) {
      assertThat(changes(archive, 0)).isEqualTo(before);
      assertThat(problems(archive)).isEmpty();
      archive.accession(batch());
      assertThat(problems(archive)).isEmpty();
    }
  }

  @Test
  void aVersionThatReachedTheDiskInPartIsPutRightEvenWithoutACatalogue() throws IOException {
    List<Change> before = prepare();
    crashAt(Step.INTENDED, batch());
    Path object = object("/v1/");
    Path half = Files.createDirectories(object.resolve("v2/content"));
    Files.writeString(half.resolve("half"), "half a file");
    Files.delete(folder.resolve("catalogue.db"));

    try (Archive archive = open()) {
      assertThat(changes(archive, 0)).isEqualTo(before);
      assertThat(problems(archive)).isEmpty();
      archive.accession(batch());
      assertThat(problems(archive)).isEmpty();
    }
  }

  @Test
  void aRootInventoryThatWasTornIsRestoredEvenWithoutACatalogue() throws IOException {
    List<Change> before = prepare();
    Files.writeString(object("/v1/").resolve("inventory.json"), "{\"id\": ");
    Files.delete(folder.resolve("catalogue.db"));

    try (Archive archive = open()) {
      assertThat(changes(archive, 0)).isEqualTo(before);
      assertThat(problems(archive)).isEmpty();
    }
  }

  @Test
  void leftoversOfStagingAreSweptAway() throws IOException {
    prepare();
    Path left = Files.createDirectories(folder.resolve("ocfl-staging/object-1/v2"));
    Files.writeString(left.resolve("file"), "half");

    open().close();

    assertThat(left).doesNotExist();
  }

  @Test
  void aBatchThatFailsLeavesTheArchiveAsItWasAndUsable() {
    List<Change> before = prepare();
    List<Step> reached = new ArrayList<>();
    Step.Listener fails =
        step -> {
          reached.add(step);
          if (step == Step.WRITTEN && reached.size() < 10) {
            throw new IllegalStateException("the disk is gone");
          }
        };
    try (Archive archive = OcflArchive.openForWriting(folder, lock, fails)) {
      assertThatThrownBy(() -> archive.accession(batch()))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("/letters/old")
          .hasMessageContaining("4 more")
          .hasMessageContaining("the disk is gone");
      assertThat(changes(archive, 0)).isEqualTo(before);
      assertThat(problems(archive)).isEmpty();

      reached.addAll(List.of(Step.values()));
      add(archive, file("old", "third"));
      assertThat(archive.text(archive.find("old").orElseThrow())).isEqualTo("third");
      assertThat(problems(archive)).isEmpty();
    }
  }

  @Test
  void anInterruptedBatchIsThereAsAWholeOrNotAtAll() {
    List<Change> before = prepare();
    try (Archive archive = open()) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> archive.accession(batch())).isInstanceOf(ArchiveException.class);
      assertThat(Thread.interrupted()).isTrue();

      assertThat(changes(archive, 0)).isEqualTo(before);
      assertThat(problems(archive)).isEmpty();
      archive.accession(batch());
      assertThat(archive.statistics().documents()).isEqualTo(5);
      assertThat(problems(archive)).isEmpty();
    }
  }

  private Path object(String marker) throws IOException {
    String found = files().stream().filter(path -> path.contains(marker)).findFirst().orElseThrow();
    return Path.of(found.substring(0, found.indexOf(marker)));
  }
}
