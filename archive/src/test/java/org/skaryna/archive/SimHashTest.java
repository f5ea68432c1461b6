// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimHashTest {
  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "слова" + i).collect(Collectors.joining(" "));
  }

  @Test
  void isMadeOfTheMajorityOfEveryBit() {
    String text = words(0, 1_000);
    int[] votes = new int[Long.SIZE];
    Shingles shingles = new Shingles(text);
    int count = 0;
    for (; shingles.advance(); count++) {
      for (int bit = 0; bit < Long.SIZE; bit++) {
        votes[bit] += (int) (shingles.hash() >>> bit & 1);
      }
    }
    assertThat(count).isEqualTo(998);
    for (int bit = 0; bit < Long.SIZE; bit++) {
      assertThat(SimHash.of(text) >>> bit & 1).isEqualTo(2 * votes[bit] > count ? 1 : 0);
    }
  }

  @Test
  void doesNotSeeCaseAndPunctuation() {
    String text = words(0, 100);

    assertThat(SimHash.of("«" + text.toUpperCase(java.util.Locale.ROOT).replace(" ", ", ") + "»"))
        .isEqualTo(SimHash.of(text));
  }

  @Test
  void moreOfTheSameMeansFewerBitsThatDiffer() {
    String text = words(0, 1_000);

    assertThat(SimHash.distance(SimHash.of(text), SimHash.of(words(20, 1_000)))).isLessThan(10);
    assertThat(SimHash.distance(SimHash.of(text), SimHash.of(words(5_000, 6_000))))
        .isBetween(17, 47);
    assertThat(SimHash.of(words(0, 13))).isEqualTo(SimHash.NONE);
    assertThat(SimHash.of(words(0, 14))).isNotEqualTo(SimHash.NONE);
  }

  @Test
  void resemblanceIsTheSharedPartOfAllShingles() {
    double same = NearDuplicates.resemblance(Shingles.of(words(0, 102)), Shingles.of(words(0, 82)));

    assertThat(same).isEqualTo(0.8);
    assertThat(NearDuplicates.resemblance(Shingles.of(""), Shingles.of(""))).isZero();
  }
}
