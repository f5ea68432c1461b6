// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.skaryna.analysis.cyrillic.Apostrophe;
import org.skaryna.analysis.name.InitialLetters;

/**
 * Reads the capitalised words of a text in one pass, and remembers which words it has in small
 * letters too.
 */
final class TokenReader {
  private static final int LONGEST = 48;
  private static final int ABBREVIATION = 5;
  private static final String STOPS = ".!?…:;•·*\u2022\t";
  private static final String OPENING = "«„“\"‘(—–[";

  private final String text;
  private final boolean headline;
  private final char[] word = new char[LONGEST];
  private final BitSet small;
  private final int slots;

  /**
   * Reads nothing yet.
   *
   * @param headline whether every word may have a capital, as in English titles
   */
  TokenReader(String text, boolean headline) {
    this.text = text;
    this.headline = headline;
    this.slots = Math.max(1 << 12, Integer.highestOneBit(text.length()) << 3);
    this.small = new BitSet(slots);
  }

  /**
   * The capitalised words that begin in a part of the text, in text order. Parts are read in order,
   * each once.
   *
   * @param lexicon of the part's language
   */
  List<NameToken> read(int from, int to, WordLexicon lexicon) {
    List<NameToken> tokens = new ArrayList<>();
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (!Character.isLetterOrDigit(c)) {
        at++;
      } else if (isCapitalAt(at)) {
        at = capitalised(at, lexicon, tokens);
      } else {
        at = smallWord(at);
      }
    }
    return tokens;
  }

  /**
   * Whether the text has a word in small letters as well, so that a capital hardly means a name.
   */
  boolean isSeenSmall(NameToken token) {
    int hash = 0;
    for (int i = token.start(); i < token.end(); i++) {
      hash = hash * 31 + Character.toLowerCase(text.charAt(i));
    }
    return small.get(slot(hash));
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & (slots - 1);
  }

  private boolean isCapitalAt(int at) {
    char c = text.charAt(at);
    return Character.isUpperCase(c)
        || (at + 2 < text.length()
            && Apostrophe.isPrinted(text.charAt(at + 1))
            && Character.isUpperCase(text.charAt(at + 2)));
  }

  private int smallWord(int from) {
    int hash = 0;
    int at = from;
    while (at < text.length() && isPart(at)) {
      hash = hash * 31 + text.charAt(at++);
    }
    small.set(slot(hash));
    return at;
  }

  private int capitalised(int from, WordLexicon lexicon, List<NameToken> tokens) {
    int end = from;
    boolean small = false;
    while (end < text.length() && isPart(end)) {
      small |= Character.isLowerCase(text.charAt(end));
      end++;
    }
    int next = end;
    end = withoutPossessive(from, end);
    boolean initial =
        end < text.length()
            && text.charAt(end) == '.'
            && (end - from == 1
                || (end - from == 2
                    && InitialLetters.isDigraph(text.charAt(from), text.charAt(from + 1))));
    if (end - from <= LONGEST) {
      add(from, end, initial, !small, lexicon, tokens);
    }
    return initial ? end + 1 : Math.max(next, end);
  }

  private void add(
      int from,
      int end,
      boolean initial,
      boolean capitals,
      WordLexicon lexicon,
      List<NameToken> tokens) {
    int before = tokens.isEmpty() ? 0 : tokens.getLast().end();
    Gap gap = tokens.isEmpty() ? Gap.APART : Gap.of(text, before, from);
    boolean first = headline || (!gap.joins() && isFirst(from, lexicon));
    text.getChars(from, end, word, 0);
    WordFacts facts = lexicon.facts(word, end - from);
    tokens.add(new NameToken(from, initial ? end + 1 : end, facts, gap, first, initial, capitals));
  }

  /** English: Labkovich's -> Labkovich. */
  private int withoutPossessive(int from, int end) {
    boolean possessive =
        end - from > 3
            && (text.charAt(end - 1) | 0x20) == 's'
            && Apostrophe.isAny(text.charAt(end - 2));
    return possessive ? end - 2 : end;
  }

  /** Letters, digits and marks, and an apostrophe between letters. */
  private boolean isPart(int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || c == '\u00AD'
        || Character.getType(c) == Character.NON_SPACING_MARK
        || (Apostrophe.isAny(c)
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at + 1))
            && at > 0
            && Character.isLetter(text.charAt(at - 1)));
  }

  /** Whether a sentence begins here: behind a stop that ends no abbreviation. */
  private boolean isFirst(int from, WordLexicon lexicon) {
    int at = from;
    while (at > 0
        && (Character.isWhitespace(text.charAt(at - 1))
            || OPENING.indexOf(text.charAt(at - 1)) >= 0)) {
      at--;
      if (text.charAt(at) == '\n' || "«„“\"".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    if (at == 0) {
      return true;
    }
    char sign = text.charAt(at - 1);
    return STOPS.indexOf(sign) >= 0 && !(sign == '.' && isAbbreviation(at - 1, lexicon));
  }

  private boolean isAbbreviation(int stop, WordLexicon lexicon) {
    int at = stop;
    while (at > 0 && stop - at <= ABBREVIATION && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at < stop
        && stop - at <= ABBREVIATION
        && (stop - at == 1 || lexicon.isAbbreviation(text.substring(at, stop)));
  }
}
