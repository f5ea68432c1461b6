// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.util.List;
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
  private static final String BEFORE_CONSONANT = "(?=[бвгджзйклмнпрстфхцчш])";
  private static final Pattern SOFT_LU = Pattern.compile("лю" + BEFORE_CONSONANT);
  private static final Pattern SOFT_LA = Pattern.compile("л[яё]" + BEFORE_CONSONANT);
  private static final Pattern AFTER_CONSONANT = Pattern.compile("(?<=[бвгджзклмнпрстфхцчш])[ёя]");

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
   *   <li>akannie and jakannie: {@code о}, which is always stressed, is {@code а}: {@code воды,
   *       вада}; {@code ё}, always stressed, and {@code я} before a stress are {@code е}: {@code
   *       сёлы, сяло; вятры, вецер}; but where the stress never moves, {@link StressedStems}:
   *       {@code роза, раз; святы, свет}
   *   <li>in longer stems, what the norms borrow differently ({@link #borrowed}): {@code крызыс,
   *       крызіс; дыплямат, дыпламат; менеджэр, менеджар}
   * </ul>
   *
   * @return the key, and a second where {@code ля, лё} may be native or borrowed: {@code лячыць} of
   *     {@code лечыць}, {@code плянаваць} of {@code планаваць}
   */
  List<String> folded() {
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
    String inherited = key(consonant);
    String borrowed = key(hardL(consonant));
    return inherited.equals(borrowed) ? List.of(inherited) : List.of(inherited, borrowed);
  }

  private static String key(String stem) {
    return LOANWORDS.officialStem(borrowed(STRESSED.contains(stem) ? stem : unstressed(stem)));
  }

  /** Writes the vowels as without a stress, and я before a stress as е. */
  private static String unstressed(String stem) {
    String open = stem.replace('о', 'а');
    return has(open, "ё") || has(open, "я") ? AFTER_CONSONANT.matcher(open).replaceAll("е") : open;
  }

  /**
   * Folds what taraškievica, the norm of 1959 and that of 2008 write differently in words that
   * other languages gave: hard {@code с, з} before {@code і}, {@code люкс} and {@code лукс}, {@code
   * эр} without stress at the end or after д, т ({@code літэратура, літаратура}). Native words keep
   * these letters in all norms, so folding them changes only the key; short stems are left alone
   * because there it could merge two words: {@code сын, сіні}.
   */
  private static String borrowed(String stem) {
    if (stem.length() < SHORTEST_BORROWED) {
      return stem;
    }
    String result = stem.replace("сы", "сі").replace("зы", "зі");
    if (result.length() >= SHORTEST_WITH_SOFT_L && has(result, "лю")) {
      result = SOFT_LU.matcher(result).replaceAll("лу");
    }
    return has(result, "эр") ? UNSTRESSED_ER.matcher(result).replaceAll("ар") : result;
  }

  /** Soft {@code л} of the older borrowings as the official norm has it, in longer stems. */
  private static String hardL(String stem) {
    return stem.length() >= SHORTEST_WITH_SOFT_L && (has(stem, "ля") || has(stem, "лё"))
        ? SOFT_LA.matcher(stem).replaceAll("ла")
        : stem;
  }

  /** Most stems have none of the letters in question, and a pattern costs much more to ask. */
  private static boolean has(String stem, String letters) {
    return stem.indexOf(letters) >= 0;
  }
}
