// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.form.FamilyNames;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.form.Patronymics;

/**
 * A word of a query, and what it can be in a name.
 *
 * @param start where it begins in the query
 * @param end the place behind it
 * @param familyToo whether what ends as patronymics do may be a family name as well: Лабковіч
 * @param comma whether a comma stands before it
 */
record SpottedWord(
    int start, int end, Kind kind, boolean familyToo, boolean capital, boolean comma) {
  /** What a word can be. */
  enum Kind {
    INITIAL,
    GIVEN,
    PATRONYMIC,
    FAMILY,
    /** A word that stands within names: van, дэ. */
    PARTICLE,
    OTHER
  }

  private static final int SHORTEST_LOWER = 3;

  static SpottedWord of(String text, int start, int end, boolean comma) {
    String word = text.substring(start, end);
    boolean capital = Character.isUpperCase(word.charAt(0)) || isAfterParticle(word);
    if (capital && word.length() <= 2 && end < text.length() && text.charAt(end) == '.') {
      return new SpottedWord(start, end + 1, Kind.INITIAL, false, true, comma);
    }
    boolean family = FamilyNames.isLike(word);
    return new SpottedWord(start, end, kind(word, capital, family), family, capital, comma);
  }

  /** д'Артаньян, аль-Халкі: capitalised behind what belongs to the name. */
  private static boolean isAfterParticle(String word) {
    int joint = 0;
    while (joint < word.length() && Character.isLetter(word.charAt(joint))) {
      joint++;
    }
    return joint <= 3 && joint + 1 < word.length() && Character.isUpperCase(word.charAt(joint + 1));
  }

  private static Kind kind(String word, boolean capital, boolean family) {
    if (!capital && NameParticles.isOne(word)) {
      return Kind.PARTICLE;
    }
    if (isGiven(word)) {
      return Kind.GIVEN;
    }
    if (Patronymics.isLike(word)) {
      return Kind.PATRONYMIC;
    }
    return family ? Kind.FAMILY : Kind.OTHER;
  }

  private static boolean isGiven(String word) {
    int hyphen = word.indexOf('-');
    for (BaseForm form : BaseForms.of(hyphen > 0 ? word.substring(0, hyphen) : word)) {
      if (!GivenNames.full(form.sounds()).isEmpty()
          || (form.written() && !GivenNames.familiar(form.sounds()).isEmpty())) {
        return true;
      }
    }
    return false;
  }

  /** Whether texts would capitalise it as a name's word: no single letter. */
  boolean canBeName() {
    return end - start >= SHORTEST_LOWER || (capital && end - start > 1);
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }
}
