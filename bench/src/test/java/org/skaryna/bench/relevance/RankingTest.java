// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RankingTest {
  private static final Topic TOPIC = new Topic("w01", "замак", Map.of("about", 2, "mentions", 1));

  @Test
  void everythingInTheBestOrderIsPerfect() {
    Ranking ranking = new Ranking(TOPIC, List.of("about", "mentions"));
    assertThat(ranking.ndcg()).isEqualTo(1);
    assertThat(ranking.recall()).isEqualTo(1);
    assertThat(ranking.isPerfect()).isTrue();
  }

  @Test
  void anArticleThatDoesNotAnswerPushesTheOthersDown() {
    Ranking ranking = new Ranking(TOPIC, List.of("other", "about", "mentions"));
    // (3 / log2(3) + 1 / log2(4)) / (3 / log2(2) + 1 / log2(3))
    assertThat(ranking.ndcg()).isCloseTo(0.6590, within(0.0001));
    assertThat(ranking.recall()).isEqualTo(1);
    assertThat(ranking.unjudged()).containsExactly("other");
  }

  @Test
  void whatIsMissedLowersBoth() {
    Ranking ranking = new Ranking(TOPIC, List.of("mentions"));
    assertThat(ranking.ndcg()).isCloseTo(0.2754, within(0.0001));
    assertThat(ranking.recall()).isEqualTo(0.5);
    assertThat(ranking.missed()).containsExactly("about");
  }

  @Test
  void onlyTheFirstTenGain() {
    List<String> others = IntStream.range(0, 10).mapToObj(i -> "other" + i).toList();
    List<String> found = new ArrayList<>(others);
    found.add("about");
    assertThat(new Ranking(TOPIC, found).ndcg()).isZero();
    assertThat(new Ranking(TOPIC, found).recall()).isEqualTo(0.5);
  }

  @Test
  void nothingFoundIsWorthNothing() {
    assertThat(new Ranking(TOPIC, List.of()).ndcg()).isZero();
    assertThat(new Ranking(TOPIC, List.of()).recall()).isZero();
  }
}
