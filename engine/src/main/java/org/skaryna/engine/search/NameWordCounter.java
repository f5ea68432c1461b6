// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.skaryna.analysis.name.NameTerms;
import org.skaryna.engine.schema.ArticleFields;

/** Lists the capitalised words of all articles. Reads the whole list of terms of the names. */
final class NameWordCounter {
  private final String beginning;
  private final Map<String, Long> counts = new TreeMap<>();

  private NameWordCounter(String beginning) {
    this.beginning = beginning.toLowerCase(Locale.ROOT);
  }

  /** The words that begin so, whatever their capitals, in alphabetical order of letters' codes. */
  static Map<String, Long> count(IndexReader reader, String beginning) throws IOException {
    NameWordCounter counter = new NameWordCounter(beginning);
    for (LeafReaderContext segment : reader.leaves()) {
      counter.count(segment.reader());
    }
    counter.counts.values().removeIf(documents -> documents == 0);
    return counter.counts;
  }

  private void count(LeafReader segment) throws IOException {
    Terms names = segment.terms(ArticleFields.NAMES);
    if (names == null) {
      return;
    }
    Map<String, Long> found = new HashMap<>();
    TermsEnum terms = names.iterator();
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      String form = NameTerms.surface(term);
      boolean wanted = !form.endsWith(".") && form.toLowerCase(Locale.ROOT).startsWith(beginning);
      if (wanted && !found.containsKey(form)) { // a word stands under several keys
        found.put(form, documents(terms, segment.getLiveDocs()));
      }
    }
    found.forEach((form, documents) -> counts.merge(form, documents, Long::sum));
  }

  private static long documents(TermsEnum term, @Nullable Bits live) throws IOException {
    if (live == null) {
      return term.docFreq();
    }
    long documents = 0;
    PostingsEnum postings = term.postings(null, PostingsEnum.NONE);
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      documents += live.get(postings.docID()) ? 1 : 0;
    }
    return documents;
  }
}
