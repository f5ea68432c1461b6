// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names.table;

/**
 * One way in which one person is written.
 *
 * @param number its place in the table, from 0
 * @param language be, be-tarask, be-latn, ru, uk, en, de, fr, pl, lt
 * @param sentence the form in a sentence of that language, as it is indexed
 */
public record Spelling(
    int number,
    Person person,
    String language,
    Kind kind,
    String form,
    String sentence,
    String reason) {

  /** Whether a patronymic stands in full. */
  public boolean hasPatronymic() {
    return kind == Kind.PATRONYMIC || kind == Kind.COMMA && form.split(" ", -1).length > 2;
  }

  /** The ISO 639 code: be-tarask -> be. */
  public String languageCode() {
    return language.split("-", 2)[0];
  }

  @Override
  public String toString() {
    return "%s (%s, %s)".formatted(form, language, kind.key());
  }
}
