// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Script;
import org.skaryna.analysis.people.Gender;

/**
 * A form in which articles name a person, in the nominative; a term of the index.
 *
 * @param given Уладзімір
 * @param patronymic as this mention has it, or empty
 * @param family Лабковіч
 * @param father the patronymic that the article gives the person anywhere, or empty
 * @param gender as far as the article tells
 * @param language of the form, an ISO 639 code or {@code und}
 * @param knownId the person of the archive's own table, or empty
 */
public record MentionForm(
    String given,
    String patronymic,
    String family,
    String father,
    Gender gender,
    String language,
    String knownId) {
  private static final char SEPARATOR = '\u001F';
  private static final int FIELDS = 7;

  /** What texts separate words with, but terms separate fields, is one space. */
  public MentionForm {
    given = line(given);
    patronymic = line(patronymic);
    family = line(family);
    father = line(father);
  }

  private static String line(String text) {
    return text.replaceAll("[\\p{Z}\\p{Cc}]+", " ").strip();
  }

  /** As readers see it: Уладзімір Мікалаевіч Лабковіч. */
  public String text() {
    return joined(given, patronymic, family);
  }

  /** Without a patronymic: Уладзімір Лабковіч. */
  public String shortText() {
    return given.isEmpty() ? text() : joined(given, family);
  }

  /** All that is known of the name, for comparing it with another. */
  String fullText() {
    return joined(given, father, family);
  }

  /** Whether it is in Latin letters, not in Cyrillic ones. */
  boolean isLatin() {
    return Script.of(Folding.fold(given + family)) != Script.CYRILLIC;
  }

  /** The form as a term. */
  public String term() {
    return Stream.of(
            given, patronymic, family, father, gender.name().substring(0, 1), language, knownId)
        .collect(Collectors.joining(String.valueOf(SEPARATOR)));
  }

  /** The form that a term holds. */
  public static MentionForm ofTerm(String term) {
    String[] fields = term.split(String.valueOf(SEPARATOR), -1);
    if (fields.length != FIELDS) {
      throw new IllegalArgumentException(
          "a term of people has %d fields, got %d: %s".formatted(FIELDS, fields.length, term));
    }
    return new MentionForm(
        fields[0], fields[1], fields[2], fields[3], gender(fields[4]), fields[5], fields[6]);
  }

  private static Gender gender(String letter) {
    return switch (letter) {
      case "M" -> Gender.MALE;
      case "F" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }
}
