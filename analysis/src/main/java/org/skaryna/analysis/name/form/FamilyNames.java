// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.form;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.table.ResourceTable;

/** Tells a family name by its ending (family-endings.csv) when nothing else stands beside it. */
public final class FamilyNames {
  private static final int SHORTEST = 5;
  private static final int LONGEST_ENDING = 6;
  private static final Set<String> ENDINGS = column("family-endings.csv");
  private static final Set<String> OTHERS = column("not-persons.csv");

  private static final List<ResourceTable.Row> SEXES =
      ResourceTable.load(FamilyNames.class, "sexes.csv").rows();

  private FamilyNames() {}

  /** The forms that a folded family name has for the other sex: Калеснікаў - Калеснікава. */
  public static Set<String> ofOtherSex(String folded) {
    var forms = new LinkedHashSet<String>();
    for (ResourceTable.Row row : SEXES) {
      add(forms, folded, row.cell(0), row.cell(1));
      add(forms, folded, row.cell(1), row.cell(0));
    }
    return forms;
  }

  private static void add(Set<String> forms, String folded, String ending, String other) {
    int stem = folded.length() - ending.length();
    if (stem >= 2 && folded.endsWith(ending)) {
      forms.add(folded.substring(0, stem) + other);
    }
  }

  private static Set<String> column(String file) {
    var words = new HashSet<String>();
    for (ResourceTable.Row row : ResourceTable.load(FamilyNames.class, file).rows()) {
      words.add(Folding.fold(row.cell(0)));
    }
    return words;
  }

  /** Whether a word, in any case, has a family name's ending and is no place or adjective. */
  public static boolean isLike(String written) {
    return isLike(BaseForms.of(written));
  }

  /** The same of a word whose base forms are known. */
  public static boolean isLike(List<BaseForm> forms) {
    for (BaseForm form : forms) {
      if (OTHERS.contains(form.letters())) {
        return false;
      }
    }
    for (BaseForm form : forms) {
      if (hasEnding(form.letters())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a folded nominative has a family name's ending. */
  public static boolean hasEnding(String folded) {
    if (folded.length() < SHORTEST) {
      return false;
    }
    for (int length = 2; length <= LONGEST_ENDING && length < folded.length() - 1; length++) {
      if (ENDINGS.contains(folded.substring(folded.length() - length))) {
        return true;
      }
    }
    return false;
  }
}
