// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.skaryna.bench.speed.AnalyzerBenchmark.Chain;

/** Made-up figures; none is timed here. */
class SpeedTableTest {
  private final SpeedTable table = new SpeedTable();

  @Test
  void putsEachFigureBesideWhatItIsComparedWith() {
    table.analyzed("text", Chain.NAME_ANALYZER, 3_000_000);
    table.analyzed("text", Chain.NAME_KEY_FILTER, 2_000_000);
    table.analyzed("text", Chain.BEIDER_MORSE, 100_000);
    table.analyzed("text", Chain.ICU_TRANSFORM, 2_500_000);
    assertThat(table.toString().lines())
        .contains(
            "| name analyzer of text, words/s | 3,000,000 | beider morse 100,000 | 30.0 |"
                + " at least 20 |",
            "| name key filter of text, words/s | 2,000,000 | icu transform 2,500,000 | 0.8 |"
                + " at least 1: MISSED |");
  }

  @Test
  void tellsGrowthAsAShareOfTheIndexWithoutNames() {
    table.grew(1000, 200_000, 280_000);
    assertThat(table.toString())
        .contains("| 280,000 | without names 200,000 | +40.0 % | at most +35 %: MISSED |");
  }

  @Test
  void takesTheGeometricMeanOfTheQueries() {
    table.asked("Янка Купала", new Jmh.Pair(100, 100));
    table.asked("Якуб Колас", new Jmh.Pair(400, 100));
    assertThat(table.toString())
        .contains("| 4.00 | at most 3: MISSED |")
        .contains("| query, geometric mean |  |  | 2.00 | at most 3 |");
  }
}
