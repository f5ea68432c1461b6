// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.skaryna.analysis.cache.WordCache;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;

/**
 * What a capitalised word or an initial of a text may be in names, whatever stands beside it;
 * remembered, for all threads.
 *
 * <p>All letters are in one array, first the word, then each key behind its length: a text has so
 * many different words that most of the time goes into fetching them from memory.
 */
final class NameWord implements WordCache.Entry {
  /** A word of no letters. */
  static final NameWord NONE = new NameWord("", 0, List.of());

  /** Knows nine of ten capitalised words of an encyclopedia; some 16 MB when full. */
  private static final WordCache<NameWord> WORDS = WordCache.of(1 << 17);

  private final char[] letters;
  private final int length;
  private final int kind;

  private NameWord(String written, int kind, List<String> keys) {
    var all = new StringBuilder(written);
    keys.forEach(key -> all.append((char) key.length()).append(key));
    this.letters = new char[all.length()];
    all.getChars(0, all.length(), letters, 0);
    this.length = written.length();
    this.kind = kind;
  }

  /** The word in the first {@code length} letters; an initial has its dot. */
  static NameWord of(char[] letters, int length) {
    return WORDS.get(letters, length, NameWord::of);
  }

  private static NameWord of(String written) {
    if (isInitial(written)) {
      List<String> keys =
          List.of(NameKeys.initial(written, false), NameKeys.initial(written, true));
      return new NameWord(written, NameKinds.WORD | NameKinds.INITIAL, keys);
    }
    List<BaseForm> forms = BaseForms.of(written);
    return new NameWord(written, NameKinds.of(forms), NameKeys.of(written, forms));
  }

  private static boolean isInitial(String written) {
    int last = written.length() - 1;
    return last > 0
        && written.charAt(last) == '.'
        && NameWords.isInitialLength(written.toCharArray(), last);
  }

  /** A set of the constants of {@link NameKinds}. */
  int kind() {
    return kind;
  }

  boolean isInitial() {
    return (kind & NameKinds.INITIAL) != 0;
  }

  /**
   * Where its keys begin ({@link NameKeys}). An initial has two: that of one that stands first, and
   * that of one behind another.
   */
  int firstKey() {
    return length;
  }

  /** Where the key behind the one at a place begins. */
  int nextKey(int place) {
    return place + 1 + letters[place];
  }

  /** Whether no key begins there. */
  boolean isEnd(int place) {
    return place == letters.length;
  }

  /** Appends the key that begins at a place. */
  void appendKey(int place, CharTermAttribute term) {
    int at = term.length();
    int added = letters[place];
    System.arraycopy(letters, place + 1, term.resizeBuffer(at + added), at, added);
    term.setLength(at + added);
  }

  @Override
  public boolean isOf(char[] others, int count) {
    return count == length && Arrays.equals(letters, 0, count, others, 0, count);
  }
}
