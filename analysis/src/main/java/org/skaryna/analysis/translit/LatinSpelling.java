// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.translit;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A word in Latin letters and the systems that may have spelled it so: {@code Łabkovič} is Łacinka,
 * {@code Gorbatschow} German, {@code Labkovich} many. A guess from letters alone.
 */
public final class LatinSpelling {
  private static final int REMEMBERED = 2_000;
  private static final Map<String, LatinSpelling> SEEN = new ConcurrentHashMap<>();

  private final Map<RomanizationScheme, List<String>> readings =
      new EnumMap<>(RomanizationScheme.class);
  private final Map<RomanizationScheme, Integer> oddity = new EnumMap<>(RomanizationScheme.class);
  private final List<RomanizationScheme> schemes;

  private LatinSpelling(String word) {
    for (RomanizationScheme scheme : RomanizationScheme.values()) {
      Map<String, Integer> found = Romanizer.of(scheme).quickReadings(word);
      if (!found.isEmpty()) {
        readings.put(
            scheme,
            found.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList());
        oddity.put(scheme, found.values().stream().mapToInt(odd -> odd).min().orElse(0));
      }
    }
    schemes = readings.keySet().stream().sorted(Comparator.comparing(this::oddity)).toList();
  }

  /** The spelling of one word; what was asked for lately is remembered. */
  public static LatinSpelling of(String word) {
    LatinSpelling seen = SEEN.get(word);
    if (seen == null) {
      seen = new LatinSpelling(word);
      if (SEEN.size() >= REMEMBERED) {
        SEEN.clear();
      }
      SEEN.put(word, seen);
    }
    return seen;
  }

  /** The schemes that may have written the word, likeliest first; none for no such word. */
  public List<RomanizationScheme> schemes() {
    return schemes;
  }

  /**
   * Cyrillic words that a scheme would write so, in small letters; the likeliest first, not each
   * one. The apostrophe is U+02BC.
   */
  public List<String> readings(RomanizationScheme scheme) {
    return readings.getOrDefault(scheme, List.of());
  }

  /**
   * How unusual the likeliest reading by a scheme would be, to compare schemes by: low is usual.
   */
  public int oddity(RomanizationScheme scheme) {
    return oddity.getOrDefault(scheme, Integer.MAX_VALUE);
  }
}
