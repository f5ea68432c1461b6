// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.en;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.skaryna.analysis.lemma.LemmaDictionary;
import org.skaryna.analysis.lemma.Reading;

/**
 * Mends a slip of the pen in a word that no dictionary has: {@code goverment -> government}. Most
 * misspelt words are one letter left out, put in, changed, or changed places (F. J. Damerau, A
 * technique for computer detection and correction of spelling errors, CACM 7, 1964), and the first
 * letter is mostly right (J. J. Pollock, A. Zamora, Automatic spelling correction in scientific and
 * scholarly text, CACM 27, 1984). A word is mended only if all that it can be are forms of one
 * word. Not for more than one thread.
 */
final class EnglishMisspellings {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 20;
  private static final Pattern DRAWN = Pattern.compile("(.)\\1\\1+");
  private static final String VOWELS = "aeiouy";

  private final LemmaDictionary.Lookup dictionary = EnglishDictionary.lookup();

  /** The word that was meant; nothing where the word is known, short, or may be several. */
  Optional<String> mended(String word) {
    if (!mayBeMended(word)) {
      return Optional.empty();
    }
    for (List<String> candidates : candidates(word)) {
      if (!candidates.isEmpty()) {
        return shareLemma(candidates) ? Optional.of(candidates.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** By kind of slip, the likeliest first. */
  private List<List<String>> candidates(String word) {
    List<String> near = dictionary.near(word).stream().filter(n -> !otherLetter(word, n)).toList();
    return List.of(
        drawn(word).stream().filter(dictionary::contains).toList(),
        near.stream().filter(other -> isSwapped(word, other)).toList(),
        near);
  }

  /** Whether a word is of the length and the letters of those that are mended: no name, no year. */
  static boolean mayBeMended(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private boolean shareLemma(List<String> words) {
    Set<String> shared = lemmas(words.getFirst());
    words.forEach(word -> shared.retainAll(lemmas(word)));
    return !shared.isEmpty();
  }

  private Set<String> lemmas(String word) {
    Set<String> lemmas = new HashSet<>();
    for (Reading reading : dictionary.readings(word)) {
      lemmas.add(reading.lemma());
    }
    return lemmas;
  }

  /** No English word has a letter three times running: {@code reaaally -> really}. */
  private static List<String> drawn(String word) {
    return DRAWN.matcher(word).find()
        ? List.of(DRAWN.matcher(word).replaceAll("$1$1"), DRAWN.matcher(word).replaceAll("$1"))
        : List.of();
  }

  /** Neighbours that changed places, and a letter doubled or not: the slips of good spellers. */
  private static boolean isSwapped(String word, String other) {
    if (word.length() == other.length()) {
      int i = firstDifference(word, other);
      return i + 1 < word.length()
          && word.charAt(i) == other.charAt(i + 1)
          && word.charAt(i + 1) == other.charAt(i);
    }
    String longer = word.length() > other.length() ? word : other;
    int i = firstDifference(word, other);
    return i < longer.length() && longer.charAt(i) == longer.charAt(i - 1);
  }

  /** Whether a vowel stands for a consonant: nobody slips so. */
  private static boolean otherLetter(String word, String other) {
    int i = firstDifference(word, other);
    return word.length() == other.length()
        && VOWELS.indexOf(word.charAt(i)) >= 0 != VOWELS.indexOf(other.charAt(i)) >= 0
        && !isSwapped(word, other);
  }

  private static int firstDifference(String word, String other) {
    int shorter = Math.min(word.length(), other.length());
    int i = 0;
    while (i < shorter && word.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i;
  }
}
