// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

/** Writes a nominative as the text writes the word: its capitals, its marks where they stay. */
final class WordForm {
  private WordForm() {}

  /** Лабковіча and лабковіч give Лабковіч; ЛАБКОВІЧА gives Лабковіч too. */
  static String of(WordFacts word, String letters) {
    String written = word.written();
    String folded = word.folded();
    boolean shouts = written.length() > 1 && isAllCapitals(written);
    if (written.length() != folded.length() || shouts) {
      return capitalised(letters, written);
    }
    int same = 0;
    while (same < letters.length()
        && same < folded.length()
        && letters.charAt(same) == folded.charAt(same)) {
      same++;
    }
    return same == 0
        ? capitalised(letters, written)
        : written.substring(0, same) + letters.substring(same);
  }

  private static boolean isAllCapitals(String word) {
    return word.chars().noneMatch(Character::isLowerCase);
  }

  private static String capitalised(String letters, String written) {
    if (letters.isEmpty()) {
      return written;
    }
    var word = new StringBuilder(letters.length());
    boolean start = true;
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      word.append(start ? Character.toUpperCase(c) : c);
      start = false;
    }
    return word.toString();
  }
}
