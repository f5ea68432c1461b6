// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.util.Arrays;
import java.util.Locale;

/**
 * What can happen to a document, by the terms of the PREMIS event type vocabulary
 * (id.loc.gov/vocabulary/preservation/eventType, 2025).
 */
public enum EventType {
  /** It was taken in, or taken in again after it was removed. */
  ACCESSION,
  /** It was read again: another original, text or extracted description. */
  MODIFICATION,
  /** An archivist edited the description. */
  METADATA_MODIFICATION,
  /** It was removed; its versions are kept. */
  DEACCESSION,
  /** It was removed and its content destroyed in all versions. */
  DELETION,
  /** Its files were read and compared with their checksums. */
  FIXITY_CHECK;

  /** {@code metadata modification}. */
  public String term() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * @throws IllegalArgumentException when there is no such term
   */
  static EventType ofTerm(String term) {
    return Arrays.stream(values())
        .filter(type -> type.term().equals(term))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("event type '%s'".formatted(term)));
  }

  /** Whether the document is not there after it. */
  boolean removes() {
    return this == DEACCESSION || this == DELETION;
  }
}
