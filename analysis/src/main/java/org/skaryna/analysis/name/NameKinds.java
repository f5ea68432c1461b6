// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.List;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.FamilyNames;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.form.Patronymics;

/** What the words of a text may be in a name. */
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

  private NameKinds() {}

  /** What a word of these base forms may be, by itself. */
  static int of(List<BaseForm> forms) {
    int kind = WORD;
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
}
