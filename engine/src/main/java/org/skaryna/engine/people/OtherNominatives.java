// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Script;
import org.skaryna.analysis.name.sound.Sounds;
import org.skaryna.analysis.people.Gender;

/**
 * The names that a form may be instead. An article that names somebody in oblique cases alone
 * leaves open what the nominative is: of Віктару Бабарыку it may be Бабарык, of Віктара Бабарыкі it
 * may stay as it is. Which one is right, the archive knows that names the same man elsewhere.
 */
final class OtherNominatives {
  private static final String SIGNS = "ьъ'ўй";

  private static final int LONGEST_ENDING = 3;

  private OtherNominatives() {}

  /** Whether one of two names may be the other, read off another case. */
  static boolean maySpell(ComparedForm one, ComparedForm other) {
    return beginAlike(one.family(), other.family())
        && (of(one.form()).contains(key(other.form()))
            || of(other.form()).contains(key(one.form())));
  }

  /** Endings have at most three letters; saves most of the work. */
  private static boolean beginAlike(String one, String other) {
    int stem = Math.max(2, Math.max(one.length(), other.length()) - LONGEST_ENDING);
    return one.regionMatches(0, other, 0, stem);
  }

  /** How a form is looked up: folded, the given name and the family name. */
  static String key(MentionForm form) {
    return key(Folding.fold(form.given()), Folding.fold(form.family()));
  }

  private static String key(String given, String family) {
    return given + " " + family;
  }

  /**
   * The keys of other names that some case form may have been of: {@code Віктар Бабарык} and {@code
   * Віктар Бабарыкі} -> {@code віктар бабарыка}. None of a form without a given name, nor of one in
   * English, which has no cases: William Hallam is not William Hall.
   */
  static Set<String> of(MentionForm form) {
    Set<String> keys = new LinkedHashSet<>();
    boolean declines = !form.language().equals("en") || !form.isLatin();
    if (declines && !form.given().isEmpty() && !form.family().isEmpty()) {
      List<String> families = families(form);
      for (String given : givens(Folding.fold(form.given()))) {
        families.forEach(other -> keys.add(key(given, other)));
      }
      keys.remove(key(form));
    }
    return keys;
  }

  /** The family name, folded, and what it may be instead. */
  static List<String> families(MentionForm form) {
    String family = Folding.fold(form.family());
    Stream<String> declined = BaseForms.ofFolded(family).stream().map(BaseForm::letters);
    // The accusative of Федута is the dative of Федут.
    Stream<String> inA =
        form.gender() != Gender.FEMALE && endsHard(family)
            ? Stream.of(family + (Script.of(family) == Script.CYRILLIC ? "а" : "a"))
            : Stream.of();
    return Stream.of(Stream.of(family), declined, inA).flatMap(it -> it).distinct().toList();
  }

  private static boolean endsHard(String family) {
    char last = family.isEmpty() ? ' ' : family.charAt(family.length() - 1);
    return Character.isLetter(last) && !endsInVowel(family) && SIGNS.indexOf(last) < 0;
  }

  /** As Бабарыка, Бабарико and Babaryka do, and Бабарык does not. */
  static boolean endsInVowel(String name) {
    return !name.isEmpty()
        && BaseForms.isVowel(Character.toLowerCase(name.charAt(name.length() - 1)));
  }

  /** The same of a folded given name. One that is known stays: Аляксандра is none of Аляксандр. */
  static List<String> givens(String given) {
    if (GivenNames.isKnown(Sounds.of(given))) {
      return List.of(given);
    }
    Stream<String> declined =
        BaseForms.ofFolded(given).stream()
            .filter(form -> GivenNames.isKnown(form.sounds()))
            .map(BaseForm::letters);
    return Stream.concat(Stream.of(given), declined).distinct().toList();
  }
}
