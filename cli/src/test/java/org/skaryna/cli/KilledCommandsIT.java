// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.archive.Archive;
import org.skaryna.archive.Change;
import org.skaryna.archive.Event;
import org.skaryna.archive.EventType;
import org.skaryna.archive.OcflArchive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code kill -9} at any instant of {@code add}, {@code remove}, {@code reindex} and {@code
 * backup}, all on one archive: what a command has reported is so after it, and the index agrees
 * with the archive.
 */
final class KilledCommandsIT {
  private static final int KILLS = Integer.getInteger("skaryna.kills", 10);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int LONGEST_WAIT_MILLIS = 30;
  private static final int PAUSE_MILLIS = 2;
  private static final int ARTICLES = 40;
  private static final int REPLACED = 12;

  /** What is killed in turn. */
  private enum Command {
    ADD,
    REMOVE,
    REINDEX,
    BACKUP
  }

  @TempDir private Path folder;
  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  /** How often a command is seen to change what is on disk, at most. */
  private final Map<Command, Integer> steps = new EnumMap<>(Command.class);

  /** By the document's id, the round whose text it was reported to have. */
  private final Map<String, Integer> added = new TreeMap<>();

  private final Set<String> removed = new HashSet<>();
  private int round;
  private int killed;

  @Test
  void whatWasReportedIsThereOnceFoundAndSoundWheneverACommandIsKilled() throws Exception {
    addWithoutKilling();
    readReport();
    for (round = 1; round <= KILLS; round++) {
      Command command = Command.values()[(round - 1) % Command.values().length];
      Map<String, String> before = found();
      List<String> printed = kill(command);
      switch (command) {
        case ADD -> readReport();
        case REMOVE -> readRemoved(printed);
        case REINDEX -> assertThat(found()).as(when("searches go on")).isEqualTo(before);
        case BACKUP -> assertBackupIsWholeOrRefused();
      }
      assertKept();
    }
    assertThat(killed).as("commands that had not ended before").isPositive();
    assertThat(run("add", folder.resolve("batches").toString()).status()).isZero();
    assertKept();
    Map<String, String> before = found();
    assertThat(run("reindex").status()).isZero();
    assertThat(found()).isEqualTo(before);
  }

  private void addWithoutKilling() throws IOException, InterruptedException {
    Process process = CommandProcess.start(data(), out(), arguments(Command.ADD));
    int seen = watch(process, Integer.MAX_VALUE);
    assertThat(process.waitFor()).as(Files.readString(out())).isZero();
    for (Command command : Command.values()) {
      steps.put(command, seen);
    }
  }

  /**
   * Runs the command until it has changed what is on disk a random number of times, so that kills
   * fall among its work and not into its start, on a slow machine too. What it has printed.
   */
  private List<String> kill(Command command) throws IOException, InterruptedException {
    Process process = CommandProcess.start(data(), out(), arguments(command));
    int seen = watch(process, 1 + random.nextInt(steps.getOrDefault(command, 1)));
    process.waitFor(random.nextInt(LONGEST_WAIT_MILLIS), TimeUnit.MILLISECONDS);
    if (process.isAlive()) {
      killed++;
    } else {
      steps.put(command, seen);
      assertThat(process.exitValue()).as(when(Files.readString(out()))).isZero();
    }
    List<ProcessHandle> parsers = process.descendants().toList();
    process.toHandle().destroyForcibly();
    process.waitFor();
    for (ProcessHandle parser : parsers) {
      assertThat(parser.onExit()).as("a parser ends with its master").succeedsWithin(MINUTE);
    }
    return Files.readAllLines(out());
  }

  /** How often what is on disk was seen to change, until that was so often enough or the end. */
  private int watch(Process process, int enough) throws IOException, InterruptedException {
    Map<Path, Long> before = filesWritten();
    int changes = 0;
    while (changes < enough && process.isAlive()) {
      process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
      Map<Path, Long> now = filesWritten();
      changes += now.equals(before) ? 0 : 1;
      before = now;
    }
    return Math.max(1, changes);
  }

