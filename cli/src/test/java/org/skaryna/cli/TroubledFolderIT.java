// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.cli.console.ExitStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A data folder that may not be written, or goes away: a clear error, and nothing is lost. */
@Tag("slow")
final class TroubledFolderIT {
  private static final int FILES = 60;

  /** Takes from root the right to write what nobody may write. */
  private static final List<String> WITHOUT_PRIVILEGE =
      List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search");

  @TempDir private Path folder;

  @BeforeEach
  void addOne() throws IOException {
    Path letter = Files.writeString(folder.resolve("first.txt"), "Першы ліст у архіве.");
    assertThat(run("add", letter.toString()).status()).isZero();
  }

  @Test
  void whereNothingMayBeWrittenItSaysSoAndLeavesAllAsItWas() throws Exception {
    assumeThat(canBeForbidden()).as("no setpriv to take root's rights").isTrue();
    Path letter = Files.writeString(folder.resolve("second.txt"), "Другі ліст не ўлазіць.");
    chmod("a-w");

    Process add = command(WITHOUT_PRIVILEGE, "add", letter.toString());
    int status = add.waitFor();
    String said = Files.readString(out());
    Process search = command(WITHOUT_PRIVILEGE, "search", "ліст");
    assertThat(search.waitFor()).as(Files.readString(out())).isZero();
    String found = Files.readString(out());
    for (String reading : List.of("stats", "failures", "verify", "stats --duplicates")) {
      Process reader = command(WITHOUT_PRIVILEGE, reading.split(" "));
      assertThat(reader.waitFor()).as("%s: %s", reading, Files.readString(out())).isZero();
    }
    chmod("u+w");

    assertThat(status).as(said).isEqualTo(ExitStatus.FAILED);
    assertThat(said).contains(folder.resolve("data").toString()).contains("permission");
    assertThat(said).doesNotContain("\tat ", "Exception");
    assertThat(found).contains("1 found");
    assertThat(run("verify").status()).isZero();
    assertThat(run("add", letter.toString()).out()).contains("1 added");
  }

  @Test
  void anArchiveThatGoesAwayWhileItIsWrittenHoldsWhatWasReportedWhenItIsBack() throws Exception {
    Path letters = writeLetters();
    Path data = folder.resolve("data");
    Path away = folder.resolve("away");

    Process add = command(List.of(), "add", letters.toString(), "--report", report().toString());
    awaitFirstFate(add);
    Files.move(data, away);
    int status = add.waitFor();
    String said = said();
    if (Files.exists(data)) {
      Installation.deleteTree(data);
    }
    Files.move(away, data);

    assertThat(status).as(said).isIn(ExitStatus.OK, ExitStatus.FAILED);
    assertThat(said).doesNotContain("\tat ");
    assertReportedIsKept();
    assertThat(run("add", letters.toString()).status()).isZero();
    assertThat(found()).hasSize(1 + FILES);
  }

  @Test
  void filesThatGoAwayWhileTheyAreReadFailByNameAndTheRestIsThere() throws Exception {
    Path letters = writeLetters();

    Process add = command(List.of(), "add", letters.toString(), "--report", report().toString());
    awaitFirstFate(add);
    Installation.deleteTree(letters);
    assertThat(add.waitFor()).as(said()).isIn(ExitStatus.OK, ExitStatus.FAILED);

    assertThat(said()).contains("items seen").doesNotContain("\tat ");
    assertThat(fates("failed"))
        .allSatisfy(item ->
            assertThat(item.get("reason").asString())
                .matches(".*(gone|no such file|changed or deleted).*"));
    assertThat(idsOf(fates("added"))).isNotEmpty();
    assertReportedIsKept();
  }

