// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.cli.console.ExitStatus;
import tools.jackson.databind.JsonNode;

/** Descriptions corrected, documents removed and purged, and what the history tells of it. */
final class ArchivistIT {
  private static final String LINES =
      """
      {"id": "one", "title": "Прага", "text": "Францыск Скарына друкаваў кнігі ў Празе.", "language": "be", "date": "2017-08-06", "authors": ["Янка"]}
      {"id": "two", "title": "Полоцк", "text": "Франциска Скорину помнят в Полоцке.", "language": "ru", "date": "1990"}
      """;

  @TempDir private Path folder;
  private Path articles;

  @BeforeEach
  void addTwoArticles() throws IOException {
    articles = Files.writeString(folder.resolve("articles.jsonl"), LINES);
    assertThat(run("add", articles.toString()).status()).isZero();
  }

  @Test
  void anEditIsFoundAtOnceAndSurvivesAddingAndReindexing() throws IOException {
    Installation.Outcome edited =
        run(
            "describe",
            "one",
            "title=Вільня",
            "date=1525",
            "authors=Ф. Скарына; Я. Бабіч",
            "tags=друк");
    assertThat(edited.status()).isZero();
    assertThat(edited.out()).contains("Вільня  (edited; extracted: Прага)");
    assertThat(ids("title:Вільня")).containsExactly("one");
    assertThat(ids("author:Бабіч")).containsExactly("one");

    Files.writeString(articles, LINES.replace("друкаваў кнігі", "друкаваў свае кнігі"));
    assertThat(run("add", articles.toString()).out()).contains("1 replaced");
    assertThat(ids("title:Вільня")).containsExactly("one");
    assertThat(ids("свае")).containsExactly("one");
    assertThat(run("reindex").status()).isZero();
    assertThat(ids("title:Вільня")).containsExactly("one");

    JsonNode shown = run("describe", "--json", "one").json();
    assertThat(shown.get("description").get("date").asString()).isEqualTo("1525");
    assertThat(shown.get("extracted").get("date").asString()).isEqualTo("2017-08-06");
    assertThat(shown.get("extracted").has("language")).isFalse();
  }

  @Test
  void anEditIsTakenBackOrSaysThatThereIsNothing() {
    run("describe", "one", "title=Вільня", "date=-");
    assertThat(description("one").get("date").asString()).isEmpty();

    run("describe", "one", "title=", "date=");

    assertThat(description("one").get("title").asString()).isEqualTo("Прага");
    assertThat(description("one").get("date").asString()).isEqualTo("2017-08-06");
    assertThat(ids("title:Прага")).containsExactly("one");
  }

  @ParameterizedTest(name = "{0} is refused")
  @CsvSource({
    "date=06.08.1525, date: expected a date",
    "autor=Янка, field 'autor': expected one of title",
    "title, 'expected FIELD=VALUE, got ''title'''",
    "access=secret, access: expected public",
    "type=note, 'type: expected one value, got ''letter'' and ''note'''"
  })
  void namesWhatIsWrongWithAnEditAndChangesNothing(String edit, String message) {
    Installation.Outcome outcome = run("describe", "one", "type=letter", edit);

    assertThat(outcome.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(outcome.err()).contains(message);
    assertThat(run("describe", "--json", "one").json().get("version").asInt()).isEqualTo(1);
  }

  @Test
  void aTableShowsWhatItWouldChangeAndNamesItsBadLines() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("edits.csv"),
            """
            id,field,value
            one,title,"Вільня, 1525"
            one,date,учора
            nobody,title,Х
            two,tags,Полацк; друк
            two,colour,чырвоны
            two
            two,date,1990
            one,language,be
            """);

    Installation.Outcome preview = run("describe", "--csv", table.toString());

