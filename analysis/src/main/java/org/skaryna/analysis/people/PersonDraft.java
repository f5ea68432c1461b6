// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.skaryna.analysis.name.form.Agreement;
import org.skaryna.analysis.name.form.InitialSound;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Sounds;

/** What an article told so far of one person. */
final class PersonDraft {
  /** Title first, then by place. */
  static final Comparator<Mention> IN_ORDER =
      Comparator.<Mention>comparingInt(mention -> mention.inTitle() ? 0 : 1)
          .thenComparingInt(Mention::start);

  private final List<Mention> mentions = new ArrayList<>();
  private final Set<String> families = new LinkedHashSet<>();
  private final Set<String> givens = new LinkedHashSet<>();
  private String knownId = "";
  private int sexes = Agreement.ANY;
  private PersonLabel label;
  private boolean asWritten;
  private String patronymic = "";
  private boolean joined;

  PersonDraft(ReadName name) {
    this.label = name.label();
    families.addAll(name.families());
    givens.addAll(name.givens());
  }

  PersonLabel label() {
    return label;
  }

  Set<String> families() {
    return families;
  }

  Set<String> givens() {
    return givens;
  }

  String knownId() {
    return knownId;
  }

  void know(String id) {
    knownId = id;
  }

  /** Whether a full name may be this person's. */
  boolean fits(ReadName name) {
    return !Collections.disjoint(families, name.families())
        && !Collections.disjoint(givens, name.givens())
        && fitsSexAndFather(name);
  }

  boolean fitsSexAndFather(ReadName name) {
    String father = name.label().patronymic();
    return fitsSex(name)
        && (father.isEmpty()
            || patronymic.isEmpty()
            || isSame(father, patronymic));
  }

  boolean fitsSex(ReadName name) {
    return (sexes & Agreement.sexes(name.agreement())) != 0;
  }

  /** Whether initials may be those of this person: У. М. of Уладзімір Мікалаевіч. */
  boolean fitsInitials(PersonLabel other) {
    return begin(label.initials(), other.initials(), label.given(), patronymic);
  }

  private static boolean begin(String own, String initials, String given, String patronymic) {
    String[] letters = initials.split(" ");
    if (!given.isEmpty()) {
      return begins(letters[0], given)
          && (letters.length < 2 || patronymic.isEmpty() || begins(letters[1], patronymic));
    }
    return own.startsWith(initials) || initials.startsWith(own);
  }

  private static boolean begins(String initial, String name) {
    String letter = Folding.fold(initial);
    String folded = Folding.fold(name);
    return folded.startsWith(letter)
        || InitialSound.of(Sounds.of(letter)).equals(InitialSound.of(Sounds.of(folded)));
  }

  void add(Mention mention, ReadName name) {
    mentions.add(mention);
    if (mention.kind() != MentionKind.FULL && mention.kind() != MentionKind.PATRONYMIC) {
      return;
    }
    narrow(families, name.families());
    narrow(givens, name.givens());
    sexes &= Agreement.sexes(name.agreement());
    if (patronymic.isEmpty()) {
      patronymic = name.label().patronymic();
    }
    boolean written = mention.written().equals(name.label().text());
    boolean fuller = label.family().isEmpty() && !name.label().family().isEmpty();
    if (fuller || (written && !asWritten && mention.kind() == MentionKind.FULL)) {
      label = name.label();
      asWritten = written;
    }
  }

  /** Takes over what another draft has: they are one. */
  void join(PersonDraft other) {
    mentions.addAll(other.mentions);
    families.addAll(other.families);
    givens.addAll(other.givens);
    patronymic = patronymic.isEmpty() ? other.patronymic : patronymic;
    if (label.family().isEmpty() && !other.label.family().isEmpty()) {
      label = other.label;
    }
  }

  /** Another draft has taken all that this one had. */
  void leave() {
    joined = true;
  }

  boolean isJoined() {
    return joined;
  }

  boolean hasFather() {
    return !patronymic.isEmpty();
  }

  /** Whether a given name and patronymic alone may be this person's. */
  boolean fitsFather(PersonDraft alone) {
    return (sexes & alone.sexes) != 0
        && (patronymic.isEmpty() || isSame(patronymic, alone.patronymic));
  }

  private static boolean isSame(String father, String other) {
    return Nominative.undotted(father.toLowerCase(Locale.ROOT))
        .equals(Nominative.undotted(other.toLowerCase(Locale.ROOT)));
  }

  private static void narrow(Set<String> known, Set<String> told) {
    if (known.isEmpty()) {
      known.addAll(told);
    } else if (!Collections.disjoint(known, told)) {
      known.retainAll(told);
    }
  }

  boolean isEmpty() {
    return mentions.isEmpty();
  }

  SpottedPerson person() {
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(IN_ORDER);
    PersonLabel whole =
        new PersonLabel(
            label.given(),
            label.initials(),
            label.patronymic().isEmpty() ? patronymic : label.patronymic(),
            label.family(),
            sexes == Agreement.ANY ? label.gender() : Gender.of(sexes),
            label.language());
    return new SpottedPerson(whole, knownId, sorted);
  }
}
