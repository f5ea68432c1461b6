// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import org.skaryna.analysis.cyrillic.Apostrophe;

/**
 * What is left of a word without its ending.
 *
 * @param text the stem as cut
 * @param soft whether the ending softened the last consonant: {@code брац} of {@code браце}
 */
record Stem(String text, boolean soft) {
  private static final String SOFTENING = "еёіюяь";

  /** The stem {@code text} of a word that went on with {@code ending}. */
  static Stem before(String ending, String text) {
    return new Stem(text, !ending.isEmpty() && SOFTENING.indexOf(ending.charAt(0)) >= 0);
  }

  /**
   * Folds what varies within one stem, so that equal stems are equal strings.
   *
   * <ul>
   *   <li>softness: {@code дз} is {@code д}, {@code ц} before a soft ending is {@code т}: {@code
   *       горадзе, горад; браце, брат}
   *   <li>{@code ў} is {@code в}: {@code траўня, травень}
   *   <li>akannie: {@code о}, which is always stressed, is {@code а}: {@code воды, вада}
   * </ul>
   */
  String folded() {
    int end = text.length();
    while (end > 1 && (text.charAt(end - 1) == 'ь' || text.charAt(end - 1) == Apostrophe.LETTER)) {
      end--;
    }
    boolean wasSoft = soft || end < text.length();
    String hard = text.substring(0, end);
    if (hard.endsWith("дз")) {
      hard = hard.substring(0, end - 1);
    } else if (wasSoft && hard.endsWith("ц")) {
      hard = hard.substring(0, end - 1) + "т";
    }
    return hard.replace('ў', 'в').replace('о', 'а');
  }
}
