// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.skaryna.analysis.name.form.GivenName;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.SoundKeys;
import org.skaryna.analysis.name.sound.Sounds;

/**
 * Loose keys of whole names, so that a form need be compared only with those that share one: the
 * given name as a row of the table of given names, or its sound; the family name's sound.
 */
final class NameBlocks {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\-\u2010]+");

  private NameBlocks() {}

  /** Under which a form is kept. */
  static Set<String> kept(MentionForm form) {
    return keys(form, false);
  }

  /** Under which a form's own are looked for. */
  static Set<String> asked(MentionForm form) {
    return keys(form, true);
  }

  /** The same for a form whose family name may stand in another case than the nominative. */
  static Set<String> askedInCases(MentionForm form) {
    Set<String> keys = new LinkedHashSet<>();
    for (String family : OtherNominatives.families(form)) {
      keys.addAll(keys(form.given(), family, true));
    }
    return keys;
  }

  private static Set<String> keys(MentionForm form, boolean asked) {
    return keys(form.given(), form.family().isEmpty() ? form.given() : form.family(), asked);
  }

  private static Set<String> keys(String given, String family, boolean asked) {
    Set<String> keys = new LinkedHashSet<>();
    List<String> givens = givens(given);
    for (String word : BETWEEN_WORDS.split(family)) {
      for (String sound : sounds(word, asked)) {
        givens.forEach(row -> keys.add(row + "|" + sound));
      }
    }
    return keys;
  }

  private static List<String> givens(String given) {
    String folded = Folding.fold(BETWEEN_WORDS.split(given)[0]);
    List<String> rows =
        OtherNominatives.givens(folded).stream()
            .map(Sounds::of)
            .flatMap(sounds ->
                Stream.concat(
                    GivenNames.full(sounds).stream(), GivenNames.familiar(sounds).stream()))
            .map(GivenName::id)
            .distinct()
            .toList();
    return rows.isEmpty() ? List.of("~" + SoundKeys.first(Sounds.of(folded))) : rows;
  }

  private static Set<String> sounds(String word, boolean asked) {
    String sounds = Sounds.of(Folding.fold(word));
    Set<String> keys = new LinkedHashSet<>();
    SoundKeys.indexed(sounds, keys);
    if (asked) {
      keys.addAll(SoundKeys.asked(sounds));
    }
    if (keys.isEmpty()) {
      keys.add("=" + Folding.fold(word));
    }
    return keys;
  }
}
