// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.form.FamilyNames;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.form.Patronymics;

/** What the words of a text may be in a name, remembered. Used by one thread. */
final class NameKinds {
  /** A capitalised word. */
  static final int WORD = 1;

  /** Уладзімір, in any case. */
  static final int GIVEN = 2;

  /** Мікалаевіч, in any case, from a known given name. */
  static final int PATRONYMIC = 4;

  /** Ends as family names do. */
  static final int FAMILY = 8;

  /** У. */
  static final int INITIAL = 16;

  /** An initial that follows a given name or another initial. */
  static final int CHAINED = 32;

  /** Кароль of Горскі-Кароль. */
  static final int HYPHENED = 64;

  /** Behind a bracket, a bullet or another sign: Любош of "Иванов (Россия) • Любош". */
  static final int LOOSE = 128;

  /** Of one syllable as written: Чен. */
  static final int SYLLABLE = 256;

  /** Of one syllable in the nominative: Ира of Ким Чен Ир. */
  static final int SHORT = 512;

  /** A full given name in the nominative: Леў. */
  static final int NAMED = 1024;

  private static final int SIZE = 1 << 12;

  private final @Nullable Entry[] entries = new @Nullable Entry[SIZE];

  private record Entry(String word, int kind) {}

  int of(NameWords words) {
    if (words.isInitial()) {
      return WORD | INITIAL | (words.isChained() ? CHAINED : 0);
    }
    int slot = hash(words.buffer(), words.length()) & (SIZE - 1);
    Entry entry = entries[slot];
    if (entry == null || !isSame(entry.word, words.buffer(), words.length())) {
      String word = new String(words.buffer(), 0, words.length());
      entry = new Entry(word, of(word));
      entries[slot] = entry;
    }
    return entry.kind | (words.isHyphened() ? HYPHENED : 0) | (words.isLoose() ? LOOSE : 0);
  }

  private static int of(String word) {
    int kind = WORD;
    List<BaseForm> forms = BaseForms.of(word);
    kind |= Syllables.isOne(forms) ? SYLLABLE : 0;
    kind |= Syllables.mayBeOne(forms) ? SHORT : 0;
    kind |= isFullName(forms) ? NAMED : 0;
    for (BaseForm form : forms) {
      if (!GivenNames.full(form.sounds()).isEmpty()) {
        kind |= GIVEN;
      }
      if (!Patronymics.fathers(form.sounds()).isEmpty()) {
        kind |= PATRONYMIC;
      } else if (FamilyNames.hasEnding(form.letters())) {
        kind |= FAMILY;
      }
    }
    return kind;
  }

  private static boolean isFullName(List<BaseForm> forms) {
    return !forms.isEmpty() && !GivenNames.full(forms.getFirst().sounds()).isEmpty();
  }

  private static boolean isSame(String known, char[] word, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(char[] chars, int length) {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + chars[i];
    }
    return hash ^ hash >>> 15;
  }
}
