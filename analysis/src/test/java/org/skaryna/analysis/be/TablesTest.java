// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.analysis.table.ResourceFormatException;
import org.skaryna.analysis.table.ResourceTable;

class TablesTest {
  @Test
  void cutTheLongestEndingAndPreferTheRowWithACondition() {
    EndingTable endings =
        EndingTable.of(
            table("а,,0,,noun", "[ая]м(і|),,0,,plural", "зе,,з/г,,locative", "зе,ба,з,,base"));
    assertThat(endings.cut("кнігамі").nominal()).containsExactly(new Stem("кніг", false));
    assertThat(endings.cut("кнізе").nominal())
        .containsExactly(new Stem("кніз", false), new Stem("кніг", false));
    assertThat(endings.cut("базе").nominal()).containsExactly(new Stem("баз", false));
    assertThat(endings.cut("дом").nominal()).containsExactly(new Stem("дом", false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "а,,,,nothing; t.csv:2: expected a reading in column nominal or verbal, got none",
        "а,,+,,sign; t.csv:2: expected a reading of a number, letters or both, got +",
        "а,[,0,,bracket; t.csv:2: expected a pattern in column after, got ["
      })
  void refuseABrokenEnding(String row, String message) {
    assertThatThrownBy(() -> EndingTable.of(table(row)))
        .isInstanceOf(ResourceFormatException.class)
        .hasMessage(message);
  }

  @Test
  void refuseAnIrregularFormListedTwice() {
    assertThatThrownBy(
            () -> IrregularWords.of(table(), table("дзень,no,дня,fleeting", "дно,no,дня,error")))
        .hasMessage("t.csv:3: expected each form once or with +, got дня also under дзень");
    assertThatThrownBy(() -> IrregularWords.of(table(), table("дзень,maybe,дня,fleeting")))
        .hasMessage("t.csv:2: expected yes, no or only in column prefixed, got maybe");
  }

  @Test
  void refuseALoanwordWithoutItsOfficialForm() {
    assertThatThrownBy(() -> Loanwords.of(table("плян,,soft l")))
        .hasMessage("t.csv:2: expected a beginning in both norms, got [плян, , soft l]");
    assertThatThrownBy(() -> Loanwords.of(table("плян,план,soft l", "плян,плана,error")))
        .hasMessage("t.csv:3: expected each beginning once, got a second плян");
  }

  @Test
  void refuseAStressedStemWithoutIt() {
    assertThatThrownBy(() -> StressedStems.of(table("рез,роза,reason")))
        .hasMessage("t.csv:2: expected a stem with о, ё or я, got 'рез'");
    StressedStems stems = StressedStems.of(table("роз,раз,reason", "дапамог*,дапамагаць,reason"));
    assertThat(stems.contains("роз")).isTrue();
    assertThat(stems.contains("розум")).isFalse();
    assertThat(stems.contains("дапамогат")).isTrue();
  }

  private static ResourceTable table(String... rows) {
    return new ResourceTable(
        "t.csv",
        List.of(),
        IntStream.range(0, rows.length)
            .mapToObj(i -> new ResourceTable.Row("t.csv", i + 2, cells(rows[i])))
            .toList());
  }

  private static List<String> cells(String row) {
    return List.of(row.split(",", -1));
  }
}
