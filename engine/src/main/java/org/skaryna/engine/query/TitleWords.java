// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermStatistics;

/**
 * Words one behind the other in a title, in any language. Rewritten to the {@link TitlePhrase} of
 * each language whose titles hold them all.
 */
final class TitleWords extends Query {
  private final List<AnalyzedText> readings;

  /**
   * Finds any of the readings.
   *
   * @param readings each of a title's field and of two words or more
   */
  TitleWords(List<AnalyzedText> readings) {
    this.readings = List.copyOf(readings);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    List<Query> phrases = new ArrayList<>();
    for (AnalyzedText reading : readings) {
      phrase(reading, searcher).ifPresent(phrases::add);
    }
    return switch (phrases.size()) {
      case 0 -> new MatchNoDocsQuery("no title has the words");
      case 1 -> phrases.getFirst();
      default -> new DisjunctionMaxQuery(phrases, 0);
    };
  }

  private static Optional<Query> phrase(AnalyzedText reading, IndexSearcher searcher)
      throws IOException {
    List<TermStatistics> words = new ArrayList<>();
    for (AnalyzedText.Position position : reading.positions()) {
      Optional<TermStatistics> word = mostFrequent(position.terms(), searcher);
      if (word.isEmpty()) {
        return Optional.empty();
      }
      words.add(word.get());
    }
    return Optional.of(new TitlePhrase(reading.field(), reading.phrase(0), words));
  }

  /**
   * Of the stems that a word may have the most frequent tells how rare the word is. Added up, as
   * Lucene's phrases do, they would make an ambiguous word a rare one, and the sum would depend on
   * which of them a part of the index holds.
   */
  private static Optional<TermStatistics> mostFrequent(List<Term> stems, IndexSearcher searcher)
      throws IOException {
    Optional<TermStatistics> most = Optional.empty();
    for (Term stem : stems) {
      TermStates states = ShardSearcher.states(searcher, stem);
      if (states.docFreq() > most.map(TermStatistics::docFreq).orElse(0L)) {
        most =
            Optional.of(new TermStatistics(stem.bytes(), states.docFreq(), states.totalTermFreq()));
      }
    }
    return most;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    Term[] wanted =
        readings.stream()
            .filter(reading -> visitor.acceptField(reading.field()))
            .flatMap(reading -> reading.terms().stream())
            .toArray(Term[]::new);
    if (wanted.length > 0) {
      visitor.consumeTerms(this, wanted);
    }
  }

  @Override
  public String toString(String field) {
    return readings.stream()
        .map(reading -> reading.phrase(0).toString(field))
        .collect(Collectors.joining(" ", "title(", ")"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TitleWords that && readings.equals(that.readings);
  }

  @Override
  public int hashCode() {
    return readings.hashCode();
  }
}
