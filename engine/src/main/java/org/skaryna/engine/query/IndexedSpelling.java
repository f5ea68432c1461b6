// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.skaryna.analysis.name.WordMatch;

/**
 * An accepted spelling of one word of the asked name in one segment.
 *
 * @param surface the word as written
 * @param documents how many hold it, deleted ones included
 * @param places how often it stands in them
 * @param term one of its terms; all of them stand at the same places
 * @param state where the segment keeps the term
 */
record IndexedSpelling(
    String surface, WordMatch match, int documents, long places, BytesRef term, TermState state) {

  /** The spelling whose term {@code terms} stands on. */
  static IndexedSpelling at(TermsEnum terms, String surface, WordMatch match) throws IOException {
    return new IndexedSpelling(
        surface,
        match,
        terms.docFreq(),
        terms.totalTermFreq(),
        BytesRef.deepCopyOf(terms.term()),
        terms.termState());
  }

  /** The places of the spelling. */
  PostingsEnum postings(TermsEnum terms, int flags) throws IOException {
    terms.seekExact(term, state);
    return terms.postings(null, flags);
  }
}