  /** Sizes of files, without those in which a process says that it lives. */
  private Map<Path, Long> filesWritten() throws IOException {
    Map<Path, Long> sizes = new HashMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!file.getFileName().toString().contains("lock")) {
              sizes.put(file, attributes.size());
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path gone, IOException why) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path gone, @Nullable IOException why) {
            return FileVisitResult.CONTINUE;
          }
        });
    return sizes;
  }

  private List<String> arguments(Command command) throws IOException {
    return switch (command) {
      case ADD -> List.of("add", batch(), letter(), "--report", report().toString());
      case REMOVE -> {
        List<String> ids = new ArrayList<>(found().keySet());
        Collections.shuffle(ids, random);
        List<String> arguments = new ArrayList<>(List.of("remove"));
        arguments.addAll(ids.subList(0, 1 + random.nextInt(8)));
        if (random.nextBoolean()) {
          arguments.add("--purge");
        }
        yield arguments;
      }
      case REINDEX -> List.of("reindex");
      case BACKUP -> List.of("backup", backup().toString());
    };
  }

  /** Some articles are new, and some new in each round. */
  private String batch() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      String id = i < REPLACED ? "shared-" + i : "round-" + round + "-" + i;
      lines.append(
          """
          {"id": "%s", "title": "Артыкул %d", "text": "Францыск Скарына: %s.", "language": "be"}
          """
              .formatted(id, round, id));
    }
    // One file under its own name each time: the same members of one container, changed.
    Path file = Files.createDirectories(folder.resolve("batches")).resolve("batch.jsonl");
    return Files.writeString(file, lines).toString();
  }

  /** What only a parser in a process of its own can read. */
  private String letter() throws IOException {
    String page =
        "<html><title>Ліст %d</title><p>Дарагі дружа, пішу табе з Полацка зноў.</p></html>"
            .formatted(round);
    return Files.writeString(folder.resolve("batches/letter.html"), page).toString();
  }

  /** A line that the kill has cut short reported nothing. */
  private void readReport() throws IOException {
    String lines = Files.exists(report()) ? Files.readString(report()) : "";
    int whole = lines.lastIndexOf('\n') + 1;
    for (String line : lines.substring(0, whole).lines().toList()) {
      JsonNode item = JsonMapper.shared().readTree(line);
      String fate = item.get("fate").asString();
      assertThat(fate).as(line).isIn("added", "replaced", "unchanged", "skipped");
      if (!fate.equals("skipped")) {
        added.put(item.get("id").asString(), round);
      }
    }
  }

  private void readRemoved(List<String> printed) {
    for (String line : printed) {
      if (line.matches("(removed|purged) .*")) {
        String id = line.substring(line.indexOf(' ') + 1);
        removed.add(id);
        added.remove(id);
      }
    }
  }

  private void assertBackupIsWholeOrRefused() {
    boolean whole = Files.exists(backup().resolve("backup.json"));
    Installation.Outcome outcome =
        whole
            ? run("backup", "--check", backup().toString())
            : Installation.run(
                "restore", backup().toString(), "--data", folder.resolve("restored").toString());
    if (whole) {
      assertThat(outcome.status()).as(when(outcome.err())).isZero();
    } else {
      assertThat(outcome.err()).as(when("restore")).contains("no complete backup");
    }
  }

  private void assertKept() {
    Installation.Outcome verified = run("verify");
    assertThat(verified.status()).as(when(verified.out())).isZero();
    Map<String, String> found = found();
    assertThat(found).as(when("the index agrees with the archive")).isEqualTo(archived());
    assertThat(found).as(when("removed")).doesNotContainKeys(removed.toArray(String[]::new));
    try (Archive archive = OcflArchive.openForReading(data().resolve("archive"))) {
      added.forEach((id, since) -> {
        if (found.containsKey(id)) {
          // Or newer, where it was archived but not reported any more.
          assertThat(number(found.get(id))).as(when(id)).isGreaterThanOrEqualTo(since);
        } else {
          // By a removal that was killed before it could report it.
          assertThat(archive.history(id))
              .as(when(id))
              .extracting(Event::type)
              .containsAnyOf(EventType.DEACCESSION, EventType.DELETION);
        }
      });
    }
  }

  private static int number(String title) {
    return Integer.parseInt(title.substring(title.lastIndexOf(' ') + 1));
  }

  /** Title by id, of everything; each once. */
  private Map<String, String> found() {
    Map<String, String> titles = new TreeMap<>();
    run("search", "--json", "--size", "1000", "--snippets", "false", "--facets", "none", "")
        .json()
        .get("hits")
        .forEach(hit ->
            assertThat(titles.put(hit.get("id").asString(), hit.get("title").asString()))
                .as(when("there once"))
                .isNull());
    return titles;
  }

  private Map<String, String> archived() {
    Map<String, String> titles = new TreeMap<>();
    try (Archive archive = OcflArchive.openForReading(data().resolve("archive"))) {
      archive.changesSince(
          0,
          change -> {
            if (change instanceof Change.Added(var document)) {
              assertThat(archive.text(document)).as(when(document.id())).isNotBlank();
              assertThat(titles.put(document.id(), document.description().title())).isNull();
            }
          });
    }
    return titles;
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Path backup() {
    return folder.resolve("backup" + round / 12);
  }

  private Path out() {
    return folder.resolve("out");
  }

  private Path report() {
    return folder.resolve("report" + round);
  }

  private String when(String what) {
    return "seed %d, round %d: %s".formatted(seed, round, what);
  }

  private Installation.Outcome run(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command, "--data", data().toString()));
    all.addAll(List.of(arguments));
    return Installation.run(all.toArray(String[]::new));
  }
}
