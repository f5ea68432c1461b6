// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the holder of a token may do. Everybody may read what is open, without a token. */
public enum Role {
  /** Reads closed documents too, takes documents in, changes and removes them. */
  ARCHIVIST,

  /** Reads closed documents too, and writes nothing. */
  READER;

  /** {@code archivist}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> ofWord(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(Role::word).toList();
  }
}
