// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.cli.console.ExitStatus;

/** The command watch as a process of its own, beside a server, on real files. */
final class WatchIT {
  private static final long PATIENCE_SECONDS = 120;

  @TempDir private Path folder;
  private Path arriving;
  private Path output;
  private Process watch;

  @BeforeEach
  void watch() throws IOException {
    arriving = Files.createDirectory(folder.resolve("arriving"));
    output = folder.resolve("output.txt");
    watch =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dfile.encoding=UTF-8",
                    "-Dstdout.encoding=UTF-8",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Skaryna.class.getName(),
                    "watch",
                    arriving.toString(),
                    "--every",
                    "1",
                    "--quiet-for",
                    "1",
                    "--data",
                    data()))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
  }

  @AfterEach
  void end() throws InterruptedException {
    watch.destroyForcibly().waitFor();
  }

  @Test
  void takesFilesInAsTheyArriveAndEndsCleanly() throws IOException, InterruptedException {
    Files.writeString(arriving.resolve("first.txt"), "Францыск Скарына друкаваў кнігі ў Празе.");
    awaitLine("added", "first.txt");
    awaitTotal(1);

    Path part = arriving.resolve("second.jsonl.part");
    Files.writeString(part, "{\"id\": \"2\", \"text\": \"Скарына жыў у Полацку.\"}\nнешта");
    Files.writeString(arriving.resolve("third.pdf"), "%PDF-1.4\nзламаны");
    awaitLine("failed", "third.pdf");
    assertThat(Files.readString(output)).doesNotContain("second");

    Path first = arriving.resolve("first.txt"); // the lock is free meanwhile
    assertThat(run("add", first.toString()).status()).isZero();
    Files.move(part, arriving.resolve("second.jsonl"));
    awaitLine("failed", "second.jsonl!line 2");

    watch.destroy();
    assertThat(watch.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(total()).isGreaterThanOrEqualTo(2);
    assertThat(run("verify").status()).isZero();
    assertThat(run("failures").out()).contains("third.pdf").contains("line 2");
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    Installation.Outcome outcome = run("watch", folder.resolve("nothing").toString());

    assertThat(outcome.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(outcome.err()).contains("no such folder");
  }

  private void awaitLine(String fate, String file) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (Files.readString(output)
        .lines()
        .noneMatch(l -> l.startsWith(fate) && l.contains(file))) {
      assertThat(watch.isAlive()).as(Files.readString(output)).isTrue();
      assertThat(System.nanoTime()).as(Files.readString(output)).isLessThan(deadline);
      Thread.sleep(200);
    }
  }

  /** What is added is found once the index is committed, a moment after it was said. */
  private void awaitTotal(long expected) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (total() != expected) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      Thread.sleep(200);
    }
  }

  private long total() {
    return run("search", "name:\"Скарына\"", "--json").json().get("total").asLong();
  }

  private Installation.Outcome run(String command, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = command;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--data";
    all[arguments.length + 2] = data();
    return Installation.run(all);
  }

  private String data() {
    return folder.resolve("data").toString();
  }
}
