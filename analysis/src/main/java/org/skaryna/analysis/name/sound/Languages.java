// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

/**
 * Belarusian, Russian and Ukrainian as a set of bits, and the one rule of which of them a word may
 * be written in. Only what its letters rule out is out: Купала is any of them, Лабковіч is not
 * Russian.
 */
public final class Languages {
  /** No Cyrillic letter. */
  public static final int LATIN = 0;

  /** Belarusian. */
  public static final int BELARUSIAN = 1;

  /** Russian. */
  public static final int RUSSIAN = 2;

  /** Ukrainian. */
  public static final int UKRAINIAN = 4;

  /** Any of the three. */
  public static final int ANY = BELARUSIAN | RUSSIAN | UKRAINIAN;

  private static final String SOFT = "еёіюяьи";

  private Languages() {}

  /**
   * The languages by the letters of a folded word and by what Belarusian never writes: т before е;
   * {@link #LATIN} for none.
   */
  public static int of(String folded) {
    if (Script.of(folded) != Script.CYRILLIC) {
      return LATIN;
    }
    int possible = ofLetters(folded);
    for (int i = 0; i < folded.length(); i++) {
      char next = i + 1 < folded.length() ? folded.charAt(i + 1) : 0;
      possible &= ~hardOnly(folded.charAt(i), next);
      possible &= folded.charAt(i) == '\'' ? BELARUSIAN | UKRAINIAN : ANY;
    }
    return possible == 0 ? ANY : possible;
  }

  /** The languages whose alphabets hold all letters of a folded word; any for Latin letters. */
  public static int ofLetters(String folded) {
    int possible = ANY;
    for (int i = 0; i < folded.length(); i++) {
      possible &= ofLetter(folded.charAt(i));
    }
    return possible == 0 ? ANY : possible;
  }

  private static int ofLetter(char c) {
    return switch (c) {
      case 'ў' -> BELARUSIAN;
      case 'ї', 'є' -> UKRAINIAN;
      case 'ґ', 'і' -> BELARUSIAN | UKRAINIAN;
      case 'и', 'щ' -> RUSSIAN | UKRAINIAN;
      case 'ъ' -> RUSSIAN;
      case 'ы', 'э', 'ё' -> BELARUSIAN | RUSSIAN;
      default -> ANY;
    };
  }

  /** The set for a table's cell: "be ru"; * is any. */
  public static int named(String cell) {
    int languages = 0;
    for (String language : cell.split(" ", -1)) {
      languages |=
          switch (language) {
            case "be" -> BELARUSIAN;
            case "ru" -> RUSSIAN;
            case "uk" -> UKRAINIAN;
            case "*" -> ANY;
            default ->
                throw new IllegalArgumentException("expected be, ru, uk or *, got: " + language);
          };
    }
    return languages;
  }

  /** Belarusian has no soft т, д, р, ч, ш, ж, and no в at the end of a syllable. */
  private static int hardOnly(char c, char next) {
    boolean soft = next != 0 && SOFT.indexOf(next) >= 0;
    boolean russian =
        switch (c) {
          case 'т', 'д', 'р', 'ч', 'ш', 'ж' -> soft;
          case 'в' -> next == 0;
          default -> false;
        };
    return russian ? BELARUSIAN : 0;
  }
}
