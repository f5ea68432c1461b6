// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.ru;

/**
 * Folds what Russian writes in more than one way.
 *
 * <ul>
 *   <li>{@code ё} is {@code е}, as most print writes it: {@code ёлка -> елка}
 *   <li>letters abolished by the decree of 1918 are read as their successors: {@code міръ -> мир},
 *       {@code хлѣбъ -> хлеб}, {@code ѳита -> фита}, {@code мѵро -> миро}; {@code ъ} at the end is
 *       not written any more
 * </ul>
 */
final class RussianNormalizer {
  private RussianNormalizer() {}

  /** Normalizes in place and returns the new length, which is zero only if {@code length} is. */
  static int normalize(char[] word, int length) {
    for (int i = 0; i < length; i++) {
      word[i] =
          switch (word[i]) {
            case 'ё', 'ѣ' -> 'е';
            case 'і', 'ѵ' -> 'и';
            case 'ѳ' -> 'ф';
            default -> word[i];
          };
    }
    return length > 1 && word[length - 1] == 'ъ' ? length - 1 : length;
  }
}
