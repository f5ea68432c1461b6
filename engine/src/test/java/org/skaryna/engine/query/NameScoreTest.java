// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skaryna.analysis.name.FoundWord;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.name.NameMatch;
import org.skaryna.analysis.name.NameReason;
import org.skaryna.analysis.name.WordMatch;

class NameScoreTest {
  private static final NameReason ANY = new NameReason(List.of());

  private static NameMention mention(NameLevel level, double cost) {
    WordMatch any = new NameJudge("Іван", NameLevel.EXACT).word(0, "Іван").orElseThrow();
    FoundWord word = new FoundWord(0, "Іван", 0, any);
    return new NameMention(List.of(new Occurrence(word, 0, 1)), new NameMatch(level, cost, ANY));
  }

  private static float score(NameLevel level, double cost, int mentions) {
    return NameScore.of(Collections.nCopies(mentions, mention(level, cost)));
  }

  @Test
  void theLevelCountsMoreThanCostAndNumber() {
    NameLevel[] levels = NameLevel.values();
    for (int i = 1; i < levels.length; i++) {
      assertThat(score(levels[i - 1], 100, 1)).isGreaterThan(score(levels[i], 0, 1_000));
    }
  }

  @Test
  void withinALevelTheNearerAndTheMoreFrequentCountMore() {
    assertThat(score(NameLevel.VARIANTS, 0.1, 1)).isGreaterThan(score(NameLevel.VARIANTS, 0.5, 1));
    assertThat(score(NameLevel.VARIANTS, 0.5, 3)).isGreaterThan(score(NameLevel.VARIANTS, 0.5, 1));
  }

  @Test
  void aScoreIsBoundedAndPositive() {
    assertThat(score(NameLevel.EXACT, 0, 1_000_000)).isLessThanOrEqualTo(NameScore.HIGHEST);
    assertThat(score(NameLevel.SIMILAR, 1e9, 1)).isPositive();
  }

  @Test
  void theBestMentionCounts() {
    assertThat(NameScore.of(List.of(mention(NameLevel.SIMILAR, 1), mention(NameLevel.EXACT, 0))))
        .isGreaterThan(score(NameLevel.INFLECTED, 0, 10));
  }
}
