// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.Locale;
import java.util.Optional;

/** What hits are counted and filtered by. */
public enum FacetField {
  LANGUAGE,
  SOURCE,
  TYPE,
  AUTHOR,
  TAG,
  PERSON,
  PLACE,
  DATE;

  /** The name in requests and results: LANGUAGE -> language. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FacetField> ofKey(String key) {
    for (FacetField field : values()) {
      if (field.key().equals(key)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
