// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.cli.console.ExitStatus;
import tools.jackson.databind.JsonNode;

/** The archivist's commands on a small archive. */
final class CommandsIT {
  private static final String LINES =
      """
      {"id": "one", "text": "Францыск Скарына друкаваў кнігі ў Празе.", "language": "be", "date": "2017-08-06"}
      {"id": "two/deep", "title": "Скорина", "text": "Франциска Скорину помнят в Полоцке.", "date": "06.08.1990"}
      {"id": "three", "text": "Francysk Skaryna printed the Psalter.", "language": null, "date": "1907-1910"}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void addThreeArticles() throws IOException {
    Path file = Files.writeString(folder.resolve("articles.jsonl"), LINES);
    assertThat(run("add", file.toString()).status()).isZero();
  }

  @Test
  void removesADocumentFromSearchesAndKeepsATombstone() {
    assertThat(run("remove", "two/deep", "--reason", "знята").status()).isZero();
    assertThat(total("name:\"Скарына\"")).isEqualTo(2);
    assertThat(run("stats", "--json").json().get("removed").asLong()).isEqualTo(1);
    assertThat(run("verify").status()).isZero();
  }

  @Test
  void namesTheDocumentThatIsNotThere() {
    Installation.Outcome outcome = run("remove", "nobody");
    assertThat(outcome.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(outcome.err()).contains("nobody");
  }

  @Test
  void exportsEverythingThatASearchFindsAndTakesItBack() throws IOException {
    Installation.Outcome ris =
        run(
            "search",
            "name:\"Скарына\"",
            "--size",
            "1",
            "--export",
            "ris",
            "--address",
            "https://x.org/");
    assertThat(ris.status()).isZero();
    assertThat(ris.out()).contains("TI  - Скорина", "LK  - https://x.org/documents/two%2Fdeep");
    assertThat(ris.out().split("ER  - ", -1)).hasSize(4);

    Path lines = folder.resolve("all.jsonl");
    Files.writeString(lines, run("search", "--export", "jsonl").out());
    assertThat(Files.readAllLines(lines)).hasSize(3);
    assertThat(run("add", lines.toString()).status()).isZero();
    assertThat(total("name:\"Скарына\"")).isEqualTo(3);
    assertThat(run("search", "--export", "pdf").err())
        .contains("csv, jsonl, ris, bibtex, csl-json");
  }

  @Test
  void writesTheIndexAnewFromTheArchive() throws IOException {
    Installation.deleteTree(folder.resolve("data/index"));
    assertThat(total("name:\"Скарына\"")).isZero();
    assertThat(run("reindex").status()).isZero();
    assertThat(total("name:\"Скарына\"")).isEqualTo(3);
  }

  @Test
  void findsWhatIsMissingWhenAFileOfTheArchiveIsChanged() throws IOException {
    Path original;
    try (var files = Files.walk(folder.resolve("data/archive/ocfl"))) {
      original =
          files
              .filter(f -> f.toString().contains("content") && f.toString().endsWith("json"))
              .findFirst()
              .orElseThrow();
    }
    Files.writeString(original, "changed");
    Installation.Outcome outcome = run("verify");
    assertThat(outcome.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(outcome.out()).contains("problem");
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2017, 2017, one",
    "1990-08-06, 1990-08-06, two/deep",
    "1908, 1908-06, three",
    "1911, 1980, ''"
  })
  void readsEveryFormOfADate(String from, String to, String id) {
    JsonNode hits = run("search", "--json", "--from", from, "--to", to, "").json().get("hits");
    assertThat(hits.size()).isEqualTo(id.isEmpty() ? 0 : 1);
    hits.forEach(hit -> assertThat(hit.get("id").asString()).isEqualTo(id));
  }

  @ParameterizedTest(name = "{0} says that no archive is there")
  @CsvSource({"search Купала", "names Купала", "verify", "stats", "failures"})
  void saysThatNoArchiveIsThereAndMakesNone(String command) {
    Path nowhere = folder.resolve("mistyped");
    String[] words = (command + " --data " + nowhere).split(" ", -1);
    Installation.Outcome outcome = Installation.run(words);
    assertThat(outcome.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(outcome.err()).contains("mistyped", "no archive", "skaryna add");
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void saysInASentenceThatAPortIsTakenOrIsNone() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      Installation.Outcome outcome = run("serve", "--port", port);
      assertThat(outcome.status()).isEqualTo(ExitStatus.FAILED);
      assertThat(outcome.err()).contains(port, "--port").doesNotContain("\tat ");
    }
    Installation.Outcome none = run("serve", "--port", "99999");
    assertThat(none.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(none.err()).contains("99999", "65535");
  }

  @Test
  void showsHowANameIsUnderstoodAndWhereItStands() {
    JsonNode names = run("names", "--json", "Franciszek", "Skoryna").json();
    assertThat(names.get("parts").size()).isEqualTo(2);
    assertThat(names.get("spellings").size()).isEqualTo(3);
    for (JsonNode spelling : names.get("spellings")) {
      assertThat(spelling.get("why").asString()).isNotBlank();
      assertThat(spelling.get("cost").asDouble()).isBetween(0.0, 1.5);
    }
    String text = run("names", "Franciszek", "Skoryna").out();
    assertThat(text).contains("given", "family", "form of", "keys", "in the archive");
  }

  @Test
  void tellsTheReasonsInTheReadersLanguage() {
    assertThat(run("names", "--lang", "be", "Лабковіч", "--with", "Лабкович").out())
        .contains("руская або ўкраінская форма беларускага імя");
    assertThat(run("names", "--lang", "pl", "Лабковіч", "--with", "Лабкович").status())
        .isEqualTo(ExitStatus.WRONG_USAGE);
  }

  @Test
  void listsTheCapitalisedWordsOfTheArchive() {
    JsonNode some = run("names", "--json", "--starting", "ска").json();
    assertThat(some.size()).isPositive();
    some.forEach(word -> {
      assertThat(word.get("form").asString()).startsWithIgnoringCase("ска");
      assertThat(word.get("documents").asLong()).isPositive();
    });
    assertThat(run("names", "--all", "--json").json().size()).isGreaterThan(some.size());
    List<String> names = run("names").out().lines().toList();
    assertThat(run("names", "--all").out().lines())
        .containsAll(names)
        .hasSizeGreaterThan(names.size());
    assertThat(names).isNotEmpty().noneMatch(line -> line.matches(".*  (The|He|Friday|In)"));
    assertThat(run("names", "--all", "Купала").status()).isEqualTo(ExitStatus.WRONG_USAGE);
  }

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource({
    "Uladzimir Labkovich, Уладзіміра Лабковіча, variants",
    "Vladimir (Uladzimir) Labkovich, Владимиру Лабковичу, variants",
    "Мікалай Зуеў, Мікалаю Зуеву, inflected",
    "Аляксандр Калеснік, Аляксандр Калеснікаў, none",
    "Віктар Бабарыка, Эдуард Бабарыка, none",
  })
  void twoNamesAreComparedWithoutAnArchive(String one, String other, String level) {
    JsonNode pair = run("names", "--json", one, "--with", other).json();
    assertThat(pair.get("level").asString()).isEqualTo(level);
    assertThat(pair.get("why").asString().isEmpty()).isEqualTo(level.equals("none"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "be | Снег і сьнегам, śnieham | снег снег снег",
        "ru | Об озёрах и книгами | озеро озеры книга",
        "en | The books were read | book be read",
        "uk | У в'язнів книгою | в'язень книга",
        "pl | Książkami i gazety | książek gazeta",
        "lt | Knygos ir laikraštis | knyg laikrašt",
        "de | Die Zeitungen | zeitung",
        "other | Łódź a kniha | lodz a kniha",
      })
  void showsTheTermsOfATextInEachLanguage(String language, String text, String terms) {
    Installation.Outcome outcome = Installation.run("analyze", "--language", language, text);
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().strip()).isEqualTo(terms);
  }

  @Test
  void saysWhichListOfWordsCannotBeRead() throws IOException {
    Path words = Files.write(folder.resolve("words.txt"), "снег".getBytes("windows-1251"));
    assertThat(Installation.run("analyze", "--language", "be", "--words", words.toString()).err())
        .contains(words + ": expected UTF-8");
    assertThat(Installation.run("analyze", "--language", "be", "--words", folder.toString()).err())
        .contains(folder + ": expected a file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zz", "belarusian", "BE", ""})
  void namesTheLanguagesThatItCanAnalyze(String language) {
    Installation.Outcome outcome = Installation.run("analyze", "--language", language, "снег");
    assertThat(outcome.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(outcome.err()).contains("be, ru, en, uk, pl, lt, de, other", "'" + language + "'");
  }

  private long total(String query) {
    return run("search", "--json", query).json().get("total").asLong();
  }

  private Installation.Outcome run(String command, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = command;
    all[1] = "--data";
    all[2] = folder.resolve("data").toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Installation.run(all);
  }
}
