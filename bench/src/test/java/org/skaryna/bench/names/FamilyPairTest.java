// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FamilyPairTest {
  private static final List<String> TABLE =
      List.of(
          "type\tname_a\tname_b",
          "edit1|same-given\tІван Бярозкін\tІван Бязозкін",
          "edit1\tПятроўскі Ян\tПетроўскі Антон",
          "suffix\tІван Бяроза\tІван Бярозавік",
          "edit1\tІван Бяроза\tПётр Бяроза");

  @Test
  void takesFamilyNamesBothWays() {
    assertThat(FamilyPair.read(TABLE, List.of("edit1")))
        .containsExactly(
            new FamilyPair("Бярозкін", "Бязозкін"),
            new FamilyPair("Бязозкін", "Бярозкін"),
            new FamilyPair("Пятроўскі", "Петроўскі"),
            new FamilyPair("Петроўскі", "Пятроўскі"));
  }

  @Test
  void takesEveryTypeWhereNoneIsNamed() {
    assertThat(FamilyPair.read(TABLE, List.of())).hasSize(6);
  }

  @Test
  void tellsWhatLinksAPairAndWhatNothingLinks() {
    String report = PairsReport.of(FamilyPair.read(TABLE, List.of("edit1")));
    assertThat(report)
        .contains("| Пятроўскі | Петроўскі | JAKANNIE |")
        .contains("2 of 4 pairs are linked")
        .doesNotContain("Бязозкін");
  }

  @Test
  void tellsThatNoRuleOfSpellingIsNeeded() {
    assertThat(PairsReport.of(Set.of(new FamilyPair("Крук", "Крука")))).contains("a case form");
    assertThat(PairsReport.of(Set.of(new FamilyPair("Маер", "Maier")))).contains("the same sounds");
  }

  @Test
  void namesTheLineThatIsNoRow() {
    assertThatThrownBy(() -> FamilyPair.read(List.of("name_a\tname_b", "x"), List.of()))
        .hasMessage("line 2: expected 2 cells as in line 1, got 1");
    assertThatThrownBy(() -> FamilyPair.read(List.of("one\tother"), List.of()))
        .hasMessage("line 1: expected a column name_a, got [one, other]");
  }
}
