// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditLogTest {
  @TempDir private Path folder;

  private AuditLog log() {
    return AuditLog.in(folder);
  }

  private static AuditEntry entry(String document) {
    return new AuditEntry(
        Instant.parse("2026-11-22T10:00:00Z"),
        "ganna",
        "archivist",
        "add",
        document,
        "added",
        "127.0.0.1");
  }

  private void write(int entries) {
    IntStream.range(0, entries).forEach(i -> log().record(entry("ліст-" + i)));
  }

  @Test
  void keepsEntriesInTheirOrder() {
    write(3);
    assertThat(log().entries())
        .extracting(AuditEntry::document)
        .containsExactly("ліст-0", "ліст-1", "ліст-2");
    assertThat(log().entries().getFirst()).isEqualTo(entry("ліст-0"));
  }

  @Test
  void aLogAsItWasWrittenHasNoProblem() {
    write(5);
    AuditReport report = log().check();
    assertThat(report.problems()).isEmpty();
    assertThat(report.entries()).isEqualTo(5);
  }

  @Test
  void aFolderWithoutALogHasNoProblemAndGetsNone() {
    assertThat(log().check().entries()).isZero();
    assertThat(log().file()).doesNotExist();
  }

  @Test
  void aChangedLineIsFoundAtTheNext() throws IOException {
    write(4);
    String text = Files.readString(log().file());
    Files.writeString(log().file(), text.replace("ліст-1", "ліст-7"));
    assertThat(log().check().problems()).singleElement().asString().contains("audit.jsonl:3:");
  }

  @Test
  void aLineThatWasTakenOutIsFound() throws IOException {
    write(4);
    List<String> lines = new ArrayList<>(Files.readAllLines(log().file()));
    lines.remove(1);
    Files.write(log().file(), lines);
    assertThat(log().check().problems()).singleElement().asString().contains(":2:");
  }

  @Test
  void theFirstLineThatWasTakenOutIsFound() throws IOException {
    write(4);
    List<String> lines = Files.readAllLines(log().file());
    Files.write(log().file(), lines.subList(1, 4));
    assertThat(log().check().problems()).singleElement().asString().contains(":1:");
  }

  @Test
  void aCutEndChangesTheLastChecksum() throws IOException {
    write(4);
    String last = log().check().last();
    List<String> lines = Files.readAllLines(log().file());
    Files.write(log().file(), lines.subList(0, 3));
    assertThat(log().check().problems()).isEmpty();
    assertThat(log().check().last()).isNotEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "null", "{\"when\":\"yesterday\"}", "\u0000"})
  void aLineThatIsNoEntryIsFound(String line) throws IOException {
    write(2);
    Files.writeString(log().file(), line + "\n", StandardOpenOption.APPEND);
    assertThat(log().check().problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 40, 150})
  void aLineTornByACrashIsTakenOutAndNoted(int bytesLost) throws IOException {
    write(3);
    byte[] whole = Files.readAllBytes(log().file());
    Files.write(log().file(), java.util.Arrays.copyOf(whole, whole.length - bytesLost));

    log().record(entry("пасля"));

    assertThat(log().check().problems()).isEmpty();
    assertThat(log().entries())
        .extracting(AuditEntry::action)
        .containsExactly("add", "add", "repair", "add");
    assertThat(log().entries().get(2).outcome()).contains("not finished", "\"who\":\"ganna\"");
  }

  @Test
  void whatAStrangerSendsStaysOnOneShortLine() throws IOException {
    log().record(entry("a\nb\r\u2028\u0000 \ud800 " + "x".repeat(100_000)));
    assertThat(Files.readAllLines(log().file())).hasSize(1);
    assertThat(Files.size(log().file())).isLessThan(5_000);
    assertThat(log().check().problems()).isEmpty();
  }

  @Test
  void threadsDoNotWriteIntoEachOther() {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 40; i++) {
        String document = "d" + i;
        threads.execute(() -> log().record(entry(document)));
      }
    }
    assertThat(log().check())
        .extracting(AuditReport::entries, AuditReport::problems)
        .containsExactly(40L, List.of());
  }

  @Test
  void processesDoNotWriteIntoEachOther() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      processes.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Writer.class.getName(),
                  folder.toString())
              .inheritIO()
              .start());
    }
    write(30);
    for (Process process : processes) {
      assertThat(process.waitFor()).isZero();
    }
    assertThat(log().check())
        .extracting(AuditReport::entries, AuditReport::problems)
        .containsExactly(30L + 2 * Writer.ENTRIES, List.of());
  }

  /** Another process at the same log. Argument: the data folder. */
  static final class Writer {
    static final int ENTRIES = 30;

    private Writer() {}

    public static void main(String[] arguments) {
      AuditLog log = AuditLog.in(Path.of(arguments[0]));
      IntStream.range(0, ENTRIES).forEach(i -> log.record(entry("other-" + i)));
    }
  }
}
