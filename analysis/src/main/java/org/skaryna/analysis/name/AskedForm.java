// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.Collections;
import java.util.Set;
import org.skaryna.analysis.name.sound.Script;
import org.skaryna.analysis.name.sound.SoundKeys;

/**
 * A nominative that counts as the asked word.
 *
 * @param letters folded
 * @param cost what it costs to be this form and not the one written, on the scale of costs.csv
 * @param keys where it stands in the index
 * @param slips where it stands when written with a slip
 * @param isCyrillic whether its letters are Cyrillic, else Latin
 * @param rule what links it with the asked word
 */
record AskedForm(
    String letters,
    String sounds,
    int cost,
    Set<String> keys,
    Set<String> slips,
    boolean isCyrillic,
    NameRule rule) {
  private static final int EXACT_LENGTH = 4;
  private static final int NEARLY_EXACT = 10;
  private static final int GIVEN = 50;
  private static final int FAMILY = 30;
  private static final int FAMILY_SOUND = 6;
  private static final int FAMILY_MOST = 90;

  static AskedForm of(String letters, String sounds, int cost, NameRule rule) {
    Set<String> keys = SoundKeys.asked(sounds);
    Set<String> slips = rule == NameRule.SAME_SOUND ? SoundKeys.slips(keys) : Set.of();
    boolean cyrillic = Script.of(letters) == Script.CYRILLIC;
    return new AskedForm(letters, sounds, cost, keys, slips, cyrillic, rule);
  }

  /** Whether a reading under these keys may be this form. */
  boolean meets(Set<String> readingKeys) {
    return !Collections.disjoint(readingKeys, keys) || !Collections.disjoint(readingKeys, slips);
  }

  /** Whether it is the word as asked, in this or another case, and not a form from a table. */
  boolean isWritten() {
    return rule == NameRule.SAME_SOUND;
  }

  /**
   * How far a variant may be: longer words may differ more. A table's forms need less, as they
   * stand there for each language; its short ones must be met exactly ("As" is not Ясь).
   */
  int variantLimit() {
    if (isWritten()) {
      return Math.min(FAMILY_MOST, FAMILY + FAMILY_SOUND * sounds.length());
    }
    return sounds.length() <= EXACT_LENGTH ? NEARLY_EXACT : GIVEN;
  }

  /** How far a form may be that only sounds alike. */
  int similarLimit() {
    return isWritten() || sounds.length() > EXACT_LENGTH ? 2 * variantLimit() : NEARLY_EXACT;
  }
}
