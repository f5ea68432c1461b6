// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.Locale;
import java.util.Optional;

/**
 * How loosely a written name may differ from the one asked for; each level includes those before.
 */
public enum NameLevel {
  /** The written form, whatever its case or apostrophe. */
  EXACT,
  /** A grammatical form in the same language: Лабковіч -> Лабковіча. */
  INFLECTED,
  /** Any language's or romanization's form of the same name: Лабковіч -> Labkovich. */
  VARIANTS,
  /** What sounds alike or holds a slip of the pen. */
  SIMILAR;

  /** The name in requests and results: VARIANTS -> variants. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

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
}
