// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.en;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.analysis.lemma.Reading;
import org.skaryna.analysis.table.ResourceTable;

class EnglishTablesTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "they're | they are",
        "they’re | they are",
        "couldn't | could not",
        "can't | can not",
        "gonna | going to",
        "'re | -",
        "n't | -",
        "ma'am | -",
        "o'clock | -",
        "rock'n'roll | -",
        "there | -",
      })
  void takeContractionsApart(String written, String words) {
    assertThat(String.join(" ", EnglishContractions.load().words(written)))
        .isEqualTo(words.equals("-") ? "" : words);
  }

  @Test
  void leaveOutOnlyTheReadingNamed() {
    EnglishMisreadings misreadings = EnglishMisreadings.of(table(3, "foreigner loner,JJR,who"));
    Reading noun = new Reading("foreigner", "NN");
    Reading comparative = new Reading("foreign", "JJR");
    List<Reading> both = List.of(noun, comparative);
    assertThat(misreadings.without("foreigner", both)).containsExactly(noun);
    assertThat(misreadings.without("closer", both)).isEqualTo(both);
  }

  @Test
  void refuseBrokenRows() {
    assertThatThrownBy(() -> EnglishContractions.of(table(3, "gonna,,spoken")))
        .hasMessage(
            "t.csv:2: expected what is written and the words that it is, got [gonna, , spoken]");
    assertThatThrownBy(() -> EnglishMisreadings.of(table(3, "foreigner,,who")))
        .hasMessage("t.csv:2: expected words and the tag of a reading, got [foreigner, , who]");
    assertThatThrownBy(() -> EnglishSpellings.of(table(4, "=,0,or,nothing")))
        .hasMessage("t.csv:2: expected an ending or a word, got '='");
  }

  private static ResourceTable table(int columns, String... rows) {
    List<String> names = IntStream.range(0, columns).mapToObj(i -> "c" + i).toList();
    return new ResourceTable(
        "t.csv",
        names,
        IntStream.range(0, rows.length)
            .mapToObj(
                i -> new ResourceTable.Row("t.csv", i + 2, List.of(rows[i].split(",", columns))))
            .toList());
  }
}
