// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.Locale;
import java.util.Optional;

/** How far a form found may be from the name asked for; each level includes those before it. */
public enum NameLevel {
  /** The same letters, whatever their case and kind of apostrophe: Лабковіч, ЛАБКОВІЧ. */
  EXACT,
  /** Another grammatical case in the same language and script: Лабковіч, Лабковічу. */
  INFLECTED,
  /** The same name in any language, romanization and case: Лабковіч, Labkovicha, Łabkovič. */
  VARIANTS,
  /** What sounds alike or holds a slip of the pen: Лабковіч, Лапкевич. */
  SIMILAR;

  /** The name in requests and results: VARIANTS -> variants. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level of a name in requests, if there is one: variants -> VARIANTS. */
  public static Optional<NameLevel> ofKey(String key) {
    for (NameLevel level : values()) {
      if (level.key().equals(key)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /** Whether a match of level {@code found} is wanted when this level is asked for. */
  public boolean includes(NameLevel found) {
    return found.compareTo(this) <= 0;
  }

  /** The looser of two levels: a name matches as loosely as its loosest word. */
  public NameLevel or(NameLevel other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
