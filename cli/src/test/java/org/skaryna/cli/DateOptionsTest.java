// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.cli.console.ExitStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every option that takes a date takes a day, a month or a year, and refuses in the same words. */
final class DateOptionsTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void addAnArticle() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("articles.jsonl"),
            "{\"id\": \"one\", \"text\": \"Скарына ў Празе.\"}\n");
    assertThat(run("add " + file).status()).isZero();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "verify --since, 2026-13",
    "verify --since, 2026-02-30",
    "verify --since, 2026-2-3",
    "verify --since, 26",
    "verify --since, yesterday",
    "verify --since, 2026-01-01T10:00",
    "export --bagit bag --since, 2026-13",
    "export --bagit bag --since, 01.02.2026",
    "export --bagit bag --since, 2026-01-01T10:00",
    "token create --name A --role reader --until, 2999-13",
    "token create --name A --role reader --until, 31.12.2999",
    "token create --name A --role reader --until, 2999-01-01T10:00:00Z",
    "search --from, 2026-13",
    "search --to, tomorrow"
  })
  void whatIsNoDateIsRefusedWithItsOptionItsValueAndWhatIsExpected(String options, String value) {
    Installation.Outcome outcome = run(options + " " + value);

    assertThat(outcome.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(outcome.err())
        .contains(options.substring(options.lastIndexOf("--")) + ": ")
        .contains("'" + value + "'", "expected a date as YYYY, YYYY-MM or YYYY-MM-DD")
        .doesNotContain("Exception", "LocalDate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020", "2020-02", "2020-02-29", "2020-02-29T10:00:00Z"})
  void aPeriodBeginsWithItsFirstDay(String since) {
    assertThat(run("verify --json --since " + since).json().get("documents").asInt()).isEqualTo(1);
    Path bag = folder.resolve("bag " + since.replace(":", ""));
    Installation.Outcome exported = run("export --json --since " + since + " --bagit", bag);
    assertThat(exported.err()).isEmpty();
    assertThat(exported.json().get("documents").asInt()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "verify --since, 2999",
    "verify --since, 2999-01",
    "verify --since, 2999-01-01",
    "verify --since, 2999-01-01T00:00:00Z",
    "export --bagit bag --since, 2999-01-01"
  })
  void nothingCanHaveBeenTakenInSinceATimeThatIsToCome(String options, String value) {
    Installation.Outcome outcome = run(options + " " + value);

    assertThat(outcome.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains(
            "--since: ", "'" + value + "'", "is still to come", "nothing can have been taken in");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2999, 2999-12-31", "2999-02, 2999-02-28", "2999-03-04, 2999-03-04"})
  void aTokenLastsToTheLastDayOfThePeriod(String until, String day) {
    run("token create --name T" + until + " --role reader --until " + until);

    JsonNode token =
        run("token list --json")
            .out()
            .lines()
            .map(JsonMapper.shared()::readTree)
            .filter(it -> it.get("name").asString().equals("T" + until))
            .findFirst()
            .orElseThrow();
    assertThat(token.get("until").asString()).isEqualTo(day);
  }

  @Test
  void aTokenThatHasEndedIsNotMade() {
    Installation.Outcome outcome = run("token create --name B --role reader --until 2019-11");

    assertThat(outcome.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(outcome.err()).contains("--until: ", "'2019-11'", "2019-11-30", "today or a later");
  }

  private static Installation.Outcome run(String typed, Object... more) {
    List<String> arguments = new ArrayList<>(List.of(typed.split(" ")));
    for (Object each : more) {
      arguments.add(each.toString());
    }
    arguments.add("--data");
    arguments.add(folder.resolve("data").toString());
    return Installation.run(arguments.toArray(String[]::new));
  }
}
