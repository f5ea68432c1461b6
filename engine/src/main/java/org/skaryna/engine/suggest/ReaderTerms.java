// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/**
 * Looks words up in a reader. Used by one thread: the places where it reads the terms of a field
 * are kept, because to open them costs more than to find a term.
 */
final class ReaderTerms implements TermLookup {
  private final IndexReader index;
  private final Map<String, List<TermsEnum>> byField = new HashMap<>();

  ReaderTerms(IndexReader index) {
    this.index = index;
  }

  @Override
  public int articles() {
    return index.numDocs();
  }

  @Override
  public Map<Term, Integer> documents(Collection<Term> terms) throws IOException {
    Map<Term, Integer> documents = new HashMap<>();
    for (Term term : terms) {
      documents.put(term, documents(term));
    }
    return documents;
  }

  private int documents(Term term) throws IOException {
    int documents = 0;
    for (TermsEnum segment : segments(term.field())) {
      if (segment.seekExact(term.bytes())) {
        documents += segment.docFreq();
      }
    }
    return documents;
  }

  private List<TermsEnum> segments(String field) throws IOException {
    List<TermsEnum> known = byField.get(field);
    if (known == null) {
      known = new ArrayList<>();
      for (LeafReaderContext segment : index.leaves()) {
        Terms terms = segment.reader().terms(field);
        if (terms != null) {
          known.add(terms.iterator());
        }
      }
      byField.put(field, known);
    }
    return known;
  }

  @Override
  public Map<String, Integer> terms(TermQuestion question) throws IOException {
    return question.answer(index);
  }
}
