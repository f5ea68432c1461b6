// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.LinkedHashSet;
import java.util.List;
import org.skaryna.analysis.cache.WordCache;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.form.GivenName;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.sound.Languages;
import org.skaryna.analysis.name.sound.SoundKeys;

/**
 * What a word found may be, whatever is asked for. Each question meets many words of the archive,
 * and the next question many of the same, so this is remembered.
 */
final class FoundReadings implements WordCache.Entry {
  /** About 12 MB when full. */
  private static final int REMEMBERED = 1 << 14;

  private static final WordCache<FoundReadings> MET = WordCache.of(REMEMBERED);

  private final String folded;
  private final int languages;
  private final List<Reading> all;

  /**
   * One nominative that it may stand for.
   *
   * @param keys under which it is indexed
   * @param names the given names that it is in full
   * @param familiar those of which it is a short form
   * @param sexes as {@link GivenNames#sexes} tells
   */
  record Reading(
      BaseForm form,
      List<String> keys,
      List<GivenName> names,
      List<GivenName> familiar,
      int sexes) {
    static Reading of(BaseForm form) {
      var keys = new LinkedHashSet<String>();
      SoundKeys.indexed(form.sounds(), keys);
      return new Reading(
          form,
          List.copyOf(keys),
          GivenNames.full(form.sounds()),
          GivenNames.familiar(form.sounds()),
          GivenNames.sexes(form));
    }

    boolean isGivenName() {
      return !names.isEmpty() || !familiar.isEmpty();
    }
  }

  private FoundReadings(String folded) {
    this.folded = folded;
    this.languages = Languages.of(folded);
    this.all = BaseForms.ofFolded(folded).stream().map(Reading::of).toList();
  }

  static FoundReadings of(String folded) {
    char[] letters = folded.toCharArray();
    FoundReadings met = MET.find(letters, letters.length);
    if (met == null) {
      met = new FoundReadings(folded);
      MET.keep(letters, letters.length, met);
    }
    return met;
  }

  @Override
  public boolean isOf(char[] letters, int length) {
    return WordCache.Entry.isSame(folded, letters, length);
  }

  /** In which it may be written: {@link Languages}. */
  int languages() {
    return languages;
  }

  /** The word itself first. */
  List<Reading> all() {
    return all;
  }

  /** Whether the word as it stands is a given name that a table knows. */
  boolean isGivenName() {
    return !all.isEmpty() && all.getFirst().isGivenName();
  }

  /**
   * Whether it is a known given name's case form: Аляксандры is no spelling of Аляксандр, nor is
   * Polish Eugenię, her accusative, one of Eugene.
   */
  boolean isCaseOfGivenName() {
    return !all.isEmpty()
        && (all.getFirst().form().isCyrillic() || folded.endsWith("ę") || folded.endsWith("ą"))
        && !isGivenName()
        && all.stream().anyMatch(reading -> !reading.names().isEmpty());
  }
}
