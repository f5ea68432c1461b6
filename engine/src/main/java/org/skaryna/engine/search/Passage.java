// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

/**
 * A part of a text from {@code start} to {@code end}, whole words, not empty where the text is not.
 *
 * @param fromBeginning whether a sentence or a paragraph begins here
 * @param toEnd whether one ends here
 */
record Passage(int start, int end, boolean fromBeginning, boolean toEnd) {

  private record Start(int at, boolean ofSentence) {}

  private record End(int at, boolean ofSentence) {}

  /**
   * The passage of at most {@code room} letters around what matched from {@code from} to {@code
   * to}.
   */
  static Passage of(String text, int from, int to, int room) {
    Start start = start(text, from, to, room);
    End end = end(text, start.at(), to, room);
    int first = start.at();
    int last = end.at();
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Passage(first, last, start.ofSentence(), end.ofSentence());
  }

  /** The same without what {@code before} holds already. */
  Passage behind(Passage before) {
    return start >= before.end
        ? this
        : new Passage(
            before.end, Math.max(before.end, end), false, end < before.end ? before.toEnd : toEnd);
  }

  /** The beginning of the sentence of {@code from}, or a word's where that is too far away. */
  private static Start start(String text, int from, int to, int room) {
    int lead = Math.min(room / 2, room - Math.min(room, to - from));
    int window = Math.max(0, from - lead);
    int line = text.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
    if (line > window && line <= from) {
      window = line;
    }
    String before = text.substring(window, Math.min(text.length(), to));
    int sentence = SentenceBounds.preceding(before, Math.min(before.length(), from - window + 1));
    if (sentence > 0 || window == 0 || window == line) {
      return new Start(window + sentence, true);
    }
    return new Start(afterSpace(text, window, from), false);
  }

  /** The first word's beginning at or behind {@code at}, but not behind {@code limit}. */
  private static int afterSpace(String text, int at, int limit) {
    for (int i = at; i < limit; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i + 1;
      }
    }
    return limit;
  }

  /** Where a passage from {@code start} ends: behind a sentence if one does behind {@code to}. */
  private static End end(String text, int start, int to, int room) {
    int limit = Math.min(text.length(), start + room);
    if (limit == text.length()) {
      return new End(limit, true);
    }
    String passage = text.substring(start, limit);
    int sentence = SentenceBounds.preceding(passage, passage.length());
    if (sentence > room / 2 && start + sentence >= to) {
      return new End(start + sentence, true);
    }
    for (int i = limit; i > Math.max(start, to - 1); i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return new End(i, text.charAt(i) == '\n');
      }
    }
    return new End(Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit, false);
  }
}
