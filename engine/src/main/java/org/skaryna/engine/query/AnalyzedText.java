// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;

/**
 * Typed text as one field's terms.
 *
 * @param field the field
 * @param positions at each position the terms that stand for the same word, at least one
 */
record AnalyzedText(String field, List<Position> positions) {

  /** The readings of one word, {@code at} words after the text's beginning. */
  record Position(int at, List<Term> terms) {}

  static AnalyzedText of(Analyzer analyzer, String field, String text) {
    List<Position> positions = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int at = -1;
      while (stream.incrementToken()) {
        if (increment.getPositionIncrement() > 0 || positions.isEmpty()) {
          at += increment.getPositionIncrement();
          positions.add(new Position(at, new ArrayList<>()));
        }
        positions.getLast().terms().add(new Term(field, term.toString()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("analysing a query for " + field, e);
    }
    return new AnalyzedText(field, positions);
  }

  /** Whether the analyzer drops all of it: signs, or stop words of its language. */
  boolean isEmpty() {
    return positions.isEmpty();
  }

  boolean isOneWord() {
    return positions.size() == 1;
  }

  /** Every term, whatever its position. */
  List<Term> terms() {
    return positions.stream().flatMap(position -> position.terms().stream()).toList();
  }

  /** The words at their distances; a dropped word leaves its place open. */
  MultiPhraseQuery phrase(int slop) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
    for (Position position : positions) {
      phrase.add(position.terms().toArray(Term[]::new), position.at());
    }
    return phrase.build();
  }
}
