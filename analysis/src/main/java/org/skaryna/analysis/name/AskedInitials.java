// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.LinkedHashSet;
import java.util.Set;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.form.InitialSound;
import org.skaryna.analysis.name.form.Patronymics;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Sounds;

/** Which initials stand for one word of the asked name, and what an asked initial stands for. */
final class AskedInitials {
  static final double COST = 0.3;

  private final Set<String> keys = new LinkedHashSet<>();
  private final String first;

  /**
   * Works the initials out.
   *
   * @param middle whether the word is an initial in a patronymic's place
   */
  AskedInitials(NamePart part, AskedForms forms, boolean middle) {
    this.first = InitialSound.of(Sounds.of(Folding.fold(part.written())));
    switch (part.tag()) {
      case INITIAL -> addAsked(middle);
      case GIVEN -> {
        if (!forms.names().isEmpty()) {
          forms.all().stream()
              .filter(form -> form.rule() != NameRule.SHORT_FORM)
              .forEach(form -> add(".", form));
        }
      }
      case PATRONYMIC -> forms.all().forEach(form -> add("..", form));
      case FAMILY, UNKNOWN -> {}
    }
  }

  private void addAsked(boolean middle) {
    if (middle) {
      Set<String> patronymics = Patronymics.keysFrom(first);
      keys.add(".." + first);
      keys.addAll(patronymics);
      keys.addAll(NameKeys.patronymic(patronymics));
    } else {
      keys.add("." + first);
      keys.addAll(GivenNames.keysFrom(first));
    }
  }

  private void add(String dots, AskedForm form) {
    InitialSound.ofName(form.letters(), form.sounds()).forEach(sound -> keys.add(dots + sound));
  }

  /** The index keys of initials, and for an asked initial those of the names it may begin. */
  Set<String> keys() {
    return keys;
  }

  /** Whether an initial with its dot may stand for the word. */
  boolean matches(String surface) {
    String key = NameKeys.initial(surface, false);
    return keys.contains(key) || keys.contains("." + key);
  }

  /** What a word found tells that is a given name or patronymic with the asked initial. */
  int ofName(String found, int sexes) {
    int any = 0;
    for (BaseForm form : BaseForms.ofFolded(found)) {
      if (InitialSound.ofName(form.letters(), form.sounds()).contains(first)
          && (!GivenNames.full(form.sounds()).isEmpty()
              || !Patronymics.fathers(form.sounds()).isEmpty())) {
        any |= form.givenAgreement() & sexes;
      }
    }
    return any;
  }
}
