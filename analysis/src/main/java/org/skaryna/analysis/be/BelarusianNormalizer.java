// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import org.skaryna.analysis.cyrillic.Apostrophe;

/**
 * Brings the spellings of one Belarusian word together: the apostrophes, у and ў, and what
 * taraškievica (the norm of 1918, codified 1933 and 2005) writes differently from the official norm
 * by rule. The result is a key to compare by, not a spelling to show.
 *
 * <ul>
 *   <li>{@code '}, {@code ’} and {@code ʼ} are one letter: {@code сям’я, сям'я}
 *   <li>{@code у} and {@code ў} by position, ў after a vowel and у elsewhere: {@code ўчора ->
 *       учора}, {@code навука}, {@code Быкау -> быкаў}
 *   <li>the soft sign of assimilation goes: {@code сьнег -> снег}, {@code дзьве -> дзве}, {@code
 *       жыцьцё -> жыццё}, {@code судзьдзя -> суддзя}, {@code зельле -> зелле}
 *   <li>a separating soft sign after a prefix is an apostrophe: {@code зьезд -> з'езд}
 *   <li>{@code э} after a consonant that can be soft is {@code е}: {@code газэта -> газета}, {@code
 *       Эўропа -> еўропа}
 *   <li>{@code э} after {@code і} and {@code ы} is {@code е}, {@code о} is {@code ё}: {@code дыэта
 *       -> дыета}, {@code трыо -> трыё}
 *   <li>{@code -юм, -юс} of Latin words is {@code -ум, -ус}, whose у is no ў: {@code сымпозіюм ->
 *       сімпозіум}
 *   <li>{@code й} at the beginning before a consonant is {@code і}: {@code ймя -> імя, йдзе ->
 *       ідзе}
 *   <li>{@code ґ} is {@code г}: {@code ґанак -> ганак}
 *   <li>loanwords whose l and s the norms read differently, by {@link Loanwords}: {@code плян ->
 *       план, сыстэма -> сістэма}
 * </ul>
 */
final class BelarusianNormalizer {
  private static final String VOWELS = "аеёіоуыэюя";
  private static final String HARD_VOWELS = "аеуы";
  private static final String IOTATED = "еёюяі";

  private static final String AFTER_SHORT_I = "бвгджзклмнпрстфхцчш";

  private static final String SOFTENABLE = "бвгзклмнпсфх";
  private static final Loanwords LOANWORDS = Loanwords.all();

  private BelarusianNormalizer() {}

  /** Normalizes a lower-case word. The result is empty only if {@code word} is. */
  static String normalize(String word) {
    StringBuilder result = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      append(result, word, i);
    }
    changeBeginning(result);
    return result.isEmpty() ? word : LOANWORDS.official(result.toString());
  }

  private static void changeBeginning(StringBuilder word) {
    if (word.length() > 1) {
      char second = word.charAt(1);
      if (word.charAt(0) == 'э' && second == 'ў') {
        word.setCharAt(0, 'е');
      } else if (word.charAt(0) == 'й' && AFTER_SHORT_I.indexOf(second) >= 0) {
        word.setCharAt(0, 'і');
      }
    }
  }

  private static void append(StringBuilder result, String word, int i) {
    char previous = result.isEmpty() ? ' ' : result.charAt(result.length() - 1);
    char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
    char c = word.charAt(i);
    if (Apostrophe.isPrinted(c)) {
      if (Character.isLetter(previous) && Character.isLetter(next)) {
        result.append(Apostrophe.LETTER);
      }
      return;
    }
    switch (c) {
      case 'у', 'ў' -> {
        boolean isShort = VOWELS.indexOf(previous) >= 0 && !isInLatinEnding(word, i);
        result.append(isShort ? 'ў' : 'у');
      }
      case 'ю' -> result.append(isInLatinEnding(word, i) ? 'у' : 'ю');
      case 'ґ' -> result.append('г');
      case 'э' -> result.append(SOFTENABLE.indexOf(previous) >= 0 || isI(previous) ? 'е' : 'э');
      case 'о' -> result.append(isI(previous) ? 'ё' : 'о');
      case 'ь' -> appendSoftSign(result, previous, next, word.startsWith("дз", i + 1));
      default -> result.append(c);
    }
  }

  /** The у of {@code -ум, -ус} after і or ы: сімпозіум, радыусы; but not ён забыўся. */
  private static boolean isInLatinEnding(String word, int i) {
    if (i == 0 || i + 1 == word.length() || !isI(word.charAt(i - 1))) {
      return false;
    }
    char next = word.charAt(i + 1);
    boolean ends = i + 2 == word.length() || HARD_VOWELS.indexOf(word.charAt(i + 2)) >= 0;
    return next == 'м' || (next == 'с' && ends);
  }

  private static boolean isI(char letter) {
    return letter == 'і' || letter == 'ы';
  }

  private static void appendSoftSign(
      StringBuilder result, char previous, char next, boolean beforeDz) {
    boolean hissing = previous == 'с' || previous == 'з' || previous == 'ц';
    if (hissing && IOTATED.indexOf(next) >= 0) {
      result.append(Apostrophe.LETTER);
    } else if (beforeDz && previous == 'з' && endsWith(result, "дз")) {
      result.setLength(result.length() - 1);
    } else if (!(hissing || next == previous) || !Character.isLetter(next)) {
      result.append('ь');
    }
  }

  private static boolean endsWith(StringBuilder text, String end) {
    return text.length() >= end.length()
        && text.substring(text.length() - end.length()).equals(end);
  }
}
