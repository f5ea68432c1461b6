// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SampleQueriesTest {
  private static final List<String> TEXTS =
      List.of(
          "Увечары паэт Янка Купала чытаў вершы. Потым слухалі музыку доўгія гадзіны!",
          "Вечером Владимир Короткевич рассказывал старинные легенды. Никто домой не спешил.",
          "Later Vasil Bykau returned from the war and wrote short novels about soldiers.");

  @Test
  void drawsWordsPairsAndNames() {
    List<String> queries = SampleQueries.of(TEXTS, 15, 1);
    assertThat(queries).doesNotHaveDuplicates().hasSize(15);
    assertThat(queries.subList(0, 6)).allMatch(query -> query.matches("\\p{Ll}{4,}"));
    assertThat(queries.subList(6, 12)).allMatch(query -> query.matches("\\p{Ll}{4,} \\p{Ll}{4,}"));
    assertThat(queries.subList(12, 15))
        .containsExactlyInAnyOrder("Янка Купала", "Владимир Короткевич", "Vasil Bykau");
  }

  @Test
  void theSameSeedDrawsTheSame() {
    assertThat(SampleQueries.of(TEXTS, 10, 7)).isEqualTo(SampleQueries.of(TEXTS, 10, 7));
    assertThat(SampleQueries.of(TEXTS, 10, 7)).isNotEqualTo(SampleQueries.of(TEXTS, 10, 8));
  }

  @Test
  void saysWhenTheArticlesHoldTooLittle() {
    assertThatThrownBy(() -> SampleQueries.of(List.of("Слова тут няма."), 100, 1))
        .hasMessageContaining("40 different queries");
  }
}
