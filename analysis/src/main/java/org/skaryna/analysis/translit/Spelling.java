// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.translit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What a language's orthography lets stand side by side; tells likely readings from unlikely ones.
 */
final class Spelling {
  private static final Spelling BELARUSIAN =
      new Spelling(
          "абвгдеёжзійклмнопрстуўфхцчшыьэюяʼ",
          Pattern.compile(
              "(?:^|[^аеёіоуыэюя])ў|ў[аоуыэ]|[бвгджзклмнпрстфхцчшўь]й|^ы|^ь|[аеёіоуыэюя]ь|[жчшр]ь|ьь|ь[аоуыэ]|ʼ[^еёюяі]|[^бвгджзклмнпрстфхцчш]ʼ|ʼ$"),
          Pattern.compile(
              "[жчшр][іеёюя]|[гкх][ыэ]|[дт][іеёюя]|ц[ыэао](?!$)|[аеёіоуыэюя]у|[бвпмф][ыэ]|іа|іу|йа|йу|йо|йе"
                  + "|кг|хг|тс|шг|сг|зг|цг|дж|ʼ|о.*о|в$|в[бвгджзкмнпрстфхцч]|[іы]ў$"),
          "лнсзц");
  private static final Spelling RUSSIAN =
      new Spelling(
          "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
          Pattern.compile(
              "[бвгджзклмнпрстфхцчшщьъ]й|^[ыьъ]|[аеёиоуыэюя][ьъ]|[чщ]ы|ьь|ъъ|ъ[^еёюя]|ъ$|ь[ауыэ]"),
          Pattern.compile(
              "[гкхжш]ы|[бвгджзклмнпрстфхцчшщь]э|[аеёиоуыэюя][ыэ]|иа|иу|йа|йу|йо|йе|ыа|ыу|тс(?!к)|шч|кг|зг|сг|цг|сз|тш|тж|ьо|ыо|[ао]у(?=[бвгджзклмнпрстфхцчшщ])|ава$|авич|(?<![ьъаеёиоуыэюя])ё"),
          "лнрстдзмбпвфжшч");
  private static final Spelling UKRAINIAN =
      new Spelling(
          "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяʼ",
          Pattern.compile(
              "[бвгґджзклмнпрстфхцчшщь]й(?!о)|^[иь]|[аеєиіїоуюя]ь|ьь|ь[аеиіуєїюя]|ʼ[^еєїюя]|[^бвгґджзклмнпрстфхцчшщ]ʼ|ʼ$|[бвгґджзклмнпрстфхцчшщ]ї"),
          Pattern.compile("йа|йу|йе|йі|іа|іу|тс|шч|кг|зг|сг|цг|ґ|иї|иі|ʼ"),
          "лнрстдзц");

  private static final String CONSONANTS = "бвгґджзклмнпрстфхцчшщ";

  private final String alphabet;
  private final Pattern never;
  private final Pattern odd;
  private final String soft;

  /** Whether letters can follow the one before them: a few thousand of all that there might be. */
  private final Map<String, Boolean> joined = new ConcurrentHashMap<>();

  /**
   * An orthography.
   *
   * @param alphabet its letters, with the apostrophe U+02BC
   * @param never what cannot stand in a word, three letters at most: {@code ў} after a consonant in
   *     Belarusian
   * @param odd what seldom does: {@code ро} without hardening, {@code р} before {@code е} there
   * @param soft consonants that a soft sign may follow
   */
  private Spelling(String alphabet, Pattern never, Pattern odd, String soft) {
    this.alphabet = alphabet;
    this.never = never;
    this.odd = odd;
    this.soft = soft;
  }

  /** The orthography of be, ru or uk. */
  static Spelling of(String language) {
    return switch (language) {
      case "be" -> BELARUSIAN;
      case "ru" -> RUSSIAN;
      case "uk" -> UKRAINIAN;
      default -> throw new IllegalArgumentException("expected be, ru or uk, got " + language);
    };
  }

  /** Whether all the letters are the language's own. */
  boolean writes(String letters) {
    return letters.chars().allMatch(letter -> alphabet.indexOf(letter) >= 0);
  }

  /** Whether a whole word can be written so. */
  boolean allows(CharSequence word) {
    return !never.matcher(word).find();
  }

  /** Whether what was written from {@code from} on can stand behind what was allowed before. */
  boolean allows(CharSequence word, int from) {
    if (from == 0) {
      return allows(word);
    }
    String letters = word.subSequence(from - 1, word.length()).toString();
    Boolean known = joined.get(letters);
    if (known == null) {
      known = !never.matcher(word).region(from - 1, word.length()).useAnchoringBounds(false).find();
      joined.put(letters, known);
    }
    return known;
  }

  /** Whether a sign may follow a letter. */
  boolean takes(char sign, char before) {
    return (sign == 'ь' ? soft : CONSONANTS).indexOf(before) >= 0;
  }

  /** How many unusual places a word has. */
  int oddities(String word) {
    return 2 * (int) odd.matcher(word).results().count();
  }
}
