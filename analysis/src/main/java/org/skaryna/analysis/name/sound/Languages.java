// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

/** Which East Slavic languages a folded word may be written in, by the letters that one lacks. */
public final class Languages {
  /** No Cyrillic letter. */
  public static final int LATIN = 0;

  static final int BELARUSIAN = 1;
  static final int RUSSIAN = 2;
  static final int UKRAINIAN = 4;

  private static final int ALL = BELARUSIAN | RUSSIAN | UKRAINIAN;
  private static final String SOFT = "еёіюяьи";

  private Languages() {}

  /** The languages as a set of bits; {@link #LATIN} for none. */
  public static int of(String folded) {
    if (Script.of(folded) != Script.CYRILLIC) {
      return LATIN;
    }
    int possible = ALL;
    for (int i = 0; i < folded.length(); i++) {
      char next = i + 1 < folded.length() ? folded.charAt(i + 1) : 0;
      possible &= letter(folded.charAt(i), next);
    }
    return possible == 0 ? ALL : possible;
  }

  private static int letter(char c, char next) {
    return switch (c) {
      case 'ў' -> BELARUSIAN;
      case 'і', '\'' -> BELARUSIAN | UKRAINIAN;
      case 'ї', 'є' -> UKRAINIAN;
      case 'ґ' -> BELARUSIAN | UKRAINIAN;
      case 'и', 'щ' -> RUSSIAN | UKRAINIAN;
      case 'ъ' -> RUSSIAN;
      case 'ы', 'э', 'ё' -> BELARUSIAN | RUSSIAN & ~hardOnly(c, next);
      default -> ALL & ~hardOnly(c, next);
    };
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
