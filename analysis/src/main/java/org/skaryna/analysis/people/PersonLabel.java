// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name in the nominative, in the language and script of the text that has it.
 *
 * @param given given names as written there: Уладзімір, Жан-Поль; empty where there is none
 * @param initials of given name and patronymic, with stops: У. М.; empty where there are none
 * @param patronymic Мікалаевіч; empty where there is none
 * @param family with its particles and both halves: ван Гог, Дунін-Марцінкевіч; empty where there
 *     is none
 * @param gender as far as the forms tell
 * @param language of the name's form, an ISO 639-1 code or {@code und}
 */
public record PersonLabel(
    String given,
    String initials,
    String patronymic,
    String family,
    Gender gender,
    String language) {

  /** The name as readers see it: Уладзімір Мікалаевіч Лабковіч. */
  public String text() {
    return joined(given, initials, patronymic, family);
  }

  /** The name without the patronymic, where something else tells enough: Уладзімір Лабковіч. */
  public String shortText() {
    return family.isEmpty() ? text() : joined(given, initials, "", family);
  }

  /** Whether both a given and a family name are known, so that articles can be joined by it. */
  public boolean isFull() {
    return !given.isEmpty() && !family.isEmpty();
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }
}
