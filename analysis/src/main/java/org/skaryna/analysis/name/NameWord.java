// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.List;
import org.skaryna.analysis.cache.WordCache;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;

/**
 * What a capitalised word of a text may be in names, whatever stands beside it; remembered, for all
 * threads.
 *
 * @param kind a set of the constants of {@link NameKinds}
 * @param keys of the index ({@link NameKeys})
 */
record NameWord(String written, int kind, List<String> keys) implements WordCache.Entry {
  /** An initial, whose keys depend on the word before. */
  static final NameWord INITIAL = new NameWord("", NameKinds.WORD | NameKinds.INITIAL, List.of());

  /** Knows nine of ten capitalised words of an encyclopedia; some 15 MB when full. */
  private static final WordCache<NameWord> WORDS = WordCache.of(1 << 16);

  /** The word in the first {@code length} letters. */
  static NameWord of(char[] letters, int length) {
    return WORDS.get(letters, length, NameWord::of);
  }

  private static NameWord of(String written) {
    List<BaseForm> forms = BaseForms.of(written);
    return new NameWord(written, NameKinds.of(forms), NameKeys.of(written, forms));
  }

  @Override
  public boolean isOf(char[] letters, int length) {
    return WordCache.Entry.isSame(written, letters, length);
  }
}
