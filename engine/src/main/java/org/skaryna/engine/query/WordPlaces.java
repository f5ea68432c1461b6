// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;

/** The places of all accepted spellings of one word of a name in one segment; for one thread. */
sealed interface WordPlaces permits WordPostings, GatheredPlaces.Walk {
  /** Documents that hold any of the spellings. */
  DocIdSetIterator iterator();

  /** Adds every place in {@code doc}, at or behind which the iterator may stand. */
  void addPlaces(int doc, Places places) throws IOException;
}
