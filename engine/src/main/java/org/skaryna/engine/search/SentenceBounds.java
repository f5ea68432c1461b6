// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.skaryna.analysis.table.ResourceTable;

/**
 * Where one sentence ends and the next begins: as Unicode has it (UAX #29, by {@link
 * BreakIterator}), but not behind an initial or an abbreviation that a name follows, by {@code
 * abbreviations.csv}. {@code Памёр У. І. Рабкевіч.} is one sentence.
 */
final class SentenceBounds {
  private static final Set<String> ABBREVIATIONS =
      ResourceTable.load(SentenceBounds.class, "abbreviations.csv").rows().stream()
          .map(row -> row.cell(0))
          .collect(Collectors.toUnmodifiableSet());

  /** Pronouns and a verb end sentences too: Гэта я. It is I. */
  private static final Set<String> WORDS = Set.of("я", "ё");

  private SentenceBounds() {}

  /** The last one in {@code text} before {@code at}; 0, its beginning, where there is none. */
  static int preceding(String text, int at) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    int bound = sentences.preceding(at);
    while (bound > 0 && isBehindAbbreviation(text, bound)) {
      bound = sentences.preceding(bound);
    }
    return Math.max(0, bound);
  }

  private static boolean isBehindAbbreviation(String text, int bound) {
    int end = bound;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (end == 0 || text.charAt(end - 1) != '.') {
      return false;
    }
    int start = --end;
    while (start > 0 && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, end);
    if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
      return !WORDS.contains(word);
    }
    return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isOfWord(char letter) {
    return Character.isLetterOrDigit(letter) || letter == '-';
  }
}
