// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Asks the index itself. */
record ReaderEvidence(IndexReader reader) implements IndexEvidence {
  @Override
  public TermCount count(Term term) throws IOException {
    int articles = reader.docFreq(term);
    return articles == 0 ? TermCount.NONE : new TermCount(articles, reader.totalTermFreq(term));
  }

  @Override
  public List<SpellingCount> spellings(NameQuery name, int word) throws IOException {
    Map<String, SpellingCount> spellings = new HashMap<>();
    for (LeafReaderContext segment : reader.leaves()) {
      for (IndexedSpelling found : name.spellings().ofWord(segment.reader(), word).spellings()) {
        SpellingCount here =
            new SpellingCount(found.surface(), found.match().level(), found.places());
        spellings.merge(found.surface(), here, ReaderEvidence::together);
      }
    }
    return new ArrayList<>(spellings.values());
  }

  private static SpellingCount together(SpellingCount one, SpellingCount other) {
    return new SpellingCount(one.surface(), one.level(), one.places() + other.places());
  }

  @Override
  public boolean mentions(NameQuery name) throws IOException {
    for (LeafReaderContext segment : reader.leaves()) {
      Optional<SegmentNames> names = SegmentNames.of(segment, name, false);
      if (names.isPresent() && mentions(names.get(), segment.reader().getLiveDocs())) {
        return true;
      }
    }
    return false;
  }

  private static boolean mentions(SegmentNames names, @Nullable Bits live) throws IOException {
    DocIdSetIterator documents = names.approximation();
    for (int doc = documents.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      if ((live == null || live.get(doc)) && !names.mentions(doc).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
