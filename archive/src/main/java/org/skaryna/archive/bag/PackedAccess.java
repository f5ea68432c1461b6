// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.bag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skaryna.archive.Access;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.Description;
import org.skaryna.archive.DescriptionField;

/**
 * What of a packed document goes into the archive as read from the original, and what as edits over
 * it. A document that was closed where it was packed is closed from the first moment on, though the
 * edit that says so comes in a step of its own; and one that is closed here stays so whatever the
 * bag says.
 */
record PackedAccess(Description extracted, Amendment amendment) {

  static PackedAccess of(ArchivedDocument packed, Optional<ArchivedDocument> standing) {
    boolean isClosedHere = standing.filter(it -> isClosed(it.description())).isPresent();
    Access access =
        isClosed(packed.description()) && !isClosedHere
            ? packed.description().access()
            : standing.orElse(packed).extracted().access();
    Amendment closing = Amendment.of(DescriptionField.ACCESS, access.toString());
    Amendment edits = isClosedHere ? without(packed.amendment()) : packed.amendment();
    return new PackedAccess(closing.over(packed.extracted()), edits);
  }

  private static boolean isClosed(Description description) {
    return !description.access().toString().equals(Access.PUBLIC);
  }

  private static Amendment without(Amendment amendment) {
    Map<DescriptionField, List<String>> values = new HashMap<>(amendment.values());
    values.remove(DescriptionField.ACCESS);
    return new Amendment(values, amendment.takenBack());
  }
}
