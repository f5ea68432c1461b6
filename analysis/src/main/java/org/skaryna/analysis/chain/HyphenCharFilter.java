// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.chain;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Writes a hyphen between two letters as {@link #JOINT}, which {@code StandardTokenizer} leaves
 * inside the word, so that {@link CompoundFilter} can decide whether what stands around it is one
 * word, {@code юго-западный}, or two, {@code Минск-Москва}. Full-width letters become plain ones.
 * Nothing moves: offsets stay those of the text.
 */
public final class HyphenCharFilter extends CharFilter {
  /** The hyphenation point, U+2027: by Unicode's rules (UAX #29) it stands within words. */
  static final char JOINT = '\u2027';

  private static final int END = -1;
  private static final int NOT_READ = -2;

  private char previous = ' ';
  private int ahead = NOT_READ;

  /** Filters {@code input}. */
  public HyphenCharFilter(Reader input) {
    super(input);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int count = fill(buffer, offset, length);
    for (int i = offset; i < offset + count; i++) {
      char c = PlainLetters.of(buffer[i]);
      buffer[i] = c;
      if (isHyphen(c)
          && Character.isLetter(previous)
          && isLetter(next(buffer, i, offset + count))) {
        buffer[i] = JOINT;
      }
      previous = c;
    }
    return count;
  }

  /**
   * Hyphen-minus, hyphen, the hyphen that does not break a line, and the en dash, which typists put
   * for one: between letters without a space it is no dash of a sentence.
   */
  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }

  private int fill(char[] buffer, int offset, int length) throws IOException {
    if (ahead == NOT_READ) {
      return input.read(buffer, offset, length);
    }
    if (ahead == END) {
      return END;
    }
    buffer[offset] = (char) ahead;
    ahead = NOT_READ;
    return 1;
  }

  private int next(char[] buffer, int i, int end) throws IOException {
    if (i + 1 < end) {
      return buffer[i + 1];
    }
    ahead = input.read();
    return ahead;
  }

  private static boolean isLetter(int c) {
    return c != END && Character.isLetter((char) c);
  }

  @Override
  protected int correct(int currentOff) {
    return currentOff;
  }
}
