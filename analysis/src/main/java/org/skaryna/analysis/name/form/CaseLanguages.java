// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.form;

/**
 * Which languages a form may be of, as a set of bits: {@code inflected} finds the case forms of the
 * asked name's own language. Only what the letters rule out is out: Купала is any of them, Лабковіч
 * is not Russian.
 */
public final class CaseLanguages {
  static final int BELARUSIAN = 1;
  static final int RUSSIAN = 2;
  static final int UKRAINIAN = 4;

  /** Any language. */
  public static final int ANY = BELARUSIAN | RUSSIAN | UKRAINIAN;

  private CaseLanguages() {}

  /** The languages whose letters a folded word is written in; any for Latin letters. */
  public static int ofLetters(String folded) {
    int languages = ANY;
    for (int i = 0; i < folded.length(); i++) {
      languages &=
          switch (folded.charAt(i)) {
            case 'ў' -> BELARUSIAN;
            case 'ї', 'є' -> UKRAINIAN;
            case 'ґ', 'і' -> BELARUSIAN | UKRAINIAN;
            case 'и', 'щ' -> RUSSIAN | UKRAINIAN;
            case 'ъ' -> RUSSIAN;
            case 'ы', 'э', 'ё' -> BELARUSIAN | RUSSIAN;
            default -> ANY;
          };
    }
    return languages == 0 ? ANY : languages;
  }

  /** The set for a cell of endings.csv: "be ru". */
  static int of(String cell) {
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
}
