// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

/** What stands around a name in the text: a title before it, a word for what is called after it. */
final class Surroundings {
  private static final String OPENING = "«„“\"";
  private static final String CLOSING = "»“”\"";
  private static final int NEAR = 3;

  private final String text;
  private final WordLexicon lexicon;
  private final ContextWords words;

  Surroundings(String text, WordLexicon lexicon, ContextWords words) {
    this.text = text;
    this.lexicon = lexicon;
    this.words = words;
  }

  /** Whether a title or role stands right before: прэзідэнт, Dr. */
  boolean hasTitle(int start) {
    int end = wordEndBefore(start);
    return end > 0 && word(end).is(WordFacts.TITLE);
  }

  /**
   * Whether the name is that of a thing: вуліца Янкі Купалы, вуліца маршала Жукава, «Янка Купала»,
   * John Smith Street.
   *
   * @param nominative whether the name can stand in the nominative only: of things mostly ships do
   */
  boolean isThing(int start, int end, boolean nominative) {
    int things = nominative ? WordFacts.SHIP : WordFacts.THING | WordFacts.SHIP;
    return isBefore(start, things) || fillsQuotes(start, end) || isThingAfter(end);
  }

  private boolean isBefore(int start, int things) {
    int end = wordEndBefore(start);
    if (end == 0) {
      return false;
    }
    WordFacts before = word(end);
    if (before.is(WordFacts.TITLE) && !before.is(things)) {
      end = wordEndBefore(end - before.written().length());
      return end > 0 && word(end).is(things) && !word(end).is(WordFacts.TITLE);
    }
    return before.is(things);
  }

  /** Whether what stands before asks for another case than the nominative: прэзідэнта, для. */
  boolean isOblique(int start) {
    int end = wordEndBefore(start);
    if (end == 0) {
      return false;
    }
    WordFacts before = word(end);
    return before.is(WordFacts.PREPOSITION)
        || (before.is(WordFacts.TITLE) && !words.isListed(before.folded()));
  }

  /** Whether a woman is told of behind the name: Аляксандра Калеснікава сказала. */
  boolean isWomanBefore(int end) {
    int from = end;
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    int to = from;
    while (to < text.length() && Character.isLowerCase(text.charAt(to))) {
      to++;
    }
    String verb = text.substring(from, to);
    return verb.endsWith("ла") || verb.endsWith("лася") || verb.endsWith("лась");
  }

  private boolean fillsQuotes(int start, int end) {
    return start > 0
        && end < text.length()
        && OPENING.indexOf(text.charAt(start - 1)) >= 0
        && CLOSING.indexOf(text.charAt(end)) >= 0;
  }

  private boolean isThingAfter(int end) {
    int from = end;
    while (from < text.length() && text.charAt(from) == ' ' && from - end < 2) {
      from++;
    }
    if (from == end || from == text.length() || !Character.isUpperCase(text.charAt(from))) {
      return false;
    }
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return words.isThingAfter(lexicon.facts(text.substring(from, to)));
  }

  /** Behind the last letter of the word before, if only spaces and a stop are between; else 0. */
  private int wordEndBefore(int start) {
    int at = start;
    while (at > 0 && start - at < NEAR && (text.charAt(at - 1) == ' ' || isHardSpace(at - 1))) {
      at--;
    }
    if (at == start || at == 0) {
      return 0;
    }
    return Character.isLetter(text.charAt(at - 1)) || isAbbreviated(at) ? at : 0;
  }

  private boolean isHardSpace(int at) {
    return text.charAt(at) == '\u00A0';
  }

  private boolean isAbbreviated(int end) {
    return text.charAt(end - 1) == '.'
        && end > 1
        && Character.isLetter(text.charAt(end - 2))
        && lexicon.isAbbreviation(written(end));
  }

  private WordFacts word(int end) {
    return lexicon.facts(written(end));
  }

  private String written(int end) {
    int last = text.charAt(end - 1) == '.' ? end - 1 : end;
    int from = last;
    while (from > 0
        && last - from < 40
        && (Character.isLetter(text.charAt(from - 1))
            || (from > 1
                && (text.charAt(from - 1) == '-' || text.charAt(from - 1) == '\'')
                && Character.isLetter(text.charAt(from - 2))))) {
      from--;
    }
    return text.substring(from, last);
  }
}
