// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.name.NameMatch;
import org.skaryna.analysis.name.NameReason;

class NameScoreTest {
  private static final NameReason ANY = new NameReason(List.of());

  private static NameMention mention(NameLevel level, double cost, int... positions) {
    WrittenName name = new WrittenName("Іван", new NameMatch(level, cost, ANY));
    return new NameMention(name, positions, new int[positions.length]);
  }

  private static NameMention mention(NameLevel level, double cost) {
    return mention(level, cost, 200, 201);
  }

  private static float score(NameLevel level, double cost, int mentions) {
    return NameScore.of(Collections.nCopies(mentions, mention(level, cost)));
  }

  @Test
  void theLevelCountsMoreThanAllElse() {
    NameLevel[] levels = NameLevel.values();
    for (int i = 1; i < levels.length; i++) {
      NameMention inTitle = mention(levels[i], 0, 0, 1);
      assertThat(NameScore.of(List.of(mention(levels[i - 1], 100, 200, 203))))
          .isGreaterThan(NameScore.of(Collections.nCopies(1_000, inTitle)));
    }
  }

  @Test
  void withinALevelTheNearerAndTheMoreFrequentCountMore() {
    assertThat(score(NameLevel.VARIANTS, 0.1, 1)).isGreaterThan(score(NameLevel.VARIANTS, 0.5, 1));
    assertThat(score(NameLevel.VARIANTS, 0.5, 3)).isGreaterThan(score(NameLevel.VARIANTS, 0.5, 1));
  }

  @Test
  void withinALevelTheTitleAndClosenessCount() {
    float inText = NameScore.of(List.of(mention(NameLevel.EXACT, 0, 200, 201)));
    assertThat(NameScore.of(List.of(mention(NameLevel.EXACT, 0, 0, 1)))).isGreaterThan(inText);
    assertThat(NameScore.of(List.of(mention(NameLevel.EXACT, 0, 200, 202)))).isLessThan(inText);
  }

  @Test
  void aScoreIsBoundedAndPositive() {
    assertThat(score(NameLevel.EXACT, 0, 1_000_000)).isLessThanOrEqualTo(NameScore.HIGHEST);
    assertThat(score(NameLevel.SIMILAR, 1e9, 1)).isGreaterThan(NameScore.LOWEST);
  }

  @Test
  void theBestMentionCounts() {
    assertThat(NameScore.of(List.of(mention(NameLevel.SIMILAR, 1), mention(NameLevel.EXACT, 0))))
        .isGreaterThan(score(NameLevel.INFLECTED, 0, 10));
  }
}
