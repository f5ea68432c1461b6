// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.suggest;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Looks words up in a reader. */
record ReaderTerms(IndexReader index) implements TermLookup {
  @Override
  public int articles() {
    return index.numDocs();
  }

  @Override
  public Map<Term, Integer> documents(Collection<Term> terms) throws IOException {
    Map<Term, Integer> documents = new HashMap<>();
    for (Term term : terms) {
      documents.put(term, index.docFreq(term));
    }
    return documents;
  }

  @Override
  public Map<String, Integer> terms(TermQuestion question) throws IOException {
    return question.answer(index);
  }
}
