// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

/** Which rule let a word found stand for a word asked for; told through {@link NameReason}. */
public enum NameRule {
  /** Found as asked, but for what folding takes away. */
  SAME_LETTERS,

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

  /** A given name with a slip of the pen that leaves only one it can be: {@code Vycheslav}. */
  MISSPELT,

  /** Sounds alike, but may be another name. */
  NEAR_SOUND
}
