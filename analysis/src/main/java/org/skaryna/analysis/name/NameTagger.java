// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.List;
import org.skaryna.analysis.name.form.FamilyNames;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.form.Patronymics;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Script;
import org.skaryna.analysis.name.sound.Sounds;

/** Tells what each word of a name is, by the words beside it. */
final class NameTagger {
  private final List<NamePart> parts;
  private final int comma;
  private final String text;

  /**
   * Takes the words of a name, in a list that it changes.
   *
   * @param comma how many words stand before the comma, -1 where there is none
   * @param text the name as written
   */
  NameTagger(List<NamePart> parts, int comma, String text) {
    this.parts = parts;
    this.comma = comma;
    this.text = text;
  }

  List<NamePart> tagged() {
    if (parts.size() > 1) {
      tag();
    }
    return parts;
  }

  private void tag() {
    if (parts.size() == 2 && isHyphenated(0) && !isGiven(0)) {
      set(0, NamePartTag.FAMILY);
      set(1, NamePartTag.FAMILY);
      return;
    }
    int patronymic = patronymic();
    if (patronymic >= 0) {
      set(patronymic, NamePartTag.PATRONYMIC);
    }
    int given = given(patronymic);
    boolean none =
        parts.stream().noneMatch(part -> part.tag() == NamePartTag.INITIAL) || isInitialInside();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).tag() == NamePartTag.UNKNOWN) {
        boolean first = i == given && (none || (isGiven(i) && hasOther(i)));
        set(i, first || (none && isMiddle(i, given)) ? NamePartTag.GIVEN : NamePartTag.FAMILY);
      }
    }
  }

  /** Whether another word than this and the initials is there: Пётр У. Лабковіч. */
  private boolean hasOther(int i) {
    for (int other = 0; other < parts.size(); other++) {
      if (other != i && parts.get(other).tag() == NamePartTag.UNKNOWN) {
        return true;
      }
    }
    return false;
  }

  /** Scott P. Hancharyk, as Americans write: what stands before the initial is the given name. */
  private boolean isInitialInside() {
    return parts.size() == 3
        && comma < 0
        && parts.get(1).tag() == NamePartTag.INITIAL
        && parts.get(0).tag() == NamePartTag.UNKNOWN
        && parts.get(2).tag() == NamePartTag.UNKNOWN;
  }

  private boolean isHyphenated(int i) {
    return i + 1 < parts.size() && parts.get(i).isHyphenatedTo(parts.get(i + 1), text);
  }

  /** A patronymic follows the given name: second of three, or last of three. */
  private int patronymic() {
    if (parts.size() < 3) {
      return -1;
    }
    for (int i = parts.size() - 1; i > 0; i--) {
      if (Patronymics.isLike(parts.get(i).written())
          && isGiven(i - 1)
          && !isHyphenated(i)
          && !isHyphenated(i - 1)
          && (i < parts.size() - 1 || comma == i - 1 || !isGiven(0) || isOfFather(i))) {
        return i;
      }
    }
    if (isListed()) {
      return 2;
    }
    boolean second =
        Patronymics.isLike(parts.get(1).written())
            && comma != 1
            && !isHyphenated(0)
            && !isHyphenated(1)
            && parts.getFirst().tag() != NamePartTag.INITIAL;
    return second ? 1 : -1;
  }

  /** Ярема Віталій Григорович: a family name may be a given name, too. */
  private boolean isOfFather(int i) {
    String folded = Folding.fold(parts.get(i).written());
    return parts.size() == 3
        && Script.of(folded) == Script.CYRILLIC
        && !Patronymics.fathers(Sounds.of(folded)).isEmpty();
  }

  /**
   * Whether three unknown words are "Family Given Patronymic", as lists have them: Гончарик Ярема
   * Мінасович. A woman's patronymic ends as no family name does.
   */
  private boolean isListed() {
    if (parts.size() != 3 || comma >= 0 || isHyphenated(0) || isHyphenated(1)) {
      return false;
    }
    String last = parts.get(2).written();
    return Patronymics.isLike(last)
        && parts.stream().allMatch(part -> part.tag() == NamePartTag.UNKNOWN)
        && Script.of(Folding.fold(last)) == Script.CYRILLIC
        && !isGiven(0)
        && !Patronymics.isLike(parts.get(1).written())
        && (looksFamily(0) || Patronymics.isFemale(last));
  }

  private int given(int patronymic) {
    if (patronymic > 0) {
      return patronymic - 1;
    }
    if (isInitialInside() && !looksFamily(0)) {
      return 0;
    }
    if (comma > 0 && comma < parts.size()) {
      return comma;
    }
    int known = -1;
    for (int i = 0; i < parts.size(); i++) {
      if (isGiven(i) && (known < 0 || looksFamily(known))) {
        known = known < 0 || !looksFamily(i) ? i : known;
      }
    }
    if (known >= 0) {
      return known;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!GivenNames.anyCase(Folding.fold(parts.get(i).written())).isEmpty()) {
        return i;
      }
    }
    return looksFamily(0) && !looksFamily(parts.size() - 1) && parts.size() == 2 ? 1 : 0;
  }

  /** A given name may look like a family name of another language: Мартин. */
  private boolean looksFamily(int i) {
    return FamilyNames.hasEnding(Folding.fold(parts.get(i).written()));
  }

  /** A second given name: Жан-Поль Марат. */
  private boolean isMiddle(int i, int given) {
    if (i == 0 || !GivenNames.isFull(parts.get(i).written())) {
      return false;
    }
    return i < parts.size() - 1 || (i == given + 1 && isHyphenated(given) && given > 0);
  }

  private boolean isGiven(int i) {
    return GivenNames.isKnown(Sounds.of(Folding.fold(parts.get(i).written())));
  }

  private void set(int at, NamePartTag tag) {
    NamePart part = parts.get(at);
    parts.set(at, new NamePart(part.written(), tag, part.alternatives()));
  }
}
