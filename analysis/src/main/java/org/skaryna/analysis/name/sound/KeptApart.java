// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Family names that sound nearly the same, but that no rule makes one: the rule which would link
 * them is one of a language that neither can be written in (kept-apart.csv).
 */
public final class KeptApart {
  private static final String SOFTENING = "яюеёи";

  /** Behind these Belarusian has no і, so that ы is all it writes: Мартыновіч for Martynowicz. */
  private static final String HARDENED = "тдржшчц";

  private KeptApart() {}

  /**
   * Whether two folded words are two names, though {@link SoundDistance} finds them near: {@code
   * Дьяков, Дяков}.
   */
  public static boolean are(String a, String b, Relation relation) {
    return isRuledOut(a, b, relation)
        || (relation != Relation.ACROSS && changesBothWays(a, b))
        || (relation != Relation.ACROSS
            && relation != Relation.LATIN
            && (differInSoftSign(a, b) || differInSoftSign(b, a) || differInVowel(a, b)));
  }

  /** Whether a rule is needed that the letters of both words rule out. */
  private static boolean isRuledOut(String a, String b, Relation relation) {
    Set<SpellingRule> out = EnumSet.noneOf(SpellingRule.class);
    for (Exclusion exclusion : Exclusion.ALL) {
      if (exclusion.concerns(a, b, relation)) {
        out.add(exclusion.rule());
      }
    }
    return !out.isEmpty()
        && !Collections.disjoint(
            out, SoundDistance.rules(Sounds.of(a), Sounds.of(b), relation).keySet());
  }

  /**
   * Belarusian has а for о, and never the other way: Роман is Раман, but Рамон is not Роман. Two
   * Belarusian forms of a foreign name may each have it elsewhere: Домбраўскіс, Дамброўскіс.
   */
  private static boolean changesBothWays(String wordA, String wordB) {
    boolean belarusian = Languages.of(wordA) == Languages.BELARUSIAN;
    String a = Sounds.of(wordA);
    String b = Sounds.of(wordB);
    if (a.length() != b.length() || (belarusian && Languages.of(wordB) == Languages.BELARUSIAN)) {
      return false;
    }
    boolean there = false;
    boolean back = false;
    for (int i = 0; i < a.length(); i++) {
      there |= a.charAt(i) == 'a' && b.charAt(i) == 'o';
      back |= a.charAt(i) == 'o' && b.charAt(i) == 'a';
    }
    return there && back;
  }

  /** Дьяков is not Дяков; but Ільля is Ілля. */
  private static boolean differInSoftSign(String longer, String shorter) {
    int at = longer.indexOf('ь');
    return at > 0
        && longer.length() == shorter.length() + 1
        && at + 1 < longer.length()
        && SOFTENING.indexOf(longer.charAt(at + 1)) >= 0
        && longer.charAt(at - 1) != (at > 1 ? longer.charAt(at - 2) : 0)
        && shorter.startsWith(longer.substring(0, at))
        && shorter.endsWith(longer.substring(at + 1));
  }

  /** ы is і in none of the languages, but behind what Belarusian hardened: Лысенка, Лісенка. */
  private static boolean differInVowel(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    for (int i = 1; i < a.length(); i++) {
      boolean differ =
          (a.charAt(i) == 'ы' && b.charAt(i) == 'і') || (a.charAt(i) == 'і' && b.charAt(i) == 'ы');
      if (differ && HARDENED.indexOf(a.charAt(i - 1)) < 0 && i + 1 < a.length()) {
        return true;
      }
    }
    return false;
  }
}
