// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.suggest;

import java.util.Locale;

/** The capitals of a word, which another word takes over. */
enum LetterCase {
  SMALL,
  FIRST_CAPITAL,
  CAPITALS;

  static LetterCase of(String word) {
    long letters = word.codePoints().filter(Character::isLetter).count();
    long capitals = word.codePoints().filter(Character::isUpperCase).count();
    if (letters > 1 && capitals == letters) {
      return CAPITALS;
    }
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) ? FIRST_CAPITAL : SMALL;
  }

  /** A word of small letters in these capitals: мінск -> Мінск. */
  String apply(String word) {
    return switch (this) {
      case SMALL -> word;
      case CAPITALS -> word.toUpperCase(Locale.ROOT);
      case FIRST_CAPITAL ->
          word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    };
  }
}
