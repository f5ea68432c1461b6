// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StemCacheTest {
  private final StemCache cache = new StemCache();

  @Test
  void stemsAFrequentWordOnce() {
    List<String> stemmed = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      assertThat(cache.stems("кніга!".toCharArray(), 5, word -> stem(stemmed, word)))
          .containsExactly("кніга-");
    }
    assertThat(stemmed).containsExactly("кніга");
  }

  @Property
  void neverTakesOneWordForAnother(@ForAll List<String> words) {
    for (String word : words) {
      assertThat(cache.stems(word.toCharArray(), word.length(), List::of)).containsExactly(word);
    }
  }

  private static List<String> stem(List<String> stemmed, String word) {
    stemmed.add(word);
    return List.of(word + "-");
  }
}
