// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

/** Stems a normalized Belarusian word. */
final class BelarusianStemmer {
  private BelarusianStemmer() {}

  static String stem(String word) {
    int end = word.length();
    while (end > 3
        && end > word.length() - 2
        && "аеёіоуыэюяўйь".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }
}
