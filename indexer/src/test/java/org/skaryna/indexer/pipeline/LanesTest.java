// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LanesTest {
  @Test
  void keepsTheOrderOfEachId() {
    Map<String, List<Integer>> done = new ConcurrentHashMap<>();
    try (Lanes lanes = new Lanes(3)) {
      for (int i = 0; i < 2_000; i++) {
        int number = i;
        String id = "id-" + i % 20;
        lanes.run(
            id,
            () ->
                done.computeIfAbsent(id, any -> Collections.synchronizedList(new ArrayList<>()))
                    .add(number));
      }
      lanes.settle();

      assertThat(done).hasSize(20);
      assertThat(done.values()).allSatisfy(numbers -> assertThat(numbers).hasSize(100).isSorted());
    }
  }

  @Test
  void tellsWhatFailedAndDoesNothingMore() {
    AtomicInteger done = new AtomicInteger();
    try (Lanes lanes = new Lanes(1)) {
      lanes.run(
          "a",
          () -> {
            throw new IllegalStateException("the disk is full");
          });
      assertThatThrownBy(lanes::settle).hasMessage("the disk is full");
      assertThatThrownBy(() -> lanes.run("b", done::incrementAndGet))
          .hasMessage("the disk is full");
    }
    assertThat(done).hasValue(0);
  }
}
