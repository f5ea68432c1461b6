// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skaryna.archive.Samples.file;
import static org.skaryna.archive.Samples.member;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many at once. */
class ConcurrencyTest {
  private static final int ROUNDS = 25;

  @TempDir Path folder;

  @Test
  void readersAndVerifiersSeeOnlyWholeBatchesWhileAWriterWrites() {
    AtomicBoolean done = new AtomicBoolean();
    try (WriteLock lock = Samples.lock(folder);
        Archive writer = OcflArchive.openForWriting(folder, lock);
        Archive reader = OcflArchive.openForReading(folder)) {
      CompletableFuture<Void> reads = CompletableFuture.runAsync(() -> read(reader, done));
      CompletableFuture<Void> checks = CompletableFuture.runAsync(() -> check(reader, done));
      for (int i = 0; i < ROUNDS; i++) {
        writer.accession(
            List.of(
                file("changing", "round " + i),
                member("twin", "/c.jsonl", "round " + i),
                member("new " + i, "/c.jsonl", "round " + i)));
      }
      done.set(true);
      reads.join();
      checks.join();
      assertThat(reader.statistics().documents()).isEqualTo(ROUNDS + 2);
    }
  }

  private static void read(Archive reader, AtomicBoolean done) {
    while (!done.get()) {
      List<Change> changes = Samples.changes(reader, 0);
      long added = changes.stream().filter(Change.Added.class::isInstance).count();
      assertThat(added).isEqualTo(changes.size());
      reader
          .find("changing")
          .ifPresent(document ->
              assertThat(reader.text(document)).isEqualTo("round " + (document.version() - 1)));
    }
  }

  private static void check(Archive reader, AtomicBoolean done) {
    while (!done.get()) {
      assertThat(Samples.problems(reader)).isEmpty();
    }
  }

  @Test
  void severalThreadsMayWriteThroughOneArchive() {
    try (WriteLock lock = Samples.lock(folder);
        Archive archive = OcflArchive.openForWriting(folder, lock)) {
      List<CompletableFuture<Void>> writers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        String name = "writer " + i;
        writers.add(
            CompletableFuture.runAsync(() -> {
              for (int j = 0; j < 5; j++) {
                archive.accession(
                    List.of(file(name + j, "text"), member(name, "/c.zip", "text " + j)));
              }
            }));
      }
      writers.forEach(CompletableFuture::join);

      assertThat(archive.statistics().documents()).isEqualTo(24);
      assertThat(archive.sequence()).isEqualTo(40);
      assertThat(Samples.problems(archive)).isEmpty();
    }
  }
}
