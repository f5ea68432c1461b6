// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were made to do harm, through the real pipeline with its parser processes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesIT {
  private static final IndexingOptions OPTIONS =
      IndexingOptions.DEFAULT
          .withParseTimeout(Duration.ofSeconds(12))
          .withWorkerHeapBytes(128L << 20);

  @TempDir static Path folder;

  private final Map<String, ItemFate> fates = new ConcurrentHashMap<>();
  private final AtomicInteger calls = new AtomicInteger();
  private final MemorySink sink = new MemorySink();
  private IndexingReport report = new IndexingReport(Map.of(), List.of(), Duration.ZERO);

  @BeforeAll
  void addAll() throws IOException, InterruptedException {
    try (ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread counting = Thread.ofPlatform().daemon().start(() -> count(listening));
      new HostileFiles(folder, listening.getLocalPort()).writeAll();
      new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor();
      Files.writeString(folder.resolve("zz good.txt"), "Пасля ўсяго гэтага чытаецца.");
      try (IndexingPipeline pipeline = new IndexingPipeline(new MemoryArchive(), sink, OPTIONS)) {
        report = pipeline.add(List.of(folder), new Remembering(fates));
      }
      counting.interrupt();
    }
  }

  @AfterAll
  void leavesNothingOutside() {
    assertThat(Path.of("/tmp/skaryna-climbed.txt")).doesNotExist();
    assertThat(Path.of("/etc/skaryna-climbed")).doesNotExist();
  }

  @Test
  void goesOnAfterEachAndAddsUp() throws IOException {
    assertThat(fate("zz good.txt").fate()).isEqualTo(Fate.ADDED);
    assertThat(report.seen()).isEqualTo(fates.size());
    assertThat(report.notTakenIn()).noneMatch(item -> item.reason().isBlank());
  }

  @Test
  void callsNobody() {
    assertThat(calls).hasValue(0);
    assertThat(fate("remote.html").fate()).isEqualTo(Fate.ADDED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"letter.docx", "template of letter.docx"})
  void readsTheDocumentInWhichOthersAskForMore(String place) {
    assertThat(fate(place).fate()).as(fate(place).reason()).isEqualTo(Fate.ADDED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"entity in letter.docx", "parameter in letter.docx", "entity.docx"})
  void asksForNothingThatALetterNames(String place) {
    assertThat(fate(place).fate()).isIn(Fate.ADDED, Fate.FAILED);
    assertThat(calls).hasValue(0);
  }

  @Test
  void opensNoFileThatADocumentNames() {
    assertThat(sink.committed().values()).noneMatch(article -> article.text().contains("root:"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bomb.zip!zeros.txt",
        "nested.zip!inner.zip!inner.zip!inner.zip!inner.zip",
        "bomb.docx",
        "line.mbox!message 1",
        "deep.jsonl!line 1",
        "sparse.txt"
      })
  void failsWhatPassesALimit(String place) {
    ItemFate fate = fate(place);

    assertThat(fate.fate()).as(fate.reason()).isEqualTo(Fate.FAILED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"deep.html", "deep.xml", "laughs.xml", "attributes.html"})
  void readsWhatIsOnlyStrange(String place) {
    assertThat(fate(place).fate()).isIn(Fate.ADDED, Fate.FAILED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"loop", "passwd", "zero", "pipe"})
  void passesOverLinksAndPipes(String place) {
    assertThat(fate(place).fate()).isEqualTo(Fate.SKIPPED);
  }

  @Test
  void takesInWhateverIsItsName() {
    assertThat(fate("radok\nдругі радок.txt").fate()).isEqualTo(Fate.ADDED);
    assertThat(fate("😀 «смешнае» \u202E.txt").fate()).isEqualTo(Fate.ADDED);
    assertThat(fate("climbing.zip!../../../../tmp/skaryna-climbed.txt").fate())
        .isEqualTo(Fate.ADDED);
  }

  private ItemFate fate(String place) {
    return Objects.requireNonNull(
        fates.get(place), () -> place + " met no fate; known are " + fates.keySet());
  }

  private void count(ServerSocket listening) {
    try {
      while (true) {
        try (Socket caller = listening.accept()) {
          calls.incrementAndGet();
        }
      }
    } catch (SocketException closed) {
      // the test is over
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Remembering(Map<String, ItemFate> fates) implements IndexingProgress {
    @Override
    public void item(ItemFate item) {
      String place = item.origin().toString();
      fates.put(place.substring(place.indexOf(root()) + root().length() + 1), item);
    }

    private static String root() {
      return folder.getFileName().toString();
    }
  }
}
