// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteLockTest {
  @TempDir Path folder;

  private WriteLock acquire(String holder, Duration patience) {
    return WriteLock.acquire(folder, holder, patience, waiting -> {});
  }

  @Test
  void makesTheFolderAndIsHeldUntilClosed() {
    Path made = folder.resolve("a/b");
    WriteLock lock = WriteLock.acquire(made, "skaryna add", Duration.ZERO, waiting -> {});

    assertThat(made).isDirectory();
    assertThat(lock.isHeld()).isTrue();
    lock.close();
    lock.close();
    assertThat(lock.isHeld()).isFalse();
  }

  @Test
  void anotherOfTheSameProcessIsToldOnceWhoHoldsItAndThenGivesUp() {
    List<String> told = new ArrayList<>();
    try (WriteLock lock = acquire("skaryna add, process 4711", Duration.ZERO)) {
      assertThatThrownBy(
              () -> WriteLock.acquire(folder, "skaryna watch", Duration.ofMillis(300), told::add))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("skaryna add, process 4711, since 20");
      assertThat(lock.isHeld()).isTrue();
    }
    assertThat(told).singleElement().asString().startsWith("skaryna add, process 4711, since 20");
  }

  @Test
  void nobodyIsToldWhereThereIsNothingToWaitFor() {
    List<String> told = new ArrayList<>();
    WriteLock.acquire(folder, "a", Duration.ZERO, told::add).close();
    WriteLock.acquire(folder, "b", Duration.ZERO, told::add).close();

    assertThat(told).isEmpty();
  }

  @Test
  void waitsUntilItIsFree() {
    CompletableFuture<Void> waiting = new CompletableFuture<>();
    WriteLock first = acquire("first", Duration.ZERO);
    CompletableFuture<WriteLock> second =
        CompletableFuture.supplyAsync(
            () ->
                WriteLock.acquire(
                    folder, "second", Duration.ofMinutes(1), holder -> waiting.complete(null)));
    waiting.join();
    assertThat(second).isNotDone();

    first.close();

    second.join().close();
  }

  @Test
  void isHeldByOneOnlyHoweverManyAskForIt() {
    AtomicInteger inside = new AtomicInteger();
    List<Integer> seen = new CopyOnWriteArrayList<>();
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      all.add(
          CompletableFuture.runAsync(
              () -> {
                try (WriteLock lock = acquire("one", Duration.ofMinutes(1))) {
                  seen.add(inside.incrementAndGet());
                  assertThat(lock.isHeld()).isTrue();
                  inside.decrementAndGet();
                }
              }));
    }
    all.forEach(CompletableFuture::join);

    assertThat(seen).hasSize(8).containsOnly(1);
  }

  @Test
  void aLinkToTheFolderIsTheSameFolder() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    try (WriteLock lock = WriteLock.acquire(real, "one", Duration.ZERO, waiting -> {})) {
      assertThatThrownBy(() -> WriteLock.acquire(link, "two", Duration.ZERO, waiting -> {}))
          .isInstanceOf(ArchiveException.class);
      assertThat(lock.isHeld()).isTrue();
    }
  }

  @Test
  void saysThatTheFolderIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> WriteLock.acquire(file, "one", Duration.ZERO, waiting -> {}))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining(file + ": expected a folder, found a file");
  }
}
