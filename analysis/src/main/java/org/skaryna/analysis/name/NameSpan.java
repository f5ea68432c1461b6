// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

/** Where a name stands, or may stand, in a query, in UTF-16 code units: [start, end). */
public record NameSpan(int start, int end, Signs signs) {

  /** What makes words look like a name. */
  public enum Signs {
    /** Initials, or a given name, beside a family name: У. Купала, Уладзімір Лабковіч. */
    FULL,
    /** A given name beside any other word: Янка Купала, Слава Украіне. */
    GIVEN,
    /** Capitalised words side by side, none of them a known given name: Драган Джылас, Новы Год. */
    CAPITALS,
    /** One capitalised word that is a given name or ends as family names do: Вера, Лабковіч. */
    ALONE,
    /**
     * Words that may as well be no name; what texts make of them can tell: one capitalised word
     * (Купала, Выбары), or words in lower case that look like a name (янка купала, лабковіч).
     */
    OPEN;

    /** Whether a given name or an initial shows a person, and no place or thing of that name. */
    public boolean isOfPerson() {
      return this == FULL || this == GIVEN;
    }
  }

  /** Checks that the span holds a letter. */
  public NameSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "a span needs 0 <= start < end, got [%d, %d)".formatted(start, end));
    }
  }
}
