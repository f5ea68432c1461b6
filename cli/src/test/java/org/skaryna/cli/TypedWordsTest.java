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
import org.skaryna.cli.installation.DataFolder;
import org.skaryna.engine.index.LuceneArticleSink;
import org.skaryna.engine.schema.Article;

/** Queries and names that begin with a minus. */
final class TypedWordsTest {
  @TempDir private static Path data;

  @BeforeAll
  static void addArticles() throws IOException {
    Files.createDirectories(data.resolve("archive"));
    try (LuceneArticleSink sink = LuceneArticleSink.open(new DataFolder(data).index())) {
      sink.add(Article.builder("snow", "снег у лесе").build());
      sink.add(Article.builder("rain", "дождж у полі").build());
      sink.commit(1);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "-снег | rain",
        "-- -снег | rain",
        "лесе -дождж | snow",
        "-дождж снег --size 1 | snow",
        "-- -- -снег | rain",
      })
  void aQueryMayBeginWithAMinus(String typed, String id) {
    Installation.Outcome outcome = run("search --json " + typed);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.json().at("/hits/0/id").asString()).isEqualTo(id);
    assertThat(outcome.json().at("/total").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search снег --lmit 3",
        "search -q снег",
        "search -halt",
        "search снег -json",
        "names --nmes exact Купала",
        "analyze --language be --wrods снег"
      })
  void aMisspeltOptionIsNoWord(String typed) {
    Installation.Outcome outcome = run(typed);
    assertThat(outcome.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(outcome.err()).contains("is no option", " -- -");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void aTextMayBeginWithAMinus() {
    assertThat(run("analyze --language be -снег").out().strip()).isEqualTo("снег");
  }

  @Test
  void aNameMayBeginWithAMinus() {
    assertThat(run("names -Купала").status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void whatMayHaveBeenMeantIsPrinted() {
    assertThat(run("search cytu").out()).contains("maybe you meant: снег (1 found)");
  }

  private static Installation.Outcome run(String typed) {
    List<String> arguments = new ArrayList<>(List.of(typed.split(" ")));
    if (!arguments.getFirst().equals("analyze")) {
      arguments.addAll(1, List.of("--data", data.toString()));
    }
    return Installation.run(arguments.toArray(String[]::new));
  }
}
