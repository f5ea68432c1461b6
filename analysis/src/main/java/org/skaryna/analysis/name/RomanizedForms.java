// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.skaryna.analysis.cache.WordCache;
import org.skaryna.analysis.translit.RomanizationScheme;
import org.skaryna.analysis.translit.Romanizer;

/**
 * What all systems make of a Cyrillic word, in plain letters as {@link LatinTrial} compares them.
 * The words of a name return with each of its spellings and given names in many names, so those met
 * lately are remembered.
 */
final class RomanizedForms implements WordCache.Entry {
  private static final WordCache<RomanizedForms> SEEN = WordCache.of(2_048);

  private final String word;
  private final Map<String, Set<RomanizationScheme>> systems = new HashMap<>();

  private RomanizedForms(String word) {
    this.word = word;
    for (RomanizationScheme scheme : RomanizationScheme.values()) {
      systems
          .computeIfAbsent(
              LatinTrial.plain(Romanizer.of(scheme).romanize(word)),
              form -> EnumSet.noneOf(RomanizationScheme.class))
          .add(scheme);
    }
  }

  static RomanizedForms of(String word) {
    return SEEN.get(word.toCharArray(), word.length(), RomanizedForms::new);
  }

  /** The systems, of whatever language, that write the word so. */
  Set<RomanizationScheme> writing(String plain) {
    return systems.getOrDefault(plain, Set.of());
  }

  @Override
  public boolean isOf(char[] letters, int length) {
    return WordCache.Entry.isSame(word, letters, length);
  }
}
