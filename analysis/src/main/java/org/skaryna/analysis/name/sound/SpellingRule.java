// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rules by which one name is spelled in several ways: column {@code rule} of costs.csv. */
public enum SpellingRule {
  /** Belarusian writes an unstressed o as а: {@code Калеснік, Колесник}. */
  AKANNIE,

  /** Belarusian writes an e before the stress as я: {@code Сяргей, Сергей}. */
  JAKANNIE,

  /** Another unstressed vowel: {@code Вінцэнт, Винцент}. */
  VOWEL,

  /** ё, its dots left out, or о where ё is behind a soft consonant: {@code Чорны, Чёрный}. */
  YO,

  /** Belarusian ў for в, л: {@code Воўк, Волк}. */
  SHORT_U,

  /** A в that keeps vowels apart or stands before one: {@code Навумаў, Наумов}. */
  HIATUS,

  /** г is g, h and kh: {@code Гагарын, Hagaryn}. */
  G_H,

  /** Belarusian soft т and д are ц and дз: {@code Ціхан, Тихон}. */
  SOFTENED,

  /** The same ending in another language: {@code Чорны, Чёрный}. */
  ENDING,

  /** A glide written or not: {@code Marijan, Мариан}. */
  GLIDE,

  /** л is soft in borrowed names in the classical orthography: {@code Плятон, Платон}. */
  SOFT_L,

  /** A doubled or silent consonant: {@code Пазнякоў, Поздняков}. */
  DOUBLED,

  /** A consonant grows like its neighbour, or loses its voice at the end. */
  VOICE,

  /** A mark over a letter left out: {@code č, c}. */
  MARKS,

  /** Greek phi and theta: {@code Хведар, Фёдар}. */
  THETA,

  /** A family name made of a given name, as another language has that: {@code Мікіцін, Никитин}. */
  GIVEN_STEM,

  /** x and ks. */
  KS,

  /** Letters as English reads them. */
  ENGLISH,

  /** Letters as French reads them. */
  FRENCH,

  /** Letters as French and Spanish both read them: {@code gue} for {@code ge}. */
  ROMANCE,

  /** Letters as German reads them. */
  GERMAN,

  /** Letters as Polish reads them. */
  POLISH,

  /** Letters as Italian reads them. */
  ITALIAN,

  /** Letters as Spanish and Portuguese read them. */
  SPANISH,

  /** Japanese, Chinese and Indian names in Latin letters. */
  ASIAN,

  /** Lithuanian and Latvian endings. */
  BALTIC,

  /** Letters as another language reads them. */
  FOREIGN,

  /** Sounds that stand near each other, where nothing more is known. */
  NEAR;

  /** Those by which a name is told in another language, and that no system of Latin letters has. */
  private static final Set<SpellingRule> HEARD =
      EnumSet.of(
          VOWEL,
          HIATUS,
          ENDING,
          SOFT_L,
          DOUBLED,
          VOICE,
          THETA,
          GIVEN_STEM,
          ITALIAN,
          SPANISH,
          ASIAN,
          BALTIC,
          NEAR);

  /** Whether it links names beside any system of Latin letters: Wang, Ван. */
  public boolean isBesideSystems() {
    return HEARD.contains(this);
  }

  /** The rule of a table's cell. */
  static Optional<SpellingRule> of(String cell) {
    for (SpellingRule rule : values()) {
      if (rule.name().toLowerCase(Locale.ROOT).equals(cell)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
