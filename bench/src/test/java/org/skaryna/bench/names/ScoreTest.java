// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ScoreTest {
  @Test
  void countsWhatWasFoundOfWhatMustBeAndOfWhatWas() {
    Score score = new Score(10, 8, 2);
    assertThat(score.recall()).isEqualTo(80);
    assertThat(score.precision()).isEqualTo(80);
    assertThat(new Score(4, 1, 1).f1()).isEqualTo(100 / 3.0, within(1e-9));
  }

  @Test
  void nothingAskedIsNothingLost() {
    assertThat(Score.NONE.recall()).isEqualTo(100);
    assertThat(new Score(5, 0, 0).f1()).isZero();
  }
}
