// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/** How a segment's articles write the asked name, document by document in growing order. */
public final class NameMentions {
  private final LeafReaderContext segment;
  private final NameQuery query;
  private final NamesSeen seen;
  private @Nullable Optional<SegmentNames> names;
  private int next;

  NameMentions(LeafReaderContext segment, NameQuery query) {
    this.segment = segment;
    this.query = query;
    this.seen = query.seen(segment);
  }

  /**
   * The ways in which a document writes the name, those left out included.
   *
   * @param doc greater than in the call before
   */
  public WrittenNames in(int doc) throws IOException {
    while (next < seen.size() && seen.doc(next) < doc) {
      next++;
    }
    return next < seen.size() && seen.doc(next) == doc ? seen.names(next) : lookUp(doc);
  }

  private WrittenNames lookUp(int doc) throws IOException {
    if (names == null) {
      names = SegmentNames.of(segment, query, false);
    }
    if (names.isEmpty()) {
      return WrittenNames.none();
    }
    DocIdSetIterator documents = names.get().approximation();
    int found = documents.docID() < doc ? documents.advance(doc) : documents.docID();
    return found == doc ? seen.of(names.get().mentions(doc)) : WrittenNames.none();
  }
}
