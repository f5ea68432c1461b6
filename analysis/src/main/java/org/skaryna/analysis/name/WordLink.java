// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Languages;
import org.skaryna.analysis.name.sound.Relation;
import org.skaryna.analysis.name.sound.Script;
import org.skaryna.analysis.name.sound.SoundDistance;
import org.skaryna.analysis.name.sound.Sounds;
import org.skaryna.analysis.name.sound.SpellingRule;

/**
 * How one word found is linked with the asked one: what a {@link NameReason} is told from, kept as
 * it came out of the comparison, so that nothing is worked out for what nobody looks at. All
 * folded.
 *
 * @param rule which rule let it through
 * @param asked the word asked for; empty where only the rule counts
 * @param known the nominative asked for, as written or from the table of given names
 * @param found the word found
 * @param base its nominative
 */
record WordLink(NameRule rule, String asked, String known, String found, String base) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern HARD_ADJECTIVE = Pattern.compile("([гкх])ы$");

  static WordLink of(NameRule rule) {
    return new WordLink(rule, "", "", "", "");
  }

  static WordLink of(NameRule rule, String asked, String known, String found, BaseForm base) {
    return new WordLink(rule, asked, known, found, base.letters());
  }

  /** The same link for the word as it stands in a text, where the rule alone was known. */
  WordLink in(String surface) {
    if (!asked.isEmpty() || rule != NameRule.SAME_LETTERS) {
      return this;
    }
    String folded = Folding.fold(surface);
    return new WordLink(rule, folded, folded, folded, folded);
  }

  /** The link of a word that stands as it is for a nominative. */
  WordLink uninflected() {
    return new WordLink(rule, asked, known, found, found);
  }

  /** The link with the asked word itself for a nominative, where the word found may be its form. */
  WordLink settled() {
    boolean form =
        !isSameWord()
            && BaseForms.ofFolded(found).stream()
                .anyMatch(reading -> isNominative(reading.letters()));
    return form ? new WordLink(rule, asked, known, found, nominative()) : this;
  }

  /** Adjectives end in -і after г, к, х, -ы elsewhere, and the endings can't tell: Бяляцкага. */
  boolean isNominative(String reading) {
    return reading.equals(nominative())
        || HARD_ADJECTIVE.matcher(reading).replaceFirst("$1і").equals(nominative());
  }

  /** Whether the two words were compared letter by letter. */
  boolean isCompared() {
    return !asked.isEmpty();
  }

  boolean isInflected() {
    return !base.equals(found);
  }

  /** Whether the two are one nominative, letter by letter. */
  boolean isSameWord() {
    return base.equals(rule == NameRule.SAME_SOUND ? known : asked);
  }

  /** The asked nominative: for a given name, the one written, not the one from the table. */
  String nominative() {
    return rule == NameRule.SAME_SOUND ? known : asked;
  }

  /** By which rules of spelling the two nominatives differ, and how much each adds. */
  Map<SpellingRule, Integer> spellings() {
    if (rule != NameRule.SAME_SOUND || isSameWord()) {
      return Map.of();
    }
    if (!isFoundInCyrillic() && unmarked(known).equals(unmarked(base))) {
      return Map.of(SpellingRule.MARKS, 0);
    }
    int languages = Languages.of(found);
    Relation relation = Relation.of(Languages.of(known), languages);
    boolean swap = relation == Relation.ACROSS && languages == Languages.LATIN;
    String latin = Sounds.of(swap ? base : known);
    return SoundDistance.rules(latin, Sounds.of(swap ? known : base), relation);
  }

  private static String unmarked(String latin) {
    return MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
  }

  boolean isAskedInCyrillic() {
    return Script.of(asked) == Script.CYRILLIC;
  }

  boolean isFoundInCyrillic() {
    return Script.of(found) == Script.CYRILLIC;
  }
}
