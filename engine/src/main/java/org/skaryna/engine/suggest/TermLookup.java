// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.suggest;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** One state of an index, whole or in parts, as words are looked up in it. */
public interface TermLookup {
  /** That of a reader. */
  static TermLookup in(IndexReader index) {
    return new ReaderTerms(index);
  }

  /** How many articles there are. */
  int articles() throws IOException;

  /** How many articles hold each term, deleted ones included. */
  Map<Term, Integer> documents(Collection<Term> terms) throws IOException;

  /** The terms asked for, in their order, each with the number of its articles. */
  Map<String, Integer> terms(TermQuestion question) throws IOException;
}
