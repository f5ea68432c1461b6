// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TopicsTest {
  private static final String GOOD_TOPICS = "topic,query,need\nw01,замак,castles\n";

  @TempDir private Path folder;

  @Test
  void readsWhatAnswersEachTopic() throws IOException {
    write(GOOD_TOPICS + "p01,\"\"\"Наша ніва\"\"\",a weekly\n", "w01,niasviz,2\np01,lit-0003,1\n");
    assertThat(Topics.read(folder))
        .containsExactly(
            new Topic("w01", "замак", Map.of("niasviz", 2)),
            new Topic("p01", "\"Наша ніва\"", Map.of("lit-0003", 1)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "#                            |topics.csv:1: expected at least one article|topic judged by none",
        "w01,niasviz,2+w02,niasviz,2  |there is no topic 'w02'                    |unknown topic",
        "w01,niasviz,3                |expected a grade of 1 or 2, got '3'        |no such grade",
        "w01,niasviz,2+w01,niasviz,1  |'niasviz' is judged twice                  |judged twice"
      })
  void saysWhichRowIsWrong(String judgements, String message, String why) throws IOException {
    write(GOOD_TOPICS, judgements.replace('+', '\n') + "\n");
    assertThatThrownBy(() -> Topics.read(folder)).as(why).hasMessageContaining(message);
  }

  @Test
  void anIdStandsForOneTopic() throws IOException {
    write(GOOD_TOPICS + "w01,палац,palaces\n", "w01,niasviz,2\n");
    assertThatThrownBy(() -> Topics.read(folder)).hasMessageContaining("topics.csv:2");
  }

  private void write(String topics, String judgements) throws IOException {
    Files.writeString(folder.resolve("topics.csv"), topics);
    Files.writeString(folder.resolve("judgements.csv"), "topic,article,grade\n" + judgements);
  }
}