  @Test
  void whatWasArchivedBeforeTheDiskWasFullIsFoundByTheNextSearchAndTheSumSaysHowFarItCame()
      throws Exception {
    Path letters = writeLetters();
    Files.writeString(letters.resolve("z.txt"), "Ліст без канца. ".repeat(100_000));

    Process add =
        CommandProcess.start(
            List.of("bash", "-c", "ulimit -f 1500 && exec \"$@\"", "bash"),
            folder.resolve("data"),
            out(),
            List.of("add", letters.toString(), "--report", report().toString()));
    int status = add.waitFor();

    assertThat(status).as(said()).isEqualTo(ExitStatus.FAILED);
    // Letters that came to the archive together with the last one are not among them.
    int added = fates("added").size();
    assertThat(added).isPositive();
    assertThat(said())
        .contains("ended early; the same command goes on with what is left")
        .contains(added + " items seen = " + added + " added")
        .contains("cannot archive")
        .doesNotContain("\tat ");
    assertReportedIsKept();
    assertThat(run("add", letters.toString()).out())
        .contains(FILES + 1 - added + " added")
        .contains(added + " unchanged");
  }

  @Test
  void anAddThatIsToldToEndSaysHowFarItCame() throws Exception {
    Path letters = writeLetters();

    Process add = command(List.of(), "add", letters.toString(), "--report", report().toString());
    awaitFirstFate(add);
    add.destroy();
    add.waitFor();

    assertThat(said()).contains(" items seen = ").doesNotContain("\tat ");
    assertReportedIsKept();
  }

  private void assertReportedIsKept() throws IOException {
    Installation.Outcome verified = run("verify");
    assertThat(verified.status()).as(verified.out()).isZero();
    assertThat(found()).doesNotHaveDuplicates().containsAll(idsOf(fates("added")));
  }

  private Path writeLetters() throws IOException {
    Path letters = Files.createDirectory(folder.resolve("letters"));
    for (int i = 0; i < FILES; i++) {
      Files.writeString(letters.resolve("letter" + i + ".txt"), "Ліст нумар " + i + " з Полацка.");
    }
    return letters;
  }

  private void awaitFirstFate(Process add) throws IOException, InterruptedException {
    while (add.isAlive() && (!Files.exists(report()) || Files.size(report()) == 0)) {
      add.waitFor(2, TimeUnit.MILLISECONDS);
    }
  }

  private List<JsonNode> fates(String fate) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    for (String line : Files.readAllLines(report())) {
      JsonNode item = JsonMapper.shared().readTree(line);
      if (item.get("fate").asString().equals(fate)) {
        items.add(item);
      }
    }
    return items;
  }

  private static List<String> idsOf(List<JsonNode> items) {
    return items.stream().map(item -> item.get("id").asString()).toList();
  }

  private List<String> found() {
    List<String> ids = new ArrayList<>();
    run("search", "--json", "--size", "1000", "--facets", "none", "")
        .json()
        .get("hits")
        .forEach(hit -> ids.add(hit.get("id").asString()));
    return ids;
  }

  private static boolean canBeForbidden() {
    return !System.getProperty("user.name").equals("root")
        || Files.isExecutable(Path.of("/usr/bin/setpriv"));
  }

  private void chmod(String mode) throws IOException, InterruptedException {
    String data = folder.resolve("data").toString();
    assertThat(new ProcessBuilder("chmod", "-R", mode, data).start().waitFor()).isZero();
  }

  private Process command(List<String> before, String... arguments) throws IOException {
    boolean isRoot = System.getProperty("user.name").equals("root");
    return CommandProcess.start(
        isRoot ? before : List.of(), folder.resolve("data"), out(), List.of(arguments));
  }

  private Path out() {
    return folder.resolve("out");
  }

  private String said() throws IOException {
    return Files.readString(out());
  }

  private Path report() {
    return folder.resolve("report");
  }

  private Installation.Outcome run(String command, String... arguments) {
    List<String> all =
        new ArrayList<>(List.of(command, "--data", folder.resolve("data").toString()));
    all.addAll(List.of(arguments));
    return Installation.run(all.toArray(String[]::new));
  }
}
