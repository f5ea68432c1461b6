// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.place;

/** A word of a text, folded as it is read. Reused from word to word; for one thread. */
final class TextWord {
  private static final int LONGEST = 40;
  private static final int WIDEST_SPACE = 3;

  private final char[] text;
  private final char[] folded = new char[LONGEST];
  private int length;
  private int start;
  private int end;

  TextWord(String text) {
    this.text = text.toCharArray();
  }

  int start() {
    return start;
  }

  /** Behind its last letter. */
  int end() {
    return end;
  }

  /** Moves to the first word from {@code at} on that begins with a capital; false at the end. */
  boolean nextCapital(int at) {
    int i = at;
    int size = text.length;
    while (i < size) {
      char c = text[i];
      if (Letters.isSmallOrDigit(c)) {
        do {
          i++;
        } while (i < size && Letters.isPart(text[i]));
      } else if (Letters.isUpper(c)) {
        read(i);
        return true;
      } else {
        i++;
      }
    }
    return false;
  }

  /** Moves to the word that only a space or hyphen parts from this one, if there is one. */
  boolean nextJoined() {
    int i = end;
    int size = text.length;
    int newlines = 0;
    while (i < size && i - end < WIDEST_SPACE && isSpace(text[i])) {
      newlines += text[i] == '\n' ? 1 : 0;
      i++;
    }
    if (i == end && i < size && isHyphen(text[i])) {
      i++;
    }
    if (i == end || newlines > 1 || i == size || !Letters.isPart(text[i])) {
      return false;
    }
    read(i);
    return true;
  }

  /** The state that this word leads to. */
  int lookUp(FormTable forms, int state) {
    return length == 0 ? FormTable.NOWHERE : forms.next(state, folded, length);
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\n' || c == '\t' || c == '\r';
  }

  /** Reads the word at {@code at}; one too long for any place has no letters. */
  private void read(int at) {
    start = at;
    length = 0;
    boolean tooLong = false;
    int i = at;
    int size = text.length;
    for (; i < size; i++) {
      char c = text[i];
      if (!Letters.isPart(c) && !Letters.isMark(c) && !isInner(i)) {
        break;
      }
      char letter = Letters.fold(c);
      if (letter != 0 && length < LONGEST) {
        folded[length++] = letter;
      } else if (letter != 0) {
        tooLong = true;
      }
    }
    end = i;
    length = tooLong ? 0 : length;
  }

  /** An apostrophe within a word, but not before the English possessive: Minsk's. */
  private boolean isInner(int at) {
    if (!Letters.isJoint(text[at]) || at + 1 == text.length) {
      return false;
    }
    char next = text[at + 1];
    boolean possessive =
        (next == 's' || next == 'S') && (at + 2 == text.length || !Letters.isPart(text[at + 2]));
    return !possessive && Letters.isPart(next);
  }
}
