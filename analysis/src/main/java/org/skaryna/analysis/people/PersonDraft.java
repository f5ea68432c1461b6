// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.skaryna.analysis.name.form.Agreement;
import org.skaryna.analysis.name.form.InitialSound;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.SoundKeys;
import org.skaryna.analysis.name.sound.Sounds;

/** What an article told so far of one person. */
final class PersonDraft {
  /** Title first, then by place. */
  static final Comparator<Mention> IN_ORDER =
      Comparator.<Mention>comparingInt(mention -> mention.inTitle() ? 0 : 1)
          .thenComparingInt(Mention::start);

  /** More readings than this tell nothing new. */
  private static final int MOST_READ = 50;

  /** How much a nominative that stands in the text counts beside one that a case form leads to. */
  private static final int WRITTEN = 3;

  private static final int READ = 2;

  /** The same for a form that can be no other nominative. */
  private static final int SURE = 4;

  private final List<Named> mentions = new ArrayList<>();
  private final List<ReadName> read = new ArrayList<>();
  private final Set<String> families = new LinkedHashSet<>();
  private final Set<String> givens = new LinkedHashSet<>();
  private String knownId = "";
  private int sexes = Agreement.ANY;
  private String patronymic = "";
  private boolean joined;

  /** A mention as it was read by itself. */
  private record Named(Mention mention, ReadName name) {
    /** Read by the family name that all mentions tell: Эдуарду Бабарыку is no Бабарык. */
    Mention as(String family) {
      ReadName told = name.with(family);
      return told == name
          ? mention
          : new Mention(
              mention.inTitle(),
              mention.start(),
              mention.end(),
              mention.written(),
              mention.kind(),
              told.label(),
              mention.others());
    }
  }

  PersonDraft(ReadName name) {
    read.add(name);
    families.addAll(name.families());
    givens.addAll(name.givens());
  }

  /** The label of its first name. */
  PersonLabel label() {
    return read.getFirst().label();
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
        && (father.isEmpty() || patronymic.isEmpty() || isSame(father, patronymic));
  }

  boolean fitsSex(ReadName name) {
    return fitsSexOf(name.agreement());
  }

  boolean fitsSexOf(int agreement) {
    return (sexes & Agreement.sexes(agreement)) != 0;
  }

  /** Whether initials may be those of this person: У. М. of Уладзімір Мікалаевіч. */
  boolean fitsInitials(PersonLabel other) {
    PersonLabel own = label();
    if (own.given().isEmpty()) {
      return own.initials().startsWith(other.initials())
          || other.initials().startsWith(own.initials());
    }
    String[] letters = other.initials().split(" ");
    return begins(letters[0], own.given())
        && (letters.length < 2 || patronymic.isEmpty() || begins(letters[1], patronymic));
  }

  private static boolean begins(String initial, String name) {
    String letter = Folding.fold(initial);
    String folded = Folding.fold(name);
    return folded.startsWith(letter)
        || InitialSound.of(Sounds.of(letter)).equals(InitialSound.of(Sounds.of(folded)));
  }

  void add(Mention mention, ReadName name) {
    mentions.add(new Named(mention, name));
    if (read.size() < MOST_READ && name != read.getFirst()) {
      read.add(name);
    }
    if (mention.kind() == MentionKind.FULL || mention.kind() == MentionKind.PATRONYMIC) {
      narrow(families, name.families());
      narrow(givens, name.givens());
      int both = sexes & Agreement.sexes(name.agreement());
      sexes = both == 0 ? sexes : both;
      patronymic = patronymic.isEmpty() ? name.label().patronymic() : patronymic;
    }
  }

  private static void narrow(Set<String> known, Set<String> told) {
    if (known.isEmpty()) {
      known.addAll(told);
    } else if (!Collections.disjoint(known, told)) {
      known.retainAll(told);
    }
  }

  /** Takes over what another draft has: they are one. */
  void join(PersonDraft other) {
    mentions.addAll(other.mentions);
    families.addAll(other.families);
    givens.addAll(other.givens);
    patronymic = patronymic.isEmpty() ? other.patronymic : patronymic;
    other.joined = true;
  }

  boolean isJoined() {
    return joined;
  }

  boolean hasFather() {
    return !patronymic.isEmpty();
  }

  boolean isEmpty() {
    return mentions.isEmpty();
  }

  /** Whether a given name and patronymic alone may be this person's. */
  boolean fitsFather(PersonDraft alone) {
    return (sexes & alone.sexes) != 0
        && (patronymic.isEmpty() || isSame(patronymic, alone.patronymic));
  }

  /** Whether the given names are one, or sound alike, whatever the script. */
  boolean soundsLike(PersonDraft other) {
    return !Collections.disjoint(givens, other.givens)
        || !Collections.disjoint(keys(label()), keys(other.label()));
  }

  private static Set<String> keys(PersonLabel label) {
    return SoundKeys.plain(Sounds.of(Folding.fold(label.given())));
  }

  private static boolean isSame(String father, String other) {
    return Nominative.undotted(father.toLowerCase(Locale.ROOT))
        .equals(Nominative.undotted(other.toLowerCase(Locale.ROOT)));
  }

  SpottedPerson person() {
    String family = bestFamily();
    List<Mention> sorted = new ArrayList<>();
    mentions.forEach(mention -> sorted.add(mention.as(family)));
    sorted.sort(IN_ORDER);
    PersonLabel best = best(family);
    PersonLabel whole =
        new PersonLabel(
            best.given(),
            best.initials(),
            best.patronymic().isEmpty() ? patronymic : best.patronymic(),
            best.family(),
            Gender.of(sexes) == Gender.UNKNOWN ? best.gender() : Gender.of(sexes),
            best.language());
    return new SpottedPerson(whole, knownId, sorted);
  }

  /** The nominative that most mentions speak for: those that can be no other, loudest. */
  String bestFamily() {
    Map<String, Integer> votes = new LinkedHashMap<>();
    String best = "";
    for (ReadName name : read) {
      String family = name.family();
      if (families.contains(family)) {
        int weight = name.families().size() == 1 ? SURE : weight(name);
        int sum = votes.merge(family, weight, Integer::sum);
        if (sum > votes.getOrDefault(best, 0)) {
          best = family;
        }
      }
    }
    return best;
  }

  /** A family name alone is read by less. */
  private static int weight(ReadName name) {
    return name.label().given().isEmpty() ? 1 : name.isWritten() ? WRITTEN : READ;
  }

  /** The fullest name with this family name, in the nominative if one stands so in the text. */
  private PersonLabel best(String family) {
    ReadName best = read.getFirst();
    for (ReadName name : read) {
      if (rank(name, family) > rank(best, family)) {
        best = name;
      }
    }
    return best.with(family).label();
  }

  private static int rank(ReadName name, String family) {
    return (name.label().given().isEmpty() ? 0 : 4)
        + (name.label().family().isEmpty() ? 0 : 2)
        + (name.isWritten() && name.family().equals(family) ? 1 : 0);
  }
}
