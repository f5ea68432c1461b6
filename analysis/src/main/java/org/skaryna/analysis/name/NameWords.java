// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.io.IOException;
import java.io.Reader;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.sound.Folding;

/**
 * Reads the words of a text one by one from a stream of characters, counting positions. Only
 * capitalised words and initials are returned; words longer than {@value #LONGEST} letters are
 * counted and skipped. Nothing is allocated for a word.
 */
final class NameWords {
  static final int LONGEST = Folding.LONGEST;

  private static final int NONE = -1;

  private final char[] chars = new char[4096];
  private int filled;
  private int at;
  private int consumed;

  private final char[] word = new char[LONGEST + 1];
  private int length;
  private int wordLength;
  private int start;
  private int end;
  private int increment;
  private boolean parted;
  private boolean bracket;
  private boolean initial;
  private boolean chained;
  private boolean hyphened;
  private boolean loose;
  private final char[] name = new char[LONGEST];
  private int nameLength;

  void reset() {
    filled = 0;
    at = 0;
    consumed = 0;
    length = 0;
    word[0] = 0;
    increment = 0;
    parted = false;
    bracket = false;
    initial = false;
    chained = false;
    hyphened = false;
    loose = false;
    nameLength = 0;
  }

  char[] buffer() {
    return word;
  }

  int length() {
    return length;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** The word last read, an initial with its dot. */
  @Override
  public String toString() {
    return new String(word, 0, length);
  }

  /** How many characters were read so far. */
  int read() {
    return consumed + at;
  }

  boolean isInitial() {
    return initial;
  }

  /** Whether an initial or a given name stands right before this initial. */
  boolean isChained() {
    return chained;
  }

  /** Whether nothing but a hyphen stands before this word. */
  boolean isHyphened() {
    return hyphened;
  }

  /** Whether other signs than space, hyphen and stop are between this word and the one before. */
  boolean isLoose() {
    return loose;
  }

  int takeIncrement() {
    int taken = increment;
    increment = 0;
    parted = false;
    return taken;
  }

  /**
   * Whether a word that stands in no name, nor in brackets, is between this and the word before.
   */
  boolean isParted() {
    return parted;
  }

  /** Moves to the next capitalised word; false at the end of the text. */
  boolean next(Reader input) throws IOException {
    while (skipToWord(input)) {
      readWord(input);
      increment++;
      boolean wasInitial = initial;
      boolean capital = wordLength <= LONGEST && isCapitalised(word, length);
      initial = capital && isInitialLength(word, length) && peek(input) == '.';
      chained = initial && (wasInitial || afterName());
      if (initial) {
        word[length++] = '.';
        at++;
        end++;
      }
      rememberName(capital && !initial);
      if (capital) {
        return true;
      }
      parted |= !bracket && !NameParticles.isOne(word, length);
    }
    return false;
  }

  private void rememberName(boolean capital) {
    nameLength = capital ? length : 0;
    System.arraycopy(word, 0, name, 0, nameLength);
  }

  private boolean afterName() {
    return nameLength > 0 && GivenNames.isFull(new String(name, 0, nameLength));
  }

  /** Skips what is between words, counting what keeps words apart. */
  private boolean skipToWord(Reader input) throws IOException {
    boolean stop = false;
    int between = 0;
    hyphened = false;
    loose = false;
    int c;
    while ((c = peek(input)) != NONE) {
      if (NameSigns.isWordStart((char) c)) {
        return true;
      }
      at++;
      hyphened = between++ == 0 && NameSigns.isHyphen((char) c);
      boolean space = NameSigns.isSpace((char) c);
      loose |= c != '.' && !space && !NameSigns.isHyphen((char) c);
      if (c == '\n') { // ends a paragraph, a row or an item: lines of one width were joined before
        apart(NameTokenizer.PARAGRAPH);
        stop = false;
      } else if (c == '.' || c == '!' || c == '?' || c == '…') {
        stop = c != '.' || length > 3 || !NameSigns.isCapital(word[0]);
      } else if (c == '(' || c == ')') {
        bracket = c == '(';
      } else if (c == ',' || c == '\t') { // a tab stands between the cells of a table
        apart(NameTokenizer.COMMA);
      } else if (c == ';' || c == ':') {
        apart(NameTokenizer.SENTENCE);
      } else if (stop && space) {
        apart(NameTokenizer.SENTENCE);
        stop = false;
      }
    }
    return false;
  }

  private void apart(int words) {
    increment += words;
    bracket = false;
    initial = false;
    nameLength = 0;
  }

  private void readWord(Reader input) throws IOException {
    start = read();
    length = 0;
    wordLength = 0;
    int c;
    while ((c = peek(input)) != NONE
        && (NameSigns.isWordPart((char) c) || joins((char) c, input))) {
      at++;
      wordLength++;
      if (length < LONGEST) {
        word[length++] = (char) c;
      }
    }
    end = read();
    cutPossessive();
  }

  /** English: Labkovich's -> Labkovich. */
  private void cutPossessive() {
    if (wordLength == length
        && length > 2
        && (word[length - 1] | 0x20) == 's'
        && NameSigns.isJoint(word[length - 2])) {
      length -= 2;
      end -= 2;
    }
  }

  private boolean joins(char c, Reader input) throws IOException {
    if (!NameSigns.isJoint(c)) {
      return false;
    }
    if (at + 1 >= filled) {
      shiftAndFill(input);
    }
    return at + 1 < filled && Character.isLetter(chars[at + 1]);
  }

  /** Whether a word begins with a capital, or has one after its first joint: Скарына, d'Arc. */
  static boolean isCapitalised(char[] word, int length) {
    return (length > 0 && NameSigns.isCapital(word[0]))
        || (length > 2 && NameSigns.isJoint(word[1]) && NameSigns.isCapital(word[2]));
  }

  /** Whether letters before a dot are few enough for an initial: У., Yu. */
  static boolean isInitialLength(char[] word, int length) {
    return length == 1 || (length == 2 && InitialLetters.isDigraph(word[0], word[1]));
  }

  private int peek(Reader input) throws IOException {
    if (at == filled) {
      shiftAndFill(input);
    }
    return at == filled ? NONE : chars[at];
  }

  private void shiftAndFill(Reader input) throws IOException {
    int rest = filled - at;
    System.arraycopy(chars, at, chars, 0, rest);
    consumed += at;
    at = 0;
    filled = rest;
    int more = input.read(chars, rest, chars.length - rest);
    if (more > 0) {
      filled += more;
    }
  }
}
