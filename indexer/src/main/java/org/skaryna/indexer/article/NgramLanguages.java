// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which of some languages a text is most likely in, by how likely its sequences of letters
 * (n-grams) are in each; a sequence counts once, however often it stands there. The method is that
 * of Cavnar and Trenkle, N-Gram-Based Text Categorization (1994), with the probabilities of lingua.
 */
enum NgramLanguages {
  /** By three letters; needs a megabyte for seven languages. */
  BY_TRIGRAMS(3, 3),

  /** By one to five, which tells short texts better: {@code Жалезны Адам} is Belarusian. */
  BY_ALL(1, NgramModel.LONGEST);

  /** UTF-16 units from which on trigrams tell as much as all sequences. */
  static final int LONG = 120;

  private final int shortest;
  private final int longest;

  NgramLanguages(int shortest, int longest) {
    this.shortest = shortest;
    this.longest = longest;
  }

  /** Empty where no letters of the text follow each other in any of the languages. */
  Optional<String> mostLikely(String text, List<String> languages) {
    Set<String> ngrams = ngrams(text.toLowerCase(Locale.ROOT));
    String best = "";
    double most = Double.NEGATIVE_INFINITY;
    for (String language : languages) {
      double logarithm = logarithm(ngrams, NgramModel.of(language, longest));
      if (logarithm < 0 && logarithm > most) {
        best = language;
        most = logarithm;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static double logarithm(Set<String> ngrams, NgramModel model) {
    double sum = 0;
    for (String ngram : ngrams) {
      sum += model.logarithm(ngram);
    }
    return sum;
  }

  private Set<String> ngrams(String text) {
    Set<String> ngrams = new HashSet<>();
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (end == text.length() || !Character.isLetter(text.charAt(end))) {
        addOf(text.substring(start, end), ngrams);
        start = end + 1;
      }
    }
    return ngrams;
  }

  private void addOf(String word, Set<String> ngrams) {
    for (int length = shortest; length <= longest; length++) {
      for (int from = 0; from + length <= word.length(); from++) {
        ngrams.add(word.substring(from, from + length));
      }
    }
  }
}
