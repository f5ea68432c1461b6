// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something in a query that was read differently from how it was written.
 *
 * @param detail the part of the query, or the limit, that the sentence names; may be empty
 */
public record QueryWarning(Kind kind, String detail) {

  /** What happened; each has a sentence in {@code warnings*.properties}. */
  public enum Kind {
    UNCLOSED_QUOTE,
    UNMATCHED_BRACKET,
    TOO_DEEP,
    TOO_LONG,
    TOO_MANY_LETTERS,
    OPERATOR_ALONE,
    UNREADABLE_DATE,
    UNREADABLE_RANGE,
    UNKNOWN_WEIGHT,
    UNKNOWN_PLACE,
    UNKNOWN_FIELD,
    STAR_NOT_AT_END,
    UNKNOWN_PATTERN,
    SMALL_OPERATOR,
    TOO_MANY_FUZZY,
    NO_VALUE,
    NO_NAME,
    SIGNS_IN_NAME,
    SEVERAL_NAMES,
    ONLY_COMMON_WORDS
  }

  /** The sentence in Belarusian, Russian or English (any other language). */
  public String in(Locale locale) {
    ResourceBundle sentences =
        ResourceBundle.getBundle(
            "org.skaryna.engine.query.warnings",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(sentences.getString(kind.name()), locale)
        .format(new Object[] {detail});
  }
}
