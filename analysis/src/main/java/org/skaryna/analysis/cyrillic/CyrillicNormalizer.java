// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.cyrillic;

/**
 * Repairs a lower-case word whose letters are not what they look like, in any Cyrillic language.
 *
 * <ul>
 *   <li>stress marks (U+0301, U+0300) and soft hyphens (U+00AD) go: {@code за́мак -> замак}
 *   <li>letters written as base and combining mark are composed: {@code и + U+0306 -> й}, {@code у
 *       + U+0306 -> ў}, {@code е + U+0308 -> ё}, {@code і + U+0308 -> ї}
 *   <li>letters of the wrong alphabet that look right become right, provided that the rest of the
 *       word leaves no doubt: Latin {@code i, o} in {@code Мiнск, вoля}, Cyrillic {@code о} in
 *       {@code Lоndоn}
 * </ul>
 */
public final class CyrillicNormalizer {
  private static final LookAlikes LOOK_ALIKES = LookAlikes.EAST_SLAVIC;
  private static final int SURE = 100;

  private CyrillicNormalizer() {}

  /**
   * Normalizes the first {@code length} letters of {@code word} in place.
   *
   * @return the new length, at most {@code length}; zero only where the word held nothing but marks
   */
  public static int normalize(char[] word, int length) {
    int end = compose(word, length);
    unifyScript(word, end);
    return end;
  }

  private static int compose(char[] word, int length) {
    int end = 0;
    for (int i = 0; i < length; i++) {
      char c = word[i];
      switch (c) {
        case '\u0301', '\u0300', '\u00AD' -> {}
        case '\u0306', '\u0308' -> {
          char composed = end == 0 ? c : composed(word[end - 1], c);
          if (composed == c) {
            word[end++] = c;
          } else {
            word[end - 1] = composed;
          }
        }
        default -> word[end++] = c;
      }
    }
    return end;
  }

  private static char composed(char base, char mark) {
    if (mark == '\u0306') {
      return switch (base) {
        case 'и' -> 'й';
        case 'у', 'y' -> 'ў';
        default -> mark;
      };
    }
    return switch (base) {
      case 'е', 'e' -> 'ё';
      case 'і', 'i' -> 'ї';
      default -> mark;
    };
  }

  private static void unifyScript(char[] word, int length) {
    if (!isMixed(word, length)) {
      return;
    }
    int latin = 0;
    int cyrillic = 0;
    for (int i = 0; i < length; i++) {
      latin += isLatin(word[i]) ? evidence(word[i]) : 0;
      cyrillic += isCyrillic(word[i]) ? evidence(word[i]) : 0;
    }
    if (latin >= SURE && cyrillic >= SURE) {
      return;
    }
    if (cyrillic > latin) {
      for (int i = 0; i < length; i++) {
        word[i] = LOOK_ALIKES.toCyrillic(word[i]);
      }
    } else if (latin > cyrillic) {
      for (int i = 0; i < length; i++) {
        word[i] = LOOK_ALIKES.toLatin(word[i]);
      }
    }
  }

  private static boolean isMixed(char[] word, int length) {
    boolean latin = false;
    boolean cyrillic = false;
    for (int i = 0; i < length && !(latin && cyrillic); i++) {
      cyrillic |= isCyrillic(word[i]);
      latin |= isLatin(word[i]);
    }
    return latin && cyrillic;
  }

  /** How surely a letter belongs to its alphabet: the less, the more it looks like another. */
  private static int evidence(char letter) {
    if (!LOOK_ALIKES.contains(letter)) {
      return SURE;
    }
    return LookAlikes.isAlikeInSmall(letter) ? 0 : 1;
  }

  private static boolean isLatin(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return !isInCyrillicBlocks(c) && isLetterOf(Character.UnicodeScript.LATIN, c);
  }

  private static boolean isCyrillic(char c) {
    return isInCyrillicBlocks(c)
        ? Character.isLetter(c)
        : c > 0x52F && isLetterOf(Character.UnicodeScript.CYRILLIC, c);
  }

  /**
   * Blocks Cyrillic and Cyrillic Supplement: they spare most letters Unicode's table of scripts.
   */
  private static boolean isInCyrillicBlocks(char c) {
    return c >= 0x400 && c <= 0x52F;
  }

  private static boolean isLetterOf(Character.UnicodeScript script, char c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == script;
  }
}
