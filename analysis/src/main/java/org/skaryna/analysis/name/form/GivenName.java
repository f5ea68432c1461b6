// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.form;

import java.util.List;
import org.skaryna.analysis.name.sound.Slip;

/**
 * One given name in all its languages: a row of given-names.csv.
 *
 * @param id what the row is called
 * @param agreement the sex, as {@link Agreement}
 * @param rare whether a man's genitive, spelled alike, is likelier than a woman of this name
 * @param forms its full and short forms
 */
public record GivenName(String id, int agreement, boolean rare, List<Form> forms) {
  /** How many letters a form has at least in which a slip of the pen can be told. */
  private static final int SHORTEST_MISSPELT = 7;

  /**
   * A form of the name.
   *
   * @param familiar a short form: Алесь for Аляксандр
   */
  public record Form(String letters, String sounds, boolean familiar) {}

  /** Whether a short form sounds just so: Валера, but Валерыя is a name of its own. */
  boolean isFamiliar(String sounds) {
    return forms.stream().anyMatch(form -> form.familiar() && form.sounds().equals(sounds));
  }

  /**
   * Whether a folded word may be one of its full forms with a slip of the pen, inside a form long
   * enough that no other name is likelier.
   */
  public boolean maySlipInto(String folded) {
    for (Form form : forms) {
      if (!form.familiar()
          && form.letters().length() >= SHORTEST_MISSPELT
          && Slip.isInside(form.letters(), folded)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of its full forms may begin with a sound ({@link InitialSound}). */
  boolean mayBegin(String first) {
    return forms.stream()
        .filter(form -> !form.familiar())
        .anyMatch(form -> InitialSound.ofName(form.letters(), form.sounds()).contains(first));
  }

  /** Copies {@code forms}. */
  public GivenName {
    forms = List.copyOf(forms);
  }
}
