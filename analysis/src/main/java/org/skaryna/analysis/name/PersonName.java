// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.List;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Languages;
import org.skaryna.analysis.name.sound.Sounds;

/**
 * A person's name, understood word by word.
 *
 * @param written as written
 * @param parts its words in the order written
 */
public record PersonName(String written, List<NamePart> parts) {
  /** Copies {@code parts}. */
  public PersonName {
    parts = List.copyOf(parts);
  }

  /**
   * Reads a name: Уладзімір Лабковіч; Лабковіч, Уладзімір; У. Лабковіч; Vladimir (Uladzimir)
   * Labkovich. Never fails; what holds no letters has no parts.
   */
  public static PersonName parse(String written) {
    return new PersonName(written, NameReader.read(written));
  }

  /**
   * Whether the word must be found for the name to be found. A patronymic need not, nor a second
   * given name or initial, nor one half of a double-barrelled family name beside a given name.
   */
  boolean isRequired(int word) {
    return switch (parts.get(word).tag()) {
      case GIVEN -> word == 0 || parts.size() < 3 || tag(word - 1) != NamePartTag.GIVEN;
      case PATRONYMIC ->
          parts.stream().filter(part -> part.tag() != NamePartTag.PATRONYMIC).count() < 2;
      case INITIAL -> word == firstInitial();
      case FAMILY -> !isHalf(word) && !isMiddleName(word);
      case UNKNOWN -> true;
    };
  }

  /**
   * Whether it is an unknown word between a known given name and the family name: Rodham of Hillary
   * Rodham Clinton. In Ким Чен Ир and Kim Jong Un no word can be left out.
   */
  boolean isMiddleName(int word) {
    return word == 1
        && parts.size() == 3
        && tag(0) == NamePartTag.GIVEN
        && tag(1) == NamePartTag.FAMILY
        && tag(2) == NamePartTag.FAMILY
        && !isLeftHalf(0)
        && !isLeftHalf(1)
        && hasKnownGivenName()
        && !Syllables.are(parts);
  }

  private NamePartTag tag(int word) {
    return parts.get(word).tag();
  }

  /** Whether it is a half of a double-barrelled family name that has a given name beside it. */
  private boolean isHalf(int word) {
    boolean given =
        parts.stream().anyMatch(part -> part.tag() == NamePartTag.GIVEN) || firstInitial() >= 0;
    return given && (isHalfOf(word, word + 1) || isHalfOf(word - 1, word));
  }

  private boolean isHalfOf(int left, int right) {
    return left >= 0
        && right < parts.size()
        && tag(left) == NamePartTag.FAMILY
        && tag(right) == NamePartTag.FAMILY
        && parts.get(left).isHyphenatedTo(parts.get(right), written);
  }

  /** Жан-Поля, Дунін-Марцінкевіча: the first half need not change. */
  boolean isLeftHalf(int word) {
    return word + 1 < parts.size() && parts.get(word).isHyphenatedTo(parts.get(word + 1), written);
  }

  /** Whether the word that counts as the given name is one; else the order is a guess. */
  boolean hasKnownGivenName() {
    return parts.stream()
        .filter(part -> part.tag() == NamePartTag.GIVEN)
        .map(part -> Folding.fold(part.written()))
        .anyMatch(
            word -> GivenNames.isKnown(Sounds.of(word)) || !GivenNames.anyCase(word).isEmpty());
  }

  /** The languages that all its words may be of; any when they contradict each other. */
  int languages() {
    int languages = Languages.ANY;
    for (NamePart part : parts) {
      String folded = Folding.fold(part.written());
      languages &= Languages.ofLetters(folded) & GivenNames.languages(folded);
    }
    return languages == 0 ? Languages.ANY : languages;
  }

  /** Whether it is an initial in a patronymic's place: behind a given name or another initial. */
  boolean isMiddle(int at) {
    if (parts.get(at).tag() != NamePartTag.INITIAL || at == 0) {
      return false;
    }
    NamePartTag before = parts.get(at - 1).tag();
    return before == NamePartTag.INITIAL || before == NamePartTag.GIVEN;
  }

  private int firstInitial() {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).tag() == NamePartTag.INITIAL) {
        return parts.stream().anyMatch(part -> part.tag() == NamePartTag.GIVEN) ? -1 : i;
      }
    }
    return -1;
  }
}
