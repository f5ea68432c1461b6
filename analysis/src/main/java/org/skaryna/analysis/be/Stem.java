// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.util.regex.Pattern;
import org.skaryna.analysis.cyrillic.Apostrophe;

/**
 * What is left of a word without its ending.
 *
 * @param text the stem as cut
 * @param soft whether the ending softened the last consonant: {@code брац} of {@code браце}
 */
record Stem(String text, boolean soft) {
  private static final String SOFTENING = "еёіюяь";
  private static final int SHORTEST_BORROWED = 4;
  private static final int SHORTEST_WITH_SOFT_L = 5;
  private static final Loanwords LOANWORDS = Loanwords.all();
  private static final StressedStems STRESSED = StressedStems.load();
  private static final Pattern UNSTRESSED_ER = Pattern.compile("(?<=[дт])эр|эр$");
  private static final Pattern SOFT_L = Pattern.compile("л([яёю])(?=[бвгджзйклмнпрстфхцчш])");

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
   *   <li>akannie: {@code о}, which is always stressed, is {@code а}: {@code воды, вада}; but where
   *       the stress never moves, {@link StressedStems}: {@code роза, раз}
   *   <li>in longer stems, what the norms borrow differently ({@link #borrowed}): {@code крызыс,
   *       крызіс; дыплямат, дыпламат; менеджэр, менеджар}
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
    String consonant = hard.replace('ў', 'в');
    return LOANWORDS.officialStem(
        borrowed(STRESSED.contains(consonant) ? consonant : consonant.replace('о', 'а')));
  }

  /**
   * Folds what taraškievica, the norm of 1959 and that of 2008 write differently in words that
   * other languages gave: hard {@code с, з} before {@code і}, soft {@code л}, {@code эр} without
   * stress at the end or after д, т ({@code літэратура, літаратура}). Native words keep these
   * letters in all norms, so folding them changes only the key; short stems are left alone because
   * there it could merge two words: {@code сын, сіні}.
   */
  private static String borrowed(String stem) {
    if (stem.length() < SHORTEST_BORROWED) {
      return stem;
    }
    String result = stem.replace("сы", "сі").replace("зы", "зі");
    if (result.length() >= SHORTEST_WITH_SOFT_L) {
      result = SOFT_L.matcher(result).replaceAll(soft -> "л" + hardVowel(soft.group(1)));
    }
    return UNSTRESSED_ER.matcher(result).replaceAll("ар");
  }

  private static String hardVowel(String soft) {
    return soft.equals("ю") ? "у" : "а";
  }
}
