// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.Set;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.sound.Languages;
import org.skaryna.analysis.name.sound.SoundKeys;
import org.skaryna.analysis.name.sound.Sounds;

/**
 * A nominative that counts as the asked word.
 *
 * @param base the nominative
 * @param cost what it costs to be this form and not the one written, on the scale of costs.csv
 * @param keys where it stands in the index
 * @param languages in which it may be written: {@link Languages}
 * @param agreement the sexes and cases that the asked word would be in, as far as the whole name
 *     leaves them open: {@link org.skaryna.analysis.name.form.Agreement}
 * @param rule what links it with the asked word
 * @param alone whether it is the only word asked for
 */
record AskedForm(
    BaseForm base,
    int cost,
    Set<String> keys,
    int languages,
    int agreement,
    NameRule rule,
    boolean alone) {
  private static final int SHORTEST_SLIP = 5;
  private static final int EXACT_LENGTH = 4;
  private static final int NEARLY_EXACT = 10;
  private static final int GIVEN = 50;
  private static final int FAMILY = 30;
  private static final int FAMILY_SOUND = 6;
  private static final int FAMILY_MOST = 90;

  /** Less than an unrelated sound costs: no other word tells that the name is meant. */
  private static final int ALONE_MOST = 85;

  static AskedForm of(BaseForm base, int cost, int agreement, NameRule rule, boolean alone) {
    Set<String> keys =
        rule == NameRule.SAME_SOUND
            ? SoundKeys.asked(base.sounds())
            : SoundKeys.plain(base.sounds());
    return new AskedForm(base, cost, keys, Languages.of(base.letters()), agreement, rule, alone);
  }

  /** The same form where the asked word may be in other cases, too. */
  AskedForm or(int others) {
    return new AskedForm(base, cost, keys, languages, agreement | others, rule, alone);
  }

  /** Folded. */
  String letters() {
    return base.letters();
  }

  String sounds() {
    return base.sounds();
  }

  /** Where it stands in the index when written with a slip of the pen. */
  Set<String> slips() {
    return maySlip() ? SoundKeys.slips(sounds()) : Set.of();
  }

  /**
   * Whether a form with a slip can still be told: in a short word every letter counts, and a case
   * form that is a guess is not one to guess on.
   */
  boolean maySlip() {
    return isWritten() && base.written() && sounds().length() >= SHORTEST_SLIP;
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
      return Math.min(alone ? ALONE_MOST : FAMILY_MOST, FAMILY + FAMILY_SOUND * sounds().length());
    }
    return sounds().length() <= EXACT_LENGTH ? NEARLY_EXACT : GIVEN;
  }

  /**
   * Whether a form of the other sex ends as these sounds do: Колесника is no -ко beside Kalesnikaŭ,
   * whose -aŭ is no French o.
   */
  boolean endsAs(String found) {
    return rule != NameRule.OTHER_SEX
        || found.isEmpty()
        || endsInVowel(sounds()) == endsInVowel(found);
  }

  private static boolean endsInVowel(String sounds) {
    char last = sounds.charAt(sounds.length() - 1);
    return Sounds.isVowel(last) || last == 'j';
  }
}
