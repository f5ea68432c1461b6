// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * The words of a phrase in one document. Lucene tells only where a phrase begins and ends, and
 * words that do not belong to it may stand between.
 */
final class PhraseWords {
  private final TreeMap<Integer, Snippet.Span> byPosition = new TreeMap<>();

  /** Reads where the words of {@code phrase} stand; none where the query is not a phrase. */
  PhraseWords(LeafReader segment, int doc, Query phrase) throws IOException {
    for (Term term : terms(phrase)) {
      PostingsEnum postings = segment.postings(term, PostingsEnum.OFFSETS);
      if (postings != null && postings.advance(doc) == doc) {
        for (int i = postings.freq(); i > 0; i--) {
          int position = postings.nextPosition();
          byPosition.put(position, new Snippet.Span(postings.startOffset(), postings.endOffset()));
        }
      }
    }
  }

  private static List<Term> terms(Query query) {
    return switch (query) {
      case PhraseQuery phrase -> List.of(phrase.getTerms());
      case MultiPhraseQuery phrase ->
          Stream.of(phrase.getTermArrays()).flatMap(Stream::of).toList();
      default -> List.of();
    };
  }

  /** The words from one position to another, both inclusive, in text order. */
  List<Snippet.Span> between(int first, int last) {
    return List.copyOf(byPosition.subMap(first, true, last, true).values());
  }
}
