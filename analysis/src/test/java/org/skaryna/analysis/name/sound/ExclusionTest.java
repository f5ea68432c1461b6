// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.analysis.table.ResourceFormatException;
import org.skaryna.analysis.table.ResourceTable;

class ExclusionTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          greek,french,u,x;       t.csv:7: expected latin, cyrillic or any, got greek
          latin,frensh,u,x;       t.csv:7: expected a SpellingRule, got frensh
          latin,french,(u,x;      t.csv:7: expected a pattern, got (u
          """)
  void saysWhichRowIsWrong(String line, String problem) {
    var row = new ResourceTable.Row("t.csv", 7, List.of(line.split(",")));
    assertThatThrownBy(() -> Exclusion.read(List.of(row)))
        .isInstanceOf(ResourceFormatException.class)
        .hasMessage(problem);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "dushkin, doushkin, true, neither is French: both have sh",
    "dukin, doukin, false, either may be French",
    "shuvikau, schuwikau, false, one may be German",
    "burris, burr, true, neither is Lithuanian",
    "зубелинский, зубеленский, true, two suffixes",
    "зубригачев, зубрихачев, true, Slavic names"
  })
  void keepsNamesApartThatNeedARuleOfAnotherLanguage(
      String a, String b, boolean apart, String why) {
    Relation relation = Relation.of(Languages.of(a), Languages.of(b));
    assertThat(KeptApart.are(a, b, relation)).as(why).isEqualTo(apart);
  }

  @Test
  void readsItsTable() {
    assertThat(Exclusion.ALL).extracting(Exclusion::rule).contains(SpellingRule.GERMAN);
  }
}
