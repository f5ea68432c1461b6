// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import org.skaryna.analysis.name.NameParticles;

/** What stands between two capitalised words. */
enum Gap {
  /** Nothing: А.С.Пушкін. */
  NONE,
  /** Spaces. */
  SPACE,
  /** The end of a line. */
  LINE,
  /** Дунін-Марцінкевіч. */
  HYPHEN,
  /** Лабковіч, Уладзімір. */
  COMMA,
  /** An opening bracket: Vladimir (Uladzimir. */
  OPEN,
  /** A closing one. */
  CLOSE,
  /** Particles: Вінцэнт ван Гог, Башар аль-Асад. */
  PARTICLE,
  /** Anything else. */
  APART;

  private static final int LONGEST = 24;

  /** Whether words may be of one name on both sides of it, without further signs. */
  boolean joins() {
    return this == NONE || this == SPACE;
  }

  static Gap of(String text, int from, int to) {
    if (to == from) {
      return NONE;
    }
    if (to - from > LONGEST) {
      return APART;
    }
    int lines = 0;
    int spaces = 0;
    char sign = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        return particles(text, from, to);
      }
      if (c == '\n') {
        lines++;
      } else if (Character.isWhitespace(c) || c == '\u00A0') {
        spaces++;
      } else if (sign != 0) {
        return APART;
      } else {
        sign = c;
      }
    }
    if (sign == 0) {
      return lines == 0 ? SPACE : lines == 1 ? LINE : APART;
    }
    return lines > 0 ? APART : ofSign(sign, spaces);
  }

  private static Gap ofSign(char sign, int spaces) {
    return switch (sign) {
      case '-', '\u2010', '\u2011' -> spaces == 0 ? HYPHEN : APART;
      case ',' -> COMMA;
      case '(' -> OPEN;
      case ')' -> CLOSE;
      default -> APART;
    };
  }

  /** Only particles, with spaces, hyphens and apostrophes around them. */
  private static Gap particles(String text, int from, int to) {
    int at = from;
    boolean space = false;
    while (at < to) {
      char c = text.charAt(at);
      space |= c == ' ' || c == '\u00A0';
      if (Character.isLetter(c)) {
        int end = at;
        while (end < to && Character.isLetter(text.charAt(end))) {
          end++;
        }
        if (!NameParticles.isOne(text.substring(at, end))) {
          return APART;
        }
        at = end;
      } else if (c == ' ' || c == '\u00A0' || c == '-') {
        at++;
      } else {
        return APART;
      }
    }
    return space && !Character.isLetter(text.charAt(from)) ? PARTICLE : APART; // Рио-де-Жанейро
  }
}
