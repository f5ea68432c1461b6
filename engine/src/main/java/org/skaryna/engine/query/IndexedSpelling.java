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
 * @param term one of its terms; all of them stand at the same places
 * @param state where the segment keeps the term
 */
record IndexedSpelling(String surface, WordMatch match, BytesRef term, TermState state) {

  /** The places of the spelling. */
  PostingsEnum postings(TermsEnum terms, int flags) throws IOException {
    terms.seekExact(term, state);
    return terms.postings(null, flags);
  }
}
