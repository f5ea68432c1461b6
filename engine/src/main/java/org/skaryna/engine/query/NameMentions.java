// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The mentions of a name in one segment, document by document in growing order. */
public final class NameMentions {
  private final Optional<SegmentNames> names;

  NameMentions(Optional<SegmentNames> names) {
    this.names = names;
  }

  /**
   * The mentions in a document, in text order.
   *
   * @param doc greater than in the call before
   */
  public List<NameMention> in(int doc) throws IOException {
    if (names.isEmpty()) {
      return List.of();
    }
    var documents = names.get().approximation();
    int found = documents.docID() < doc ? documents.advance(doc) : documents.docID();
    return found == doc ? names.get().mentions(doc) : List.of();
  }
}
