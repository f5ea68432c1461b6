// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.List;
import java.util.Optional;
import org.skaryna.analysis.name.form.Agreement;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Script;

/**
 * The rules by which words near each other are the asked name as a whole: their distances, sexes
 * and cases, initials and patronymics, and the halves of a double-barrelled name.
 */
final class NameJoin {
  /** How far apart two words of a name may be: two words between them. */
  private static final int NEAR = 3;

  private static final double NEAR_EXACT = 0.35;
  private static final double MOST = 1.5;
  private static final double HALF = 0.4;

  /** How Latin genitives end: Nowaka, Łukaszenki, Kupały. */
  private static final String CASE_ENDINGS = "aiy";

  private final PersonName name;
  private final int middle;
  private final boolean ordered;

  /** Whether its words are in one case. */
  private final boolean agrees;

  /** Which words are first halves of double-barrelled names, one bit each. */
  private final int leftHalves;

  NameJoin(PersonName name) {
    this.name = name;
    int halves = 0;
    for (int word = 0; word < name.parts().size(); word++) {
      halves |= name.isLeftHalf(word) ? 1 << word : 0;
    }
    this.leftHalves = halves;
    this.middle = middle();
    this.agrees = !Syllables.are(name.parts());
    this.ordered =
        name.hasKnownGivenName()
            || name.parts().stream().anyMatch(part -> part.tag() == NamePartTag.INITIAL);
  }

  /** The word that is a patronymic, an initial or other name in its place; -1: there is none. */
  private int middle() {
    boolean first = false;
    for (int i = 0; i < name.parts().size(); i++) {
      NamePartTag tag = tag(i);
      if (tag == NamePartTag.PATRONYMIC
          || (tag == NamePartTag.INITIAL && first)
          || name.isMiddleName(i)) {
        return i;
      }
      first |= tag == NamePartTag.INITIAL || tag == NamePartTag.GIVEN;
    }
    return -1;
  }

  private NamePartTag tag(int word) {
    return name.parts().get(word).tag();
  }

  Optional<NameMatch> join(List<FoundWord> found) {
    var level = NameLevel.EXACT;
    double cost = 0;
    int agreement = Agreement.ANY;
    int asked = Agreement.ANY;
    for (FoundWord word : found) {
      level = level.or(word.match().level());
      cost += word.match().cost();
      if (agrees && (leftHalves >> word.word() & 1) == 0) {
        agreement &= word.match().agreement();
        asked &= word.match().asked();
      }
    }
    if (lacksHalf(found)) {
      level = level.or(NameLevel.VARIANTS);
      cost += HALF;
    }
    boolean holds =
        !found.isEmpty()
            && agreement != 0
            && asked != 0
            && cost <= MOST
            && hasFamily(found)
            && distancesHold(found)
            && initialsHold(found)
            && sexHolds(found)
            && middleHolds(found);
    return holds
        ? Optional.of(new NameMatch(level, cost, NameReasons.joined(found, agreement)))
        : Optional.empty();
  }

  private boolean lacksHalf(List<FoundWord> found) {
    return count(found) < name.parts().stream().filter(NameJoin::isFamily).count();
  }

  private boolean hasFamily(List<FoundWord> found) {
    return count(found) > 0 || name.parts().stream().noneMatch(NameJoin::isFamily);
  }

  private long count(List<FoundWord> found) {
    return found.stream().filter(word -> isFamily(name.parts().get(word.word()))).count();
  }

  private static boolean isFamily(NamePart part) {
    return part.tag() == NamePartTag.FAMILY;
  }

  /**
   * A family name stands right before its given name, but for a comma or a patronymic behind it;
   * only between a given name and the family name behind it may other words stand.
   */
  private boolean distancesHold(List<FoundWord> found) {
    for (int i = 1; i < found.size(); i++) {
      int distance = found.get(i).position() - found.get(i - 1).position();
      boolean inOrder = isFamilyThenFirst(found.get(i - 1).word(), found.get(i).word());
      boolean near = distance == 1 || (distance <= NEAR && !(ordered && inOrder));
      if (!near && (!SetDistances.isOne(distance) || (ordered && !inOrder))) {
        return false;
      }
    }
    return true;
  }

  private boolean isFamilyThenFirst(int before, int word) {
    return tag(before) == NamePartTag.FAMILY && isFirst(word);
  }

  private boolean isFirst(int word) {
    return tag(word) == NamePartTag.GIVEN || tag(word) == NamePartTag.INITIAL;
  }

  /**
   * Where a patronymic is asked for and another stands there, it is another person. The index tells
   * by the distance that one is there ({@link NameContext}).
   */
  private boolean middleHolds(List<FoundWord> found) {
    if (middle < 0) {
      return true;
    }
    int first = -1;
    int family = -1;
    boolean familyFirst = false;
    for (FoundWord word : found) {
      NamePartTag tag = tag(word.word());
      if (word.word() == middle) {
        return true;
      }
      if (tag == NamePartTag.FAMILY) {
        family = family < 0 || first < 0 ? word.position() : family;
      } else if (first < 0 && isFirst(word.word())) {
        first = word.position();
        familyFirst = family >= 0;
      } else {
        return true;
      }
    }
    int distance = familyFirst ? first - family : family - first;
    return first < 0
        || family < 0
        || distance == 1
        || (familyFirst && distance == 1 + NameContext.LISTED);
  }

  /** An initial stands for a given name only right beside a family name that is near-exact. */
  private boolean initialsHold(List<FoundWord> found) {
    for (int i = 0; i < found.size(); i++) {
      if (isInitial(found.get(i)) && !familyBeside(found, i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A woman's name in Latin letters is his in the genitive only where the family name shows a case:
   * Aleksandra Nowaka is, Aleksandra Zubrovich is she.
   */
  private boolean sexHolds(List<FoundWord> found) {
    boolean hers =
        found.stream()
            .anyMatch(word ->
                tag(word.word()) == NamePartTag.GIVEN
                    && isOblique(word)
                    && isLatin(word.surface())
                    && GivenNames.isFull(word.surface()));
    return !hers
        || count(found) == 0
        || found.stream()
            .anyMatch(word -> tag(word.word()) == NamePartTag.FAMILY && mayShowCase(word));
  }

  private static boolean isOblique(FoundWord word) {
    return !Agreement.hasNominative(word.match().agreement());
  }

  /** Łukaszenki may be a nominative too, by its sound; Zubrovich and Moniuszko show no case. */
  private static boolean mayShowCase(FoundWord word) {
    char last = Character.toLowerCase(word.surface().charAt(word.surface().length() - 1));
    return isOblique(word) || CASE_ENDINGS.indexOf(last) >= 0;
  }

  private static boolean isLatin(String surface) {
    return Script.of(Folding.fold(surface)) != Script.CYRILLIC;
  }

  private boolean isInitial(FoundWord word) {
    return word.surface().endsWith(".") || tag(word.word()) == NamePartTag.INITIAL;
  }

  private boolean familyBeside(List<FoundWord> found, int at) {
    for (FoundWord word : found) {
      int distance = found.get(at).position() - word.position();
      boolean behind = distance < 0 && distance >= -2;
      boolean before =
          distance == 1 || SetDistances.isOne(distance) || isMiddle(found.get(at).word());
      if (!isInitial(word)
          && tag(word.word()) != NamePartTag.PATRONYMIC
          && word.match().cost() <= NEAR_EXACT
          && (behind || before)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMiddle(int word) {
    return tag(word) == NamePartTag.PATRONYMIC || word == middle;
  }
}
