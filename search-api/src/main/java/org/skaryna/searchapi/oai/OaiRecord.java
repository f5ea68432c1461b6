// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.oai;

import java.time.Instant;
import java.util.Optional;
import org.skaryna.archive.Description;

/**
 * A document as harvesters see it.
 *
 * @param datestamp when it last changed for them
 * @param source of which set it is; empty for none
 * @param description absent where the document was deleted
 * @param sequence of the change that this is
 */
record OaiRecord(
    String id, Instant datestamp, String source, Optional<Description> description, long sequence) {

  boolean isDeleted() {
    return description.isEmpty();
  }
}
