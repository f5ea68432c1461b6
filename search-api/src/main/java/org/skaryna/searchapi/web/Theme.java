// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The colours of pages: as the reader's device has it, or as the reader chose. */
enum Theme {
  AUTO("light dark"),
  LIGHT("light"),
  DARK("dark");

  /** The parameter and cookie that chooses it. */
  static final String NAME = "theme";

  private final String schemes;

  Theme(String schemes) {
    this.schemes = schemes;
  }

  static Optional<Theme> ofCode(String code) {
    return Arrays.stream(values()).filter(theme -> theme.code().equals(code)).findFirst();
  }

  /** The name in addresses: DARK -> dark. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The colour schemes of CSS that the page comes in. */
  String schemes() {
    return schemes;
  }
}
