// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.form;

import org.skaryna.analysis.name.sound.Folding;

/**
 * Tells a patronymic by its ending: Мікалаевіч, Николаевна, Миколайович, Mikalajevič. Some family
 * names end so too (Юркевіч); only the words beside it tell which it is.
 */
public final class Patronymics {
  private static final String[] ENDINGS = {
    "ович", "евич", "йович", "ьич", "мич", "овна", "евна", "ична", "івна", "ївна", "авіч", "евіч",
    "эвіч", "овіч", "ьіч", "аўна", "еўна", "оўна", "эўна", "інічна", "ovich", "evich", "ovych",
    "yovych", "avich", "ievich", "ilyich", "ilich", "ovna", "evna", "ivna", "auna", "euna", "ichna",
    "ovič", "evič", "avič", "jevič", "oŭna", "aŭna", "eŭna", "owitsch", "ewitsch", "ovitch",
    "evitch", "owicz", "ewicz", "ovitsj", "evitsj", "ovyč", "owna", "iwna", "iyovych", "ovytsch"
  };
  private static final String[] FEMALE = {"на", "na"};

  private Patronymics() {}

  /** Whether the word ends as patronymics do. */
  public static boolean isLike(String written) {
    String folded = Folding.fold(written);
    if (folded.length() < 5) {
      return false;
    }
    for (String ending : ENDINGS) {
      if (folded.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a patronymic is a woman's. */
  public static boolean isFemale(String written) {
    String folded = Folding.fold(written);
    return folded.endsWith(FEMALE[0]) || folded.endsWith(FEMALE[1]);
  }
}
