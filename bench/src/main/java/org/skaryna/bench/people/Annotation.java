// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.people;

/**
 * A part of an article of which it is known who is meant.
 *
 * @param start where it begins, in UTF-16 code units
 * @param end behind its last letter
 * @param person a key of the table, the same in all articles; empty for {@link Kind#NOBODY}
 */
record Annotation(int start, int end, Kind kind, String person) {
  /** What is annotated. */
  enum Kind {
    /** A given and a family name. */
    FULL('='),
    /** Another mention: a family name alone, initials, given name and patronymic. */
    SHORT('~'),
    /** Words with capitals that name nobody. */
    NOBODY('!');

    private final char sign;

    Kind(char sign) {
      this.sign = sign;
    }

    static Kind of(char sign) {
      for (Kind kind : values()) {
        if (kind.sign == sign) {
          return kind;
        }
      }
      throw new IllegalArgumentException("expected =, ~ or ! in an annotation, got " + sign);
    }
  }

  boolean overlaps(int from, int to) {
    return start < to && from < end;
  }
}
