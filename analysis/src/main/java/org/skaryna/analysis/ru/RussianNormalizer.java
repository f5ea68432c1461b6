// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.ru;

import java.nio.CharBuffer;
import java.util.regex.Pattern;
import org.skaryna.analysis.cyrillic.Apostrophe;

/**
 * Folds what Russian writes in more than one way.
 *
 * <ul>
 *   <li>{@code ё} is {@code е}, as most print writes it: {@code ёлка -> елка}
 *   <li>letters abolished by the decree of 1918 are read as their successors: {@code міръ -> мир},
 *       {@code хлѣбъ -> хлеб}, {@code ѳита -> фита}, {@code мѵро -> миро}; {@code ъ} at the end is
 *       not written any more
 *   <li>{@code і} alone does not make a word an old Russian one, for Belarusian and Ukrainian write
 *       it: {@code міръ -> мир}, but {@code кніга} stays. What is known to be a Russian text has it
 *       before vowels and in {@code мір}, the world, and nowhere else (J. K. Grot, Russkoe
 *       pravopisanie, 1885): {@code Россія -> Россия}
 *   <li>the apostrophe that newspapers of the 1920s set for {@code ъ} is one letter, which {@link
 *       RussianLemmatizer} reads: {@code под'езд, под’езд}
 * </ul>
 */
final class RussianNormalizer {
  private static final String VOWELS_AFTER_I = "аеёиіоуыэюяѣѵй";
  private static final String SEPARATED = "еёюя";
  private static final String ABOLISHED = "ѣѳѵ";
  private static final Pattern WORLD = Pattern.compile("(?:все)?мір");

  private RussianNormalizer() {}

  /**
   * Normalizes in place and returns the new length, which is zero only if {@code length} is.
   *
   * @param inText whether the word is known to stand in a Russian text
   */
  static int normalize(char[] word, int length, boolean inText) {
    foldI(word, length, inText);
    for (int i = 0; i < length; i++) {
      word[i] =
          switch (word[i]) {
            case 'ё', 'ѣ' -> 'е';
            case 'ѵ' -> 'и';
            case 'ѳ' -> 'ф';
            case '\'', '\u2019' -> separates(word, i, length) ? Apostrophe.LETTER : word[i];
            default -> word[i];
          };
    }
    return length > 1 && word[length - 1] == 'ъ' ? length - 1 : length;
  }

  private static boolean separates(char[] word, int i, int length) {
    return i > 0 && i + 1 < length && SEPARATED.indexOf(word[i + 1]) >= 0;
  }

  private static void foldI(char[] word, int length, boolean inText) {
    boolean everywhere = false;
    for (int i = length - 1; i >= 0; i--) {
      if (word[i] == 'і') {
        everywhere |= isOld(word, length) || (inText && isOfWorld(word, length));
        if (everywhere || (inText && isBeforeVowel(word, i, length))) {
          word[i] = 'и';
        }
      }
    }
  }

  private static boolean isOld(char[] word, int length) {
    for (int i = 0; i < length; i++) {
      if (ABOLISHED.indexOf(word[i]) >= 0) {
        return true;
      }
    }
    return length > 1 && word[length - 1] == 'ъ';
  }

  private static boolean isOfWorld(char[] word, int length) {
    return WORLD.matcher(CharBuffer.wrap(word, 0, length)).lookingAt();
  }

  private static boolean isBeforeVowel(char[] word, int i, int length) {
    return i + 1 < length && VOWELS_AFTER_I.indexOf(word[i + 1]) >= 0;
  }
}
