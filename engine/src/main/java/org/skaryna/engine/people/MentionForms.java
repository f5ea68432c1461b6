// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.skaryna.analysis.people.Gender;
import org.skaryna.analysis.people.Mention;
import org.skaryna.analysis.people.PersonLabel;
import org.skaryna.analysis.people.SpottedPerson;

/**
 * The forms of an article's people. A person counts whom the article names at least once by given
 * and family name, or whom the archive's own table knows; a family name alone, or with initials,
 * tells nobody apart beyond its article.
 */
public final class MentionForms {
  /** Nobody's name is longer, in UTF-16 units; a term must not be. */
  private static final int LONGEST = 200;

  private MentionForms() {}

  /** The distinct forms, in the order of their first mentions. */
  public static Set<MentionForm> of(List<SpottedPerson> people) {
    Set<MentionForm> forms = new LinkedHashSet<>();
    for (SpottedPerson person : people) {
      if (person.label().isFull() || person.isKnown()) {
        person.mentions().forEach(mention -> add(forms, person, mention));
      }
    }
    return forms;
  }

  private static void add(Set<MentionForm> forms, SpottedPerson person, Mention mention) {
    PersonLabel label = mention.label();
    if (!label.isFull() && !person.isKnown()) {
      return;
    }
    if (mention.written().length() > LONGEST) {
      return;
    }
    forms.add(form(person, label, label.isFull() ? label.given() : shortest(label)));
    for (String other : mention.others()) {
      if (other.endsWith(" " + label.family()) && other.length() <= LONGEST) {
        String given = other.substring(0, other.length() - label.family().length()).strip();
        forms.add(form(person, label, given));
      }
    }
  }

  /** A known person's name that is no given and family name: Цётка. */
  private static String shortest(PersonLabel label) {
    return label.given().isEmpty() ? label.initials() : label.given();
  }

  private static MentionForm form(SpottedPerson person, PersonLabel label, String given) {
    String father = label.patronymic().isEmpty() ? person.label().patronymic() : label.patronymic();
    Gender gender = label.gender() == Gender.UNKNOWN ? person.label().gender() : label.gender();
    return new MentionForm(
        given,
        label.patronymic(),
        label.family(),
        father,
        gender,
        label.language(),
        person.knownId());
  }
}
