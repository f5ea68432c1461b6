// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.archive.audit.AuditEntry;
import org.skaryna.archive.audit.AuditLog;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code skaryna people}, {@code search} and {@code batch} on one small archive. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PeopleAndListsTest {
  private static final List<String> ARTICLES =
      List.of(
          "{\"id\":\"1\",\"language\":\"be\",\"text\":\"Пісьменніца Алена Прыкладная жыла ў Полацку."
              + " Алену Прыкладную ведалі ўсе.\"}",
          "{\"id\":\"2\",\"language\":\"ru\",\"text\":\"Писательница Елена Прикладная приехала в Минск.\"}",
          "{\"id\":\"3\",\"language\":\"be\",\"text\":\"Мастак Пятро Узорны намаляваў гэта."
              + " Пятра Узорнага ведаюць.\"}",
          "{\"id\":\"4\",\"language\":\"be\",\"text\":\"Мастак Зміцер Заречны выставіў карціны.\"}");

  @TempDir private static Path folder;

  private record Run(int status, String out, String err) {
    JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }
  }

  private static Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command = Skaryna.commandLine();
    command.setOut(new PrintWriter(out));
    command.setErr(new PrintWriter(err));
    List<String> all =
        Stream.concat(Stream.of(arguments), Stream.of("--data", folder.resolve("data").toString()))
            .toList();
    int status = command.execute(all.toArray(String[]::new));
    return new Run(status, out.toString(), err.toString());
  }

  @BeforeAll
  static void add() throws IOException {
    Path articles = Files.write(folder.resolve("articles.jsonl"), ARTICLES);
    Run added = run("add", articles.toString());
    assertThat(added.status()).as(added.err() + added.out()).isZero();
  }

  private static String idOf(String name) {
    JsonNode people = run("people", "list", "--json", name).json().at("/people");
    assertThat(people.size()).as(name + ": " + people).isPositive();
    return people.at("/0/id").asString();
  }

  @Test
  @Order(1)
  void saysWhyAHitStandsWhereItStandsOnlyWhereAsked() {
    String sum = "Ranked by score: what was found adds up to ";

    assertThat(run("search", "Пятро Узорны").out()).contains("Узорны").doesNotContain(sum);
    Run explained = run("search", "--explain", "Пятро Узорны");
    assertThat(explained.status()).isZero();
    assertThat(explained.out())
        .contains(sum)
        .contains("for the name \"Пятро Узорны\": the very letters");
    JsonNode hit = run("search", "--explain", "--json", "Пятро Узорны").json().at("/hits/0");
    double parts = 0;
    for (JsonNode part : hit.at("/explanation/parts")) {
      parts += part.at("/score").asDouble();
    }
    assertThat(parts).isPositive().isEqualTo(hit.at("/score").asDouble(), within(1e-4));
  }

  @Test
  @Order(1)
  void listsAndShowsPeople() {
    Run list = run("people", "list", "--lang", "be");
    assertThat(list.status()).isZero();
    assertThat(list.out()).contains("Алена Прыкладная", "Пятро Узорны");

    Run show = run("people", "show", idOf("Прыкладная"));
    assertThat(show.out()).contains("Елена Прикладная", "2 articles");
    assertThat(run("people", "show", "nobody").status()).isEqualTo(1);
  }

  @Test
  @Order(2)
  void aMergeShowsAtOnceAndSurvivesReindexing() {
    String stays = idOf("Узорны");
    String goes = idOf("Заречны");
    assertThat(run("people", "merge", stays, goes).status()).isZero();
    assertThat(run("people", "show", "--json", goes).json().at("/id").asString()).isEqualTo(stays);
    assertThat(run("people", "show", "--json", stays).json().at("/documents").asInt()).isEqualTo(2);

    assertThat(run("reindex").status()).isZero();
    assertThat(run("people", "show", "--json", goes).json().at("/documents").asInt()).isEqualTo(2);
    assertThat(run("people", "merge", stays, goes).status()).isEqualTo(2);
  }

  @Test
  @Order(3)
  void aSplitMakesAnotherPerson() {
    String person = idOf("Узорны");
    Run split = run("people", "split", "--json", person, "Зміцер Заречны");
    assertThat(split.status()).as(split.err()).isZero();
    String created = split.json().at("/split").asString();
    assertThat(run("reindex").status()).isZero();
    assertThat(run("people", "show", "--json", created).json().at("/documents").asInt())
        .isEqualTo(1);
    assertThat(run("people", "show", "--json", person).json().at("/documents").asInt())
        .isEqualTo(1);
    assertThat(run("people", "split", person, "Ніхто").err()).contains("some, not all");
  }

  @Test
  @Order(4)
  void aNameIsGivenAndTakenBack() {
    String person = idOf("Узорны");
    assertThat(run("people", "rename", person, "--be", "Пётр Узор").status()).isZero();
    assertThat(
            run("people", "show", "--json", "--lang", "be", person).json().at("/label").asString())
        .isEqualTo("Пётр Узор");
    assertThat(run("people", "rename", person, "--be", "").status()).isZero();
    assertThat(
            run("people", "show", "--json", "--lang", "be", person).json().at("/label").asString())
        .isEqualTo("Пятро Узорны");
    assertThat(run("people", "rename", "nobody", "--be", "x").status()).isEqualTo(2);
    assertThat(run("people", "rename", person).status()).isEqualTo(2);
  }

  @Test
  @Order(5)
  void everyDecisionStandsInTheAuditLog() {
    assertThat(AuditLog.in(folder.resolve("data")).entries())
        .extracting(AuditEntry::action)
        .contains("merge people", "split person", "rename person");
  }

  @Test
  void looksAListUp() throws IOException {
    Path list =
        Files.writeString(folder.resolve("list.txt"), "Alena Prykladnaya\n\nНіхто Невядомы\n");
    Run text = run("batch", list.toString());

    assertThat(text.status()).isEqualTo(1);
    assertThat(text.out())
        .contains("2  variants   Alena Prykladnaya: ", "0  -          Ніхто Невядомы");
    assertThat(text.err()).contains("list.txt:2: the line is empty", "1 of 3 lines left out");
  }

  @Test
  void printsAListAsJsonAndCsvAndSortsIt() throws IOException {
    Path list = folder.resolve("people.csv");
    Files.write(
        list,
        "ФИО;n\nНикто Неизвестный;1\nЕлена Прикладная;2\n"
            .getBytes(Charset.forName("windows-1251")));
    Run json = run("batch", list.toString(), "--json", "--sort", "documents", "--language", "be");

    assertThat(json.status()).as(json.err()).isZero();
    assertThat(json.json().at("/list/encoding").asString()).isEqualTo("windows-1251");
    assertThat(json.json().at("/rows/0/name").asString()).isEqualTo("Елена Прикладная");
    assertThat(json.json().at("/rows/0/documents").asInt()).isEqualTo(1);
    assertThat(run("batch", list.toString(), "--csv").out())
        .startsWith("\uFEFFline,name,documents");
    assertThat(run("batch", list.toString(), "--column", "3").status()).isEqualTo(1);
    assertThat(run("batch", list.toString(), "--column", "імя").status()).isEqualTo(2);
    assertThat(run("batch", list.toString(), "--sort", "best").err())
        .contains("input, documents, name");
  }

  @Test
  void writesAWorkbook() throws IOException {
    Path list = Files.writeString(folder.resolve("one.txt"), "Алена Прыкладная");
    Path workbook = folder.resolve("list.xlsx");

    assertThat(run("batch", list.toString(), "--xlsx", workbook.toString()).status()).isZero();
    assertThat(Files.readAllBytes(workbook)).startsWith('P', 'K');
  }
}
