// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * What a query's reading depends on beside its text: what the articles of the whole index hold. A
 * part of an index, as a shard is, could not tell; there it is gathered first, so that the query is
 * read alike everywhere.
 */
public interface IndexEvidence {

  /** What the articles of {@code reader} tell. */
  static IndexEvidence of(IndexReader reader) {
    return new ReaderEvidence(reader);
  }

  /** How often a term stands in all articles. */
  TermCount count(Term term) throws IOException;

  /** Every spelling of one word of a name that an article holds, once, in no order. */
  List<SpellingCount> spellings(NameQuery name, int word) throws IOException;

  /** Whether an article that is not deleted mentions a name, in whatever written form. */
  boolean mentions(NameQuery name) throws IOException;
}
