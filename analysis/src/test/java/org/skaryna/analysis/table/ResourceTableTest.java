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
        .hasMessage("absent.csv:0: not found beside org.skaryna.analysis.table.ResourceTableTest");
  }

  private static ResourceTable read(String text) throws IOException {
    return ResourceTable.read("t.csv", new BufferedReader(new StringReader(text)));
  }
}
