// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.form;

import java.util.List;

/**
 * One given name in all its languages: a row of given-names.csv.
 *
 * @param id what the row is called
 * @param agreement the sex, as {@link Agreement}
 * @param forms its full and short forms
 */
public record GivenName(String id, int agreement, List<Form> forms) {
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
