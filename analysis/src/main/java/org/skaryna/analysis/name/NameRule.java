// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

/** A link between the name asked for and a form found; told through {@link NameReason}. */
public enum NameRule {
  SAME_LETTERS,
  BELARUSIAN,
  RUSSIAN,
  UKRAINIAN,
  CYRILLIC,
  LATIN,
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  INSTRUMENTAL,
  LOCATIVE,
  CASE_FORM,
  OTHER_SEX,
  GIVEN_NAME,
  SHORT_FORM,
  INITIAL,
  SAME_SOUND,
  NEAR_SOUND
}
