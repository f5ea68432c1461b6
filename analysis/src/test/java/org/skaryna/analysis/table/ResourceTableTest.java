// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceTableTest {
  @Test
  void readsRowsAndKeepsCommasInTheReason() throws IOException {
    ResourceTable table = read("# a comment\nending,reason\n\nамі, plural, all genders\n");
    assertThat(table.columns()).containsExactly("ending", "reason");
    assertThat(table.rows())
        .containsExactly(new ResourceTable.Row("t.csv", 4, List.of("амі", "plural, all genders")));
  }

  @Test
  void saysWhereACellIsMissing() {
    assertThatThrownBy(() -> read("ending,after,reason\nамі,noun\n"))
        .isInstanceOf(ResourceFormatException.class)
        .hasMessage("t.csv:2: expected 3 columns (ending, after, reason), got 2: амі,noun");
  }

  @Test
  void namesAMissingTable() {
    assertThatThrownBy(() -> ResourceTable.load(ResourceTableTest.class, "absent.csv"))
        .hasMessage(
            "org/skaryna/analysis/table/absent.csv:0: expected on the class path, not found");
  }

  @Test
  void saysWhereACellIsNoLetterOrNumber() {
    var row = new ResourceTable.Row("letters.csv", 7, List.of("cyrillic", "абв", "12"));
    assertThatThrownBy(() -> row.letter(1))
        .hasMessage(
            "letters.csv:7: expected one letter in column 2, got 'абв' in: cyrillic,абв,12");
    assertThatThrownBy(() -> row.number(1))
        .hasMessage(
            "letters.csv:7: expected a whole number in column 2, got 'абв' in: cyrillic,абв,12");
    assertThat(row.number(2)).isEqualTo(12);
  }

  @Test
  void readsOneLetter() {
    assertThat(new ResourceTable.Row("letters.csv", 1, List.of("ў")).letter(0)).isEqualTo('ў');
  }

  private static ResourceTable read(String text) throws IOException {
    return ResourceTable.read("t.csv", new BufferedReader(new StringReader(text)));
  }
}