    assertThat(preview.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(preview.out())
        .contains("one  title: \"Прага\" -> \"Вільня, 1525\"")
        .contains("two  tags: nothing -> \"Полацк; друк\"")
        .contains("--apply does it");
    assertThat(preview.err())
        .contains("edits.csv:3: date: expected", "'учора'")
        .contains("edits.csv:4: no document has the id 'nobody'")
        .contains("edits.csv:6: field 'colour': expected one of")
        .contains("edits.csv:7: expected 3 columns");
    assertThat(description("one").get("title").asString()).isEqualTo("Прага");

    Installation.Outcome applied = run("describe", "--json", "--apply", "--csv", table.toString());

    assertThat(applied.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(applied.json().get("applied").asBoolean()).isTrue();
    assertThat(applied.json().get("errors").size()).isEqualTo(4);
    assertThat(ids("title:Вільня")).containsExactly("one");
    assertThat(ids("tag:Полацк")).containsExactly("two");
    assertThat(run("verify").status()).isZero();
  }

  @Test
  void whatIsRemovedStaysOutUntilItIsReadmitted() {
    run("remove", "one", "--reason", "просьба аўтара", "--agent", "anna");

    Installation.Outcome again = run("add", articles.toString());
    assertThat(again.status()).isZero();
    assertThat(again.out()).contains("1 unchanged", "1 skipped");
    assertThat(again.err()).contains("was removed on", "просьба аўтара", "skaryna add --readmit");
    assertThat(ids("title:Прага")).isEmpty();

    assertThat(run("add", "--readmit", articles.toString()).out()).contains("1 added");
    assertThat(ids("title:Прага")).containsExactly("one");
  }

  @Test
  void whatIsPurgedIsInNoFileOfTheArchiveAndItsTombstoneSaysWhy() throws IOException {
    assertThat(
            run("remove", "--purge", "one", "--reason", "пастанова суда", "--agent", "anna").out())
        .contains("purged one");

    assertThat(run("verify").status()).isZero();
    try (var files = Files.walk(folder.resolve("data/archive/ocfl"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).doesNotContain("друкаваў кнігі", "Прага");
      }
    }
    JsonNode events = run("history", "--json", "one").json().get("events");
    assertThat(events).hasSize(2);
    assertThat(events.get(0).get("type").asString()).isEqualTo("accession");
    assertThat(events.get(1).get("type").asString()).isEqualTo("deletion");
    assertThat(events.get(1).get("agent").asString()).isEqualTo("anna");
    assertThat(events.get(1).get("detail").asString()).isEqualTo("пастанова суда");
    assertThat(ids("title:Прага")).isEmpty();
  }

  @Test
  void whatIsPurgedIsInNoFileOfTheIndex() throws IOException {
    Path others = Files.writeString(folder.resolve("others.jsonl"), others());
    run("add", others.toString());
    assertThat(filesOfTheIndexWith("zyxpurged")).as("is there to be destroyed").isNotEmpty();
    assertThat(filesOfTheIndexWith("zyxstaying")).isNotEmpty();

    run("remove", "other-7");
    assertThat(filesOfTheIndexWith("zyxpurged")).as("only removed").isNotEmpty();
    run("remove", "--purge", "other-7");

    assertThat(filesOfTheIndexWith("zyxpurged")).isEmpty();
    assertThat(filesOfTheIndexWith("zyxstaying")).isNotEmpty();
    assertThat(ids("zyxstaying")).containsExactly("other-8");
    assertThat(run("add", others.toString()).out()).contains("1 skipped", "39 unchanged");
  }

  /** Many, so that the one which is purged is a small part of its segment. */
  private static String others() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      String word = i == 7 ? "zyxpurged" : i == 8 ? "zyxstaying" : "word" + i;
      lines.append("{\"id\": \"other-%d\", \"text\": \"Printed: %s.\"}\n".formatted(i, word));
    }
    return lines.toString();
  }

  private List<Path> filesOfTheIndexWith(String word) throws IOException {
    List<Path> found = new ArrayList<>();
    try (var files = Files.walk(folder.resolve("data/index"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(word)) {
          found.add(file);
        }
      }
    }
    return found;
  }

  @Test
  void aFileThatIsMovedAfterItsRemovalStaysOutUntilItIsReadmitted() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Ліст, які пойдзе прэч.");
    run("add", letter.toString());
    String id = ids("прэч").getFirst();
    run("remove", id, "--reason", "просьба аўтара");
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("other name.txt");
    Files.move(letter, elsewhere);

    Installation.Outcome moved = run("add", elsewhere.toString());

    assertThat(moved.out()).contains("1 skipped");
    assertThat(moved.err()).contains(id, "letter.txt", "просьба аўтара", "skaryna add --readmit");
    assertThat(ids("прэч")).isEmpty();
    assertThat(run("add", "--readmit", elsewhere.toString()).out()).contains("1 added");
    assertThat(ids("прэч")).hasSize(1).doesNotContain(id);
  }

  @Test
  void whatFailedAndThenWasPassedOverIsNoFailureAnyMore() throws IOException {
    Path lines = folder.resolve("mended.jsonl");
    Files.writeString(lines, "{\"id\": \"a\", \"text\": \"Адзін.\"}\nno json\nneither\n");
    assertThat(run("add", lines.toString()).status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run("failures").out().lines()).hasSize(2);

    Files.writeString(lines, "{\"id\": \"a\", \"text\": \"Адзін.\"}\n{\"text\": \"\"}\nneither\n");
    run("retry");

    assertThat(run("failures").out().lines()).singleElement().asString().contains("line 3");
  }

  @Test
  void theHistoryTellsWhatHappened() {
    run("describe", "one", "date=1525", "--agent", "anna");

    Installation.Outcome history = run("history", "one");

    assertThat(history.out())
        .contains("version 1  accession by ")
        .contains("articles.jsonl!one")
        .contains("version 2  metadata modification by anna")
        .contains("date: \"2017-08-06\" -> \"1525\"");
    assertThat(run("history", "nobody").status()).isEqualTo(ExitStatus.FAILED);
  }

  @Test
  void aTableThatContradictsItselfLosesNoValueUnsaid() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("edits.csv"),
            "id,field,value\none,title,Вільня\none,date,1525\none,title,Полацк\n");

    for (List<String> how : List.of(List.of("--csv"), List.of("--apply", "--csv"))) {
      List<String> arguments = new ArrayList<>(how);
      arguments.add(table.toString());
      Installation.Outcome outcome = run("describe", arguments.toArray(String[]::new));

      assertThat(outcome.status()).isEqualTo(ExitStatus.FAILED);
      assertThat(outcome.err())
          .contains("edits.csv:2: title of 'one'", "edits.csv:4: title of 'one'");
      assertThat(outcome.out()).contains("1 changes in 1 documents, 2 bad lines");
    }
    assertThat(description("one").get("title").asString()).isEqualTo("Прага");
    assertThat(description("one").get("date").asString()).isEqualTo("1525");
  }

  private JsonNode description(String id) {
    return run("describe", "--json", id).json().get("description");
  }

  private List<String> ids(String query) {
    List<String> ids = new ArrayList<>();
    run("search", "--json", query)
        .json()
        .get("hits")
        .forEach(hit -> ids.add(hit.get("id").asString()));
    return ids;
  }

  private Installation.Outcome run(String command, String... arguments) {
    List<String> all =
        new ArrayList<>(List.of(command, "--data", folder.resolve("data").toString()));
    all.addAll(List.of(arguments));
    return Installation.run(all.toArray(String[]::new));
  }
}
