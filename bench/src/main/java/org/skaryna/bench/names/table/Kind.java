// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names.table;

import java.util.Locale;

/** In which shape a name is written. */
public enum Kind {
  /** Given name and family name: Васіль Быкаў. */
  PLAIN,
  /** The same with two family names: Вінцэнт Дунін-Марцінкевіч. */
  BARRELLED,
  /** In an oblique case: Васіля Быкава. */
  INFLECTED,
  /** В. Быкаў, В. У. Быкаў. */
  INITIALS,
  /** Васіль Уладзіміравіч Быкаў. */
  PATRONYMIC,
  /** The family name first: Быкаў, Васіль. */
  COMMA,
  /** Two forms at once: Vasil (Vasilij) Bykaŭ. */
  DOUBLE,
  /** ВАСІЛЬ БЫКАЎ. */
  CAPITALS,
  /** Latin letters that slipped into a Cyrillic word. */
  MIXED,
  /** A familiar form of the given name: Улад Мацвейчук. */
  SHORT;

  /** The name in the tables: PLAIN -> plain. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the name stands in full, in the nominative and without ornament. */
  public boolean isBase() {
    return this == PLAIN || this == BARRELLED;
  }
}
