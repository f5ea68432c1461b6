// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.cli.console.ExitStatus;

/** The walk of the README, line by line as it stands there, by a shell in a folder of its own. */
final class ReadmeWalkIT {
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final String END = "\n@@ ended with ";

  /** What a line of the walk must begin with, say and end with. */
  private record Step(String command, int status, List<String> says) {
    static Step of(String command, String... says) {
      return new Step(command, ExitStatus.OK, List.of(says));
    }

    Step endingWith(int other) {
      return new Step(command, other, says);
    }
  }

  private static final List<Step> STEPS =
      List.of(
          Step.of("mkdir walk; cp"),
          Step.of("./skaryna add ", "6 items seen = 4 added", "2 failed").endingWith(1),
          Step.of("./skaryna failures", "minutes.docx: is damaged", "notes.jsonl!line 2"),
          Step.of("cp docs/walk/mended/"),
          Step.of("./skaryna retry", "4 items seen = 2 added", "2 unchanged", "0 failed"),
          Step.of("./skaryna failures"),
          Step.of(
              "./skaryna search ",
              "5 found",
              "1909-08-04 · be · exhibition",
              "  ru · memoir-",
              "· en · lecture"),
          Step.of(
              "./skaryna describe exhibition date=1990", "1990-08-04  (edited; extracted: 1909"),
          Step.of("./skaryna search ", "3 found", "1990-08-04 · be · exhibition"),
          Step.of("./skaryna export --bagit ", "5 documents"),
          Step.of("./skaryna backup ", "6 documents"),
          Step.of("./skaryna restore ", "6 documents"),
          Step.of("./skaryna search --data ", "3 found", "1990-08-04 · be · exhibition"),
          Step.of("./skaryna verify --data ", "6 documents", "all as recorded"));

  @TempDir private Path folder;

  @Test
  void eachLineDoesWhatTheReadmeSays() throws IOException, InterruptedException {
    List<String> lines = walk();
    String[] said = shell(lines).split(END, -1);
    assertThat(lines).hasSameSizeAs(STEPS);
    for (int i = 0; i < STEPS.size(); i++) {
      Step step = STEPS.get(i);
      String told = said[i].substring(said[i].indexOf('\n') + 1);
      String all = "%s\n%s".formatted(lines.get(i), told);
      assertThat(lines.get(i)).startsWith(step.command());
      assertThat(said[i + 1]).as(all).startsWith(step.status() + "\n");
      if (step.says().isEmpty()) {
        assertThat(told).as(lines.get(i)).isBlank();
      } else {
        assertThat(told).as(lines.get(i)).contains(step.says());
      }
    }
  }

  /** The lines between the fences of that section. */
  private static List<String> walk() throws IOException {
    String readme = Files.readString(PROJECT.resolve("README.md"));
    String section = readme.substring(readme.indexOf("\n## A first walk\n"));
    String block = section.split("```", -1)[1];
    return Arrays.stream(block.split("\n")).skip(1).filter(line -> !line.isBlank()).toList();
  }

  /** What is printed: the output of each line, and after {@link #END} its exit status. */
  private String shell(List<String> lines) throws IOException, InterruptedException {
    copy(PROJECT.resolve("docs/walk"), folder.resolve("docs/walk"));
    Files.writeString(folder.resolve("skaryna"), "#!/bin/sh\nexec " + java() + " \"$@\"\n");
    assertThat(folder.resolve("skaryna").toFile().setExecutable(true)).isTrue();
    StringBuilder script = new StringBuilder();
    lines.forEach(line -> script.append(line).append("\nprintf '\\n@@ ended with %d\\n' $?\n"));
    Path file = Files.writeString(folder.resolve("walk.sh"), script);
    Process shell =
        new ProcessBuilder("sh", file.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = "\n" + new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    shell.waitFor();
    return said;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static String java() {
    List<String> quoted = new ArrayList<>();
    CommandProcess.java().forEach(word -> quoted.add("'" + word.replace("'", "'\\''") + "'"));
    return String.join(" ", quoted);
  }
}
