// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.Locale;

/** Where words are looked for. */
public enum TextScope {
  /** Title and text. */
  ANYWHERE,
  TITLE,
  AUTHOR,
  SOURCE,
  TAG;

  /** How a clause of this scope is written: TITLE, жыццё -> title:жыццё. */
  String prefixed(String clause) {
    return this == ANYWHERE ? clause : name().toLowerCase(Locale.ROOT) + ":" + clause;
  }
}
