// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.facets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {
  private final ValueTable values = new ValueTable();

  private Tally tally(int... counts) {
    return Tally.of(counts, values);
  }

  @Test
  void listsTheMostFrequentFirstAndEqualOnesByTheirLetters() {
    List.of("проза", "вершы", "вершаваныя", "", "ліст").forEach(values::number);
    Tally tally = tally(2, 5, 5, 5, 0);
    assertThat(tally.top(10).keySet()).containsExactly("", "вершаваныя", "вершы", "проза");
    assertThat(tally.top(2)).containsExactly(Map.entry("", 5L), Map.entry("вершаваныя", 5L));
    assertThat(tally.topNumbers(1)).containsExactly(3);
    assertThat(tally.top(0)).isEmpty();
  }

  @Test
  void countsOneValueAndNoneForOthers() {
    List.of("проза", "вершы").forEach(values::number);
    Tally tally = tally(2, 0);
    assertThat(tally.of("проза")).isEqualTo(2);
    assertThat(tally.of("вершы")).isZero();
    assertThat(tally.of("ліст")).isZero();
    assertThat(tally.all()).containsExactly(Map.entry("проза", 2L));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100, 1_000})
  void theTopIsThatOfSortingAll(int most) {
    Random random = new Random(7);
    int[] counts = new int[500];
    TreeMap<String, Long> all = new TreeMap<>();
    for (int i = 0; i < counts.length; i++) {
      String value = Integer.toString(random.nextInt(1_000_000), 36);
      int number = values.number(value);
      counts[number] = random.nextInt(5);
      all.put(value, (long) counts[number]);
    }
    assertThat(tally(counts).top(most).keySet())
        .containsExactlyElementsOf(
            all.entrySet().stream()
                .filter(value -> value.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList());
  }

  @Test
  void aValueKeepsItsNumberWhileOthersCome() {
    int first = values.number("Наша Ніва");
    for (int i = 0; i < 1_000; i++) {
      values.number("крыніца " + i);
    }
    assertThat(values.number("Наша Ніва")).isEqualTo(first);
    assertThat(values.value(first)).isEqualTo("Наша Ніва");
    assertThat(values.size()).isEqualTo(1_001);
    assertThat(values.find("Новый мир")).isEmpty();
  }
}
