// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

/** A link between the name asked for and a form found; told through {@link NameReason}. */
public enum NameRule {
  /** Found as asked, but for what folding takes away. */
  SAME_LETTERS,

  /** The letters tell Belarusian: {@code ў}, or {@code і} without {@code и}. */
  BELARUSIAN,

  /** The letters tell Russian: {@code и} without {@code і}. */
  RUSSIAN,

  /** The letters tell Ukrainian: {@code ї}, {@code є}, or {@code і} beside {@code и}. */
  UKRAINIAN,

  /** Cyrillic letters that tell no language: {@code Марат}. */
  CYRILLIC,

  /** Latin letters: {@code Labkovich}. */
  LATIN,

  /** The form can only be a nominative. */
  NOMINATIVE,

  /** Only a genitive: {@code Уладзіміра Лабковіча}, where the words together settle it. */
  GENITIVE,

  /** Only a dative. */
  DATIVE,

  /** Only an accusative. */
  ACCUSATIVE,

  /** Only an instrumental: {@code Лабковічам}. */
  INSTRUMENTAL,

  /** Only a locative. */
  LOCATIVE,

  /** Another form than the nominative; which case it is stays open. */
  CASE_FORM,

  /** The same given name in another language: {@code Мікалай, Николай}. */
  GIVEN_NAME,

  /** A short form of the given name: {@code Васіль, Вася}. */
  SHORT_FORM,

  /** The other sex's form of a family name asked for alone: {@code Калеснікаў, Калеснікава}. */
  OTHER_SEX,

  /** An initial for a given name or patronymic: {@code У. Лабковіч}. */
  INITIAL,

  /** The same name written by another rule: {@code Лабковіч, Labkovich}. */
  SAME_SOUND,

  /** Sounds alike, but may be another name. */
  NEAR_SOUND
}
