// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skaryna.analysis.name.form.Agreement;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.form.FamilyNames;
import org.skaryna.analysis.name.form.GivenName;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.form.LoneForms;
import org.skaryna.analysis.name.form.Patronymics;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Sounds;

/**
 * Which nominatives count as one word of the asked name: as written, those of which it may be a
 * case form, and from the tables those of the same given name, patronymic or family name of the
 * other sex.
 */
final class AskedForms {
  private static final int FAMILIAR_COST = 60;
  private static final int GIVEN_COST = 15;
  static final int MISSPELT_COST = 60;
  private static final int OBLIQUE_COST = 20;
  static final int OTHER_SEX_COST = 40;

  private final AskedCases cases;
  private final boolean alone;
  private final List<GivenName> names = new ArrayList<>();
  private final List<AskedForm> forms = new ArrayList<>();

  /** For each key, which of the forms stand under it. */
  private final Map<String, BitSet> under = new HashMap<>();

  /**
   * Works the forms out.
   *
   * @param alone whether this is the only word asked for
   */
  AskedForms(NamePart part, AskedCases cases, boolean alone) {
    this.cases = cases;
    this.alone = alone;
    addWritten(part, part.written());
    part.alternatives().forEach(form -> addWritten(part, form));
    List<BaseForm> readings = BaseForms.of(part.written());
    if (part.tag() == NamePartTag.GIVEN || alone) {
      addGivenNames(readings);
    }
    if (part.tag() == NamePartTag.GIVEN && names.isEmpty()) {
      addMeant(part.written());
    }
    if (part.tag() == NamePartTag.PATRONYMIC) {
      addPatronymics(part.written(), readings);
    }
    if (alone && names.isEmpty()) {
      written().forEach(this::addOtherSex);
    }
  }

  private void addWritten(NamePart part, String written) {
    boolean isGiven = part.tag() == NamePartTag.GIVEN;
    for (BaseForm form : BaseForms.of(written)) {
      if (counts(form, Folding.fold(written))) {
        int agreement = isGiven ? given(form) : form.agreement();
        add(form, form.written() ? 0 : OBLIQUE_COST, agreement, NameRule.SAME_SOUND);
      }
    }
  }

  private boolean counts(BaseForm form, String folded) {
    return form.written() || cases.oblique() || (alone && LoneForms.isLikely(folded, form));
  }

  /** What a given name tells: its sex where it is known, and the case of its form. */
  private static int given(BaseForm form) {
    int sexes = 0;
    for (GivenName name : GivenNames.full(form.sounds())) {
      sexes |= name.agreement();
    }
    return (sexes == 0 ? Agreement.ANY : sexes) & form.givenAgreement();
  }

  private void addOtherSex(BaseForm form) {
    int cost = OTHER_SEX_COST + (form.written() ? 0 : OBLIQUE_COST);
    for (String letters : FamilyNames.ofOtherSex(form.letters())) {
      addTabled(letters, Sounds.of(letters), cost, Agreement.ANY, NameRule.OTHER_SEX);
    }
  }

  private void addGivenNames(List<BaseForm> readings) {
    for (BaseForm reading : readings) {
      if (reading.written() || (cases.oblique() && !alone)) {
        for (GivenName name : GivenNames.full(reading.sounds())) {
          addForms(name, GIVEN_COST, name.agreement() & reading.givenAgreement());
        }
      }
      if (reading.written() && !alone) {
        for (GivenName name : GivenNames.familiar(reading.sounds())) {
          addForms(name, FAMILIAR_COST, name.agreement() & reading.givenAgreement());
        }
      }
    }
  }

  /** Вячаслаў for Vycheslav: a slip in a given name beside a family name. */
  private void addMeant(String written) {
    for (GivenName name : GivenNames.misspelt(Folding.fold(written))) {
      for (GivenName.Form form : name.forms()) {
        if (!form.familiar()) {
          int agreement = name.agreement();
          addTabled(form.letters(), form.sounds(), MISSPELT_COST, agreement, NameRule.MISSPELT);
        }
      }
    }
  }

  private void addForms(GivenName name, int cost, int agreement) {
    if (!fits(agreement)) {
      return;
    }
    names.add(name);
    NameRule rule = cost == GIVEN_COST ? NameRule.GIVEN_NAME : NameRule.SHORT_FORM;
    for (GivenName.Form form : name.forms()) {
      if (!form.familiar()) {
        addTabled(form.letters(), form.sounds(), cost, agreement, rule);
      } else if (!alone) {
        addTabled(form.letters(), form.sounds(), FAMILIAR_COST, agreement, NameRule.SHORT_FORM);
      }
    }
  }

  /** Николаевич for Мікалаевіч: the patronymics of the same father's name elsewhere. */
  private void addPatronymics(String written, List<BaseForm> readings) {
    boolean female = Patronymics.isFemale(written);
    for (BaseForm reading : readings) {
      if (counts(reading, Folding.fold(written))) {
        for (GivenName father : Patronymics.fathers(reading.sounds())) {
          for (String sounds : Patronymics.sounds(father, female)) {
            addTabled(
                reading.letters(), sounds, GIVEN_COST, reading.agreement(), NameRule.GIVEN_NAME);
          }
        }
      }
    }
  }

  private void addTabled(String letters, String sounds, int cost, int agreement, NameRule rule) {
    add(BaseForm.ofTable(letters, sounds, agreement), cost, agreement, rule);
  }

  private void add(BaseForm base, int cost, int agreement, NameRule rule) {
    if (!fits(agreement)) {
      return;
    }
    int asked = cases.isOpen() ? Agreement.ANY : agreement & cases.shared();
    for (int i = 0; i < forms.size(); i++) {
      AskedForm known = forms.get(i);
      boolean same = rule != NameRule.SAME_SOUND || known.letters().equals(base.letters());
      if (same && known.sounds().equals(base.sounds()) && known.cost() <= cost) {
        forms.set(i, known.or(asked));
        return;
      }
    }
    var form = AskedForm.of(base, cost, asked, rule, alone);
    for (String key : form.keys()) {
      under.computeIfAbsent(key, k -> new BitSet()).set(forms.size());
    }
    forms.add(form);
  }

  private boolean fits(int agreement) {
    return (agreement & cases.shared()) != 0;
  }

  List<AskedForm> all() {
    return forms;
  }

  /** The given names that the word is known to be. */
  List<GivenName> names() {
    return names;
  }

  /** The nominatives of the word as asked, none from a table. */
  List<BaseForm> written() {
    return forms.stream().filter(AskedForm::isWritten).map(AskedForm::base).toList();
  }

  /** The index keys of all forms. */
  Set<String> keys() {
    var keys = new LinkedHashSet<String>();
    forms.forEach(form -> keys.addAll(form.keys()));
    return keys;
  }

  /** Which of all forms stand under a key of a word found, or may with a slip of the pen. */
  BitSet meeting(List<String> keys, boolean slips) {
    var meeting = new BitSet(forms.size());
    for (String key : keys) {
      BitSet those = under.get(key);
      if (those != null) {
        meeting.or(those);
      }
    }
    for (int i = 0; slips && i < forms.size(); i++) {
      meeting.set(i, meeting.get(i) || forms.get(i).maySlip());
    }
    return meeting;
  }
}
