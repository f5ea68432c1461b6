// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.skaryna.analysis.name.form.Agreement;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.form.GivenName;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.form.InitialSound;
import org.skaryna.analysis.name.form.Patronymics;
import org.skaryna.analysis.name.sound.Folding;

/** Which initials stand for one word of the asked name, and what an asked initial stands for. */
final class AskedInitials {
  static final double COST = 0.3;

  private final Set<String> keys = new LinkedHashSet<>();
  private final String initial;
  private final boolean asked;
  private final boolean middle;

  /** The nominatives whose initials stand for the word, and the given names that they are. */
  private final List<BaseForm> begun = new ArrayList<>();

  private final List<GivenName> names = new ArrayList<>();

  /**
   * Works the initials out.
   *
   * @param middle whether the word is an initial in a patronymic's place
   */
  AskedInitials(NamePart part, AskedForms forms, boolean middle) {
    this.initial = letters(part.written());
    this.asked = part.tag() == NamePartTag.INITIAL;
    this.middle = middle || part.tag() == NamePartTag.PATRONYMIC;
    switch (part.tag()) {
      case INITIAL -> addAsked();
      case GIVEN -> {
        names.addAll(forms.names());
        begun.addAll(forms.written());
      }
      case PATRONYMIC -> {
        begun.addAll(forms.written());
        begun.forEach(form -> names.addAll(Patronymics.fathers(form.sounds())));
      }
      case FAMILY, UNKNOWN -> {}
    }
    begun.forEach(form -> add(form.letters(), form.sounds()));
    names.forEach(name -> name.forms().forEach(form -> add(form.letters(), form.sounds())));
  }

  private void add(String letters, String sounds) {
    InitialSound.ofName(letters, sounds).forEach(this::addKeys);
  }

  private void addKeys(String first) {
    InitialSound.indexed(first).forEach(sound -> keys.add((middle ? ".." : ".") + sound));
  }

  private void addAsked() {
    InitialSound.readings(initial).forEach(this::addAsked);
  }

  private void addAsked(String first) {
    addKeys(first);
    if (middle) {
      Set<String> patronymics = Patronymics.keysFrom(first);
      keys.addAll(patronymics);
      keys.addAll(NameKeys.patronymic(patronymics));
    } else {
      keys.addAll(GivenNames.keysFrom(first));
    }
  }

  private static String letters(String initial) {
    String folded = Folding.fold(initial);
    return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
  }

  /** The index keys of initials, and for an asked initial those of the names it may begin. */
  Set<String> keys() {
    return keys;
  }

  /** Whether an initial with its dot may stand for the word. */
  boolean matches(String surface) {
    String found = letters(surface);
    if (asked) {
      return InitialSound.areOne(found, initial);
    }
    return begun.stream().anyMatch(form -> InitialSound.mayBegin(found, form, names));
  }

  /** What a word found tells that is a given name or patronymic with the asked initial. */
  int ofName(String found, int sexes) {
    int any = 0;
    for (BaseForm form : BaseForms.ofFolded(found)) {
      List<GivenName> known =
          middle ? Patronymics.fathers(form.sounds()) : GivenNames.full(form.sounds());
      if (!known.isEmpty() && InitialSound.mayBegin(initial, form, known)) {
        any |= agreement(form, known) & sexes;
      }
    }
    return any;
  }

  private int agreement(BaseForm form, List<GivenName> known) {
    int sexes = 0;
    for (GivenName name : known) {
      sexes |= name.agreement();
    }
    return form.givenAgreement() & (middle ? Agreement.ANY : sexes);
  }
}
