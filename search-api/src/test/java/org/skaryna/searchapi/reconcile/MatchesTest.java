// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a program may take a candidate without asking. */
class MatchesTest {
  @ParameterizedTest(name = "scores {0}: {1}")
  @CsvSource({
    "96, true",
    "80, true",
    "79, false",
    "96 60, true",
    "96 96, false",
    "100 82, false",
    "58, false",
    "'', false"
  })
  void isOneWhoAloneIsNearEnough(String scores, boolean certain) {
    List<Integer> all =
        Stream.of(scores.split(" "))
            .filter(score -> !score.isEmpty())
            .map(Integer::valueOf)
            .toList();
    assertThat(Matches.isFirstCertain(all)).isEqualTo(certain);
  }
}
