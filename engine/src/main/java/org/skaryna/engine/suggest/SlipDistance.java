// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.suggest;

import java.util.List;

/**
 * How many slips lead from one word to another: letters left out, put in, changed, or changed
 * places (F. J. Damerau, CACM 7, 1964). What sounds alike, {@code э} and {@code е}, and a letter
 * doubled or not, count half.
 */
final class SlipDistance {
  static final double HALF = 0.5;

  /** Letters that one hears as each other, in Belarusian, Russian or English. */
  private static final List<String> ALIKE =
      List.of(
          "еэёяи", "іиый", "уўв", "оа", "гґх", "дт", "цт", "зс", "шжщ", "чш", "ьʼъ", "бп", "фв",
          "ck", "sz", "cs", "iy", "ea", "ei", "ao", "vw");

  private SlipDistance() {}

  static double between(String typed, String meant) {
    double[][] d = new double[typed.length() + 1][meant.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= meant.length(); j++) {
        d[i][j] = i == 0 && j == 0 ? 0 : least(d, typed, meant, i, j);
      }
    }
    return d[typed.length()][meant.length()];
  }

  private static double least(double[][] d, String typed, String meant, int i, int j) {
    double least = Double.MAX_VALUE;
    if (i > 0) {
      least = Math.min(least, d[i - 1][j] + ofOne(typed, i - 1));
    }
    if (j > 0) {
      least = Math.min(least, d[i][j - 1] + ofOne(meant, j - 1));
    }
    if (i > 0 && j > 0) {
      double change = ofChange(typed.charAt(i - 1), meant.charAt(j - 1));
      least = Math.min(least, d[i - 1][j - 1] + change);
    }
    if (i > 1
        && j > 1
        && typed.charAt(i - 1) == meant.charAt(j - 2)
        && typed.charAt(i - 2) == meant.charAt(j - 1)) {
      least = Math.min(least, d[i - 2][j - 2] + 1);
    }
    return least;
  }

  /** A letter too many or too few; half a slip beside itself, and for a sign that has no sound. */
  private static double ofOne(String word, int at) {
    char c = word.charAt(at);
    boolean doubled = at > 0 && word.charAt(at - 1) == c;
    return doubled || c == 'ь' || c == 'ʼ' ? HALF : 1;
  }

  private static double ofChange(char typed, char meant) {
    if (typed == meant) {
      return 0;
    }
    return ALIKE.stream().anyMatch(s -> s.indexOf(typed) >= 0 && s.indexOf(meant) >= 0) ? HALF : 1;
  }
}
