// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
import java.util.List;
import org.skaryna.analysis.name.form.Agreement;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.form.GivenNames;

/** Which grammatical cases the words of a name, found in another form than asked for, may be in. */
final class ReasonCases {
  private static final int DATIVE = 2;
  private static final int INSTRUMENTAL = 4;
  private static final int LOCATIVE = 5;

  private ReasonCases() {}

  /**
   * The cases that the words share, by number from 1 (genitive) to 5 (locative).
   *
   * @param agreement what the comparison left open for the name as a whole
   * @param languages of the words, where told
   */
  static List<Integer> of(List<WordLink> links, int agreement, List<String> languages) {
    int shared = Agreement.ANY;
    for (WordLink link : links) {
      int told = link.isInflected() ? agreement(link, languages) : Agreement.ANY;
      shared = (shared & told) == 0 ? shared : shared & told;
    }
    List<Integer> cases = cases((shared & agreement) == 0 ? shared : shared & agreement);
    cases.remove(Integer.valueOf(0));
    return cases;
  }

  /** Whether the words together can only be nominatives: Аляксандр settles Лукашэнка. */
  static boolean isNominative(int agreement) {
    return cases(agreement).equals(List.of(0));
  }

  private static int agreement(WordLink link, List<String> languages) {
    int any = 0;
    for (BaseForm form : BaseForms.ofFolded(link.found())) {
      String letters = form.letters();
      boolean same = letters.equals(link.base()) || link.isNominative(letters);
      if (!form.written() && same) {
        any |= form.agreement();
      }
    }
    return any == 0 ? Agreement.ANY : sharpened(any, link, languages);
  }

  /**
   * What the table of endings leaves open for any word: -ой, -ай is the instrumental of nouns
   * (Ганнай), but four cases of a name like Наумова; -у is the dative of Russian men's names, in
   * Belarusian the locative too.
   */
  private static int sharpened(int agreement, WordLink link, List<String> languages) {
    List<Integer> cases = cases(agreement);
    if (cases.contains(INSTRUMENTAL) && cases.contains(DATIVE) && isNoun(link.base())) {
      return only(agreement, INSTRUMENTAL);
    }
    char last = link.found().charAt(link.found().length() - 1);
    boolean u = last == 'у' || last == 'ю';
    if (u && languages.equals(List.of("ru")) && cases.equals(List.of(DATIVE, LOCATIVE))) {
      return only(agreement, DATIVE);
    }
    return agreement;
  }

  private static boolean isNoun(String base) {
    boolean adjective = base.endsWith("ая") || base.endsWith("яя");
    boolean possessive = base.matches(".*[оеёаэ]ва|.*[иіы]на|.*[сц]ь?ка|.*[oeaė]va|.*[iy]na");
    return GivenNames.isFull(base) || !(adjective || possessive);
  }

  private static int only(int agreement, int wanted) {
    int left = 0;
    for (int rest = agreement; rest != 0; rest &= rest - 1) {
      int bit = Integer.lowestOneBit(rest);
      left |= Agreement.onlyCase(bit) == wanted ? bit : 0;
    }
    return left;
  }

  /** The cases of a set, of whichever sex. */
  private static List<Integer> cases(int agreement) {
    var cases = new ArrayList<Integer>();
    for (int number = 0; number <= LOCATIVE; number++) {
      if (only(agreement, number) != 0) {
        cases.add(number);
      }
    }
    return cases;
  }
}
