// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.facets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

  @Test
  void takesTheNearestRank() {
    Percentiles times =
        new Percentiles(LongStream.rangeClosed(1, 100).mapToObj(i -> i * 1_000_000).toList());
    assertThat(times.milliseconds(0.5)).isEqualTo(50);
    assertThat(times.milliseconds(0.99)).isEqualTo(99);
    assertThat(times.milliseconds(1)).isEqualTo(100);
    assertThat(times.mean()).isEqualTo(50.5);
    assertThat(new Percentiles(List.of(7_000_000L)).milliseconds(0.99)).isEqualTo(7);
  }

  @Test
  void noTimesAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Percentiles(List.of()));
  }
}
