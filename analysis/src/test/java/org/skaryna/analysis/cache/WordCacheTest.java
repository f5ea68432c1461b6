// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordCacheTest {
  private record Known(String word) implements WordCache.Entry {
    @Override
    public boolean isOf(char[] letters, int length) {
      return WordCache.Entry.isSame(word, letters, length);
    }
  }

  private final List<String> workedOut = new ArrayList<>();

  @Test
  void worksAFrequentWordOutOnce() {
    WordCache<Known> cache = WordCache.of(8);
    for (int i = 0; i < 3; i++) {
      assertThat(cache.get("кніга!".toCharArray(), 5, this::workOut).word()).isEqualTo("кніга");
    }
    assertThat(workedOut).containsExactly("кніга");
  }

  @Test
  void keepsAFrequentWordAmongWordsMetOnce() {
    WordCache<Known> cache = WordCache.of(2);
    for (int i = 0; i < 10; i++) {
      get(cache, "у");
      get(cache, "слова" + i);
    }
    assertThat(workedOut).hasSize(11).containsOnlyOnce("у");
  }

  @Property
  void neverTakesOneWordForAnother(@ForAll List<String> words) {
    WordCache<Known> cache = WordCache.of(4);
    for (String word : words) {
      assertThat(get(cache, word)).isEqualTo(word);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-2, 0, 1, 3, 100})
  void refusesASizeThatIsNoPowerOfTwo(int size) {
    assertThatThrownBy(() -> WordCache.<Known>of(size)).hasMessageContaining("got " + size);
  }

  private String get(WordCache<Known> cache, String word) {
    return cache.get(word.toCharArray(), word.length(), this::workOut).word();
  }

  private Known workOut(String word) {
    workedOut.add(word);
    return new Known(word);
  }
}
