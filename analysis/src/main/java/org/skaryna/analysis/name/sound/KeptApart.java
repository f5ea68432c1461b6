// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Family names that sound nearly the same, but that no rule makes one: the rule which would link
 * them is one of a language that neither can be written in.
 */
public final class KeptApart {
  /** French has ou for у, and neither sh nor zh. */
  private static final Pattern NOT_FRENCH = Pattern.compile("(?<![oeaqg])u|sh|zh");

  /** German has sch and tsch for ш and ч, and w for в. */
  private static final Pattern NOT_GERMAN =
      Pattern.compile("sh|zh|kh|(?<!s)ch(?:enk|u|[iy]k)|vich$|v[aeio]");

  private static final String SOFTENING = "яюеёи";

  /** Behind these Belarusian has no і, so that ы is all it writes: Мартыновіч for Martynowicz. */
  private static final String HARDENED = "тдржшчц";

  private KeptApart() {}

  /**
   * Whether two folded words are two names, though {@link SoundDistance} finds them near: {@code
   * Дьяков, Дяков}.
   */
  public static boolean are(String a, String b, Relation relation) {
    return switch (relation) {
      case ACROSS -> false;
      case LATIN -> areLatin(a, b);
      case SAME, BELARUSIAN, OTHER ->
          differInSoftSign(a, b) || differInSoftSign(b, a) || differInVowel(a, b);
    };
  }

  /** Read as French or as German, though letters of both words tell that neither is. */
  private static boolean areLatin(String a, String b) {
    boolean notFrench = neither(NOT_FRENCH, a, b);
    boolean notGerman = neither(NOT_GERMAN, a, b);
    if (!notFrench && !notGerman) {
      return false;
    }
    Set<SpellingRule> rules =
        SoundDistance.rules(Sounds.of(a), Sounds.of(b), Relation.LATIN).keySet();
    return (notFrench
            && (rules.contains(SpellingRule.FRENCH) || rules.contains(SpellingRule.ROMANCE)))
        || (notGerman && rules.contains(SpellingRule.GERMAN));
  }

  private static boolean neither(Pattern not, String a, String b) {
    return not.matcher(a).find() && not.matcher(b).find();
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
