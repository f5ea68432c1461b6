// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.cli.console.ExitStatus;
import tools.jackson.databind.JsonNode;

/** The archivist's ways out of an archive and into another. */
final class BagsAndBackupsIT {
  private static final String LINES =
      """
      {"id": "one", "text": "Францыск Скарына друкаваў кнігі ў Празе.", "language": "be", "date": "2017-08-06"}
      {"id": "two/deep", "title": "Скорина", "text": "Франциска Скорину помнят в Полоцке.", "date": "06.08.1990"}
      {"id": "three", "text": "Francysk Skaryna printed the Psalter.", "date": "1907-1910"}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void addThreeArticles() throws IOException {
    Path file = Files.writeString(folder.resolve("articles.jsonl"), LINES);
    assertThat(run("data", "add", file.toString()).status()).isZero();
  }

  @Test
  void aBagGoesIntoAnotherArchiveWithItsDescriptions() {
    Installation.Outcome exported = run("data", "export", "--json", "--bagit", path("bag"));
    assertThat(exported.status()).isZero();
    assertThat(exported.json().get("documents").asLong()).isEqualTo(3);
    Installation.Outcome imported = run("other", "import", "--json", path("bag"));
    assertThat(imported.status()).isZero();
    assertThat(imported.json().get("added").asLong()).isEqualTo(3);
    assertThat(total("other", "name:\"Скарына\"")).isEqualTo(3);
    assertThat(hits("other", "Psalter")).isEqualTo(hits("data", "Psalter"));
    JsonNode again = run("other", "import", "--json", path("bag")).json();
    assertThat(again.get("unchanged").asLong()).isEqualTo(3);
    assertThat(again.get("seen").asLong()).isEqualTo(3);
    assertThat(run("other", "verify").status()).isZero();
  }

  @Test
  void aBagHoldsWhatAQueryOrIdsSelect() {
    run("data", "export", "--bagit", path("query"), "name:\"Скарына\"", "Полоцке");
    assertThat(imported("query")).containsExactly("two/deep");
    run("data", "export", "--bagit", path("ids"), "--id", "three", "--id", "one", "--id", "one");
    assertThat(imported("ids")).containsExactlyInAnyOrder("one", "three");
    String now = Instant.now().toString();
    run("data", "export", "--bagit", path("none"), "--since", now);
    assertThat(imported("none")).isEmpty();
    String yesterday = LocalDate.now(ZoneId.systemDefault()).minusDays(1).toString();
    run("data", "export", "--bagit", path("all"), "--since", yesterday);
    assertThat(imported("all")).hasSize(3);
  }

  @Test
  void anExportNamesWhatItCannotFindOrWrite() {
    Installation.Outcome missing =
        run("data", "export", "--bagit", path("bag"), "--id", "nobody", "--id", "one");
    assertThat(missing.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(missing.err()).contains("nobody");
    Installation.Outcome taken = run("data", "export", "--bagit", path("bag"));
    assertThat(taken.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(taken.err()).contains("is there already");
    Installation.Outcome both = run("data", "export", "--bagit", path("b"), "--id", "one", "кніга");
    assertThat(both.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run("data", "export").status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run("nowhere", "export", "--bagit", path("b")).err()).contains("no archive");
  }

  @Test
  void aDamagedBagIsRefusedWholly() throws IOException {
    run("data", "export", "--bagit", path("bag"));
    Path text;
    try (var files = Files.walk(folder.resolve("bag"))) {
      text = files.filter(file -> file.endsWith("text.txt")).findFirst().orElseThrow();
    }
    Files.writeString(text, "changed");
    Installation.Outcome refused = run("other", "import", path("bag"));
    assertThat(refused.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(refused.err()).contains("text.txt: changed", "Payload-Oxum");
    assertThat(folder.resolve("other")).doesNotExist();
    Installation.Outcome none = run("other", "import", path("articles.jsonl"));
    assertThat(none.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(none.err()).contains("is not a bag");
  }

  @Test
  void thePayloadOfAnotherProgramsBagIsAddedAsFiles() throws IOException {
    Path payload = Files.createDirectories(folder.resolve("foreign/data/лісты"));
    String letter = "Дарагі Францыск Скарына, друкуйце далей.";
    Files.writeString(payload.resolve("ліст.txt"), letter);
    Files.writeString(
        folder.resolve("foreign/bagit.txt"),
        "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n");
    Files.writeString(
        folder.resolve("foreign/manifest-md5.txt"), md5(letter) + "  data/лісты/ліст.txt\n");
    JsonNode report = run("other", "import", "--json", path("foreign")).json();
    assertThat(report.get("added").asLong()).isEqualTo(1);
    assertThat(total("other", "name:\"Скарына\"")).isEqualTo(1);
    JsonNode again = run("other", "import", "--json", path("foreign")).json();
    assertThat(again.get("unchanged").asLong()).isEqualTo(1);
  }

  private static String md5(String text) {
    try {
      byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aBackupIsRestoredVerifiedAndFound() throws IOException {
    Files.writeString(folder.resolve("data/people.csv"), "Янка Купала\n");
    assertThat(run("data", "backup", path("backup")).status()).isZero();
    run("data", "remove", "three", "--reason", "знята");
    JsonNode second = run("data", "backup", "--json", path("backup")).json();
    assertThat(second.get("copied").asLong()).isPositive();
    assertThat(second.get("documents").asLong()).isEqualTo(2);
    assertThat(run("data", "backup", "--check", path("backup")).out()).contains("all as recorded");
    Installation.Outcome restored = run("restored", "restore", path("backup"));
    assertThat(restored.status()).as(restored.err()).isZero();
    assertThat(restored.out()).contains("2 documents");
    assertThat(hits("restored", "name:\"Скарына\"")).isEqualTo(hits("data", "name:\"Скарына\""));
    assertThat(total("restored", "name:\"Скарына\"")).isEqualTo(2);
    assertThat(run("restored", "stats", "--json").json().get("removed").asLong()).isEqualTo(1);
    assertThat(run("restored", "verify").status()).isZero();
    assertThat(folder.resolve("restored/people.csv")).hasContent("Янка Купала");
    String file = folder.resolve("articles.jsonl").toString();
    assertThat(run("restored", "add", "--json", file).json().get("failed").asLong()).isZero();
  }

  @Test
  void aDamagedBackupIsNamedAndNotRestored() throws IOException {
    run("data", "backup", path("backup"));
    Path inventory;
    try (var files = Files.walk(folder.resolve("backup/ocfl"))) {
      inventory = files.filter(file -> file.endsWith("inventory.json")).findFirst().orElseThrow();
    }
    Files.writeString(inventory, " ");
    assertThat(run("data", "backup", "--check", path("backup")).status())
        .isEqualTo(ExitStatus.FAILED);
    Installation.Outcome restored = run("restored", "restore", path("backup"));
    assertThat(restored.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(restored.err()).contains("inventory.json: changed");
    assertThat(folder.resolve("restored/archive")).doesNotExist();
    Installation.Outcome onto = run("data", "restore", path("backup"));
    assertThat(onto.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(onto.err()).contains("is not empty");
    assertThat(run("restored", "restore", path("nowhere")).err()).contains("no complete backup");
  }

  private List<String> imported(String bag) {
    run("from-" + bag, "import", path(bag));
    List<String> ids = new ArrayList<>();
    hits("from-" + bag, "").forEach(hit -> ids.add(hit.get("id").asString()));
    return ids;
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private JsonNode hits(String data, String query) {
    return run(data, "search", "--json", query).json().get("hits");
  }

  private long total(String data, String query) {
    return run(data, "search", "--json", query).json().get("total").asLong();
  }

  private Installation.Outcome run(String data, String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command, "--data", path(data)));
    all.addAll(List.of(arguments));
    return Installation.run(all.toArray(String[]::new));
  }
}
