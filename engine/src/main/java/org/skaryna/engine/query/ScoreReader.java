// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.skaryna.engine.schema.Article;

/**
 * Takes the scores of articles apart into what was found in them. It walks the same query that
 * found them, from whose parts Lucene added the score up. Used by one thread.
 */
public final class ScoreReader {
  private final IndexSearcher searcher;
  private final Query query;
  private final Map<Query, Query> rewritten = new IdentityHashMap<>();
  private final Map<Query, Weight> weights = new IdentityHashMap<>();

  /** Reads the scores that {@code query} gives. */
  public ScoreReader(IndexSearcher searcher, Query query) {
    this.searcher = searcher;
    this.query = query;
  }

  /**
   * What the score of an article is made of, what adds most first; nothing where it is 0.
   *
   * @param doc its number in the segment
   */
  public List<ScorePart> read(LeafReaderContext segment, int doc, Article article)
      throws IOException {
    List<ScorePart> parts = new ArrayList<>(new Reading(segment, doc, article).parts(query, 1));
    parts.removeIf(part -> part.score() == 0);
    parts.sort((a, b) -> Double.compare(b.score(), a.score()));
    return parts;
  }

  private Query rewritten(Query part) throws IOException {
    Query known = rewritten.get(part);
    if (known == null) {
      known = searcher.rewrite(part);
      rewritten.put(part, known);
    }
    return known;
  }

  private Weight weight(Query part) throws IOException {
    Weight known = weights.get(part);
    if (known == null) {
      known = searcher.createWeight(rewritten(part), ScoreMode.COMPLETE, 1);
      weights.put(part, known);
    }
    return known;
  }

  /** One article. */
  private final class Reading {
    private final LeafReaderContext segment;
    private final int doc;
    private final FoundForms forms;

    Reading(LeafReaderContext segment, int doc, Article article) {
      this.segment = segment;
      this.doc = doc;
      this.forms = new FoundForms(segment, doc, article);
    }

    /** What a query, counting {@code factor} times, finds here; nothing where it does not match. */
    List<ScorePart> parts(Query part, double factor) throws IOException {
      if (factor == 0) {
        return List.of();
      }
      return switch (part) {
        case BoostQuery boost -> parts(boost.getQuery(), factor * boost.getBoost());
        case BooleanQuery all -> sum(all, factor);
        case DisjunctionMaxQuery any -> best(any, factor);
        case FunctionScoreQuery below when below.getSource() instanceof BelowNames ->
            belowNames(below.getWrappedQuery(), factor);
        case TermQuery term -> leaf(term, factor);
        case NameQuery name -> leaf(name, factor);
        case MultiPhraseQuery phrase -> leaf(phrase, factor);
        case PrefixQuery prefix -> leaf(prefix, factor);
        case ConstantScoreQuery constant -> leaf(constant, factor);
        default -> {
          Query simpler = rewritten(part);
          yield simpler == part ? leaf(part, factor) : parts(simpler, factor);
        }
      };
    }

    private List<ScorePart> sum(BooleanQuery all, double factor) throws IOException {
      List<ScorePart> parts = new ArrayList<>();
      if (score(all) > 0) {
        for (BooleanClause clause : all.clauses()) {
          if (clause.isScoring()) {
            parts.addAll(parts(clause.query(), factor));
          }
        }
      }
      return parts;
    }

    /** The best counts, and of the rest a share. */
    private List<ScorePart> best(DisjunctionMaxQuery any, double factor) throws IOException {
      List<List<ScorePart>> alternatives = new ArrayList<>();
      int best = 0;
      for (Query alternative : any.getDisjuncts()) {
        alternatives.add(parts(alternative, factor));
        if (total(alternatives.getLast()) > total(alternatives.get(best))) {
          best = alternatives.size() - 1;
        }
      }
      List<ScorePart> parts = new ArrayList<>();
      for (int i = 0; i < alternatives.size(); i++) {
        double share = i == best ? 1 : any.getTieBreakerMultiplier();
        alternatives.get(i).forEach(part -> parts.add(part.times(share)));
      }
      return parts;
    }

    private List<ScorePart> belowNames(Query words, double factor) throws IOException {
      List<ScorePart> parts = parts(words, 1);
      double total = total(parts);
      if (total == 0) {
        return List.of();
      }
      double less = factor * BelowNames.below(total) / total;
      return parts.stream().map(part -> part.times(less)).toList();
    }

    private List<ScorePart> leaf(Query part, double factor) throws IOException {
      double score = score(part);
      return score > 0
          ? List.of(
              new ScoreLeaf(searcher, segment, doc, forms).part(part, weight(part), factor, score))
          : List.of();
    }

    /** What the query gives this article by itself; 0 where it does not match. */
    private double score(Query part) throws IOException {
      Scorer scorer = weight(part).scorer(segment);
      if (scorer == null) {
        return 0;
      }
      TwoPhaseIterator twoPhase = scorer.twoPhaseIterator();
      boolean matches =
          twoPhase == null
              ? scorer.iterator().advance(doc) == doc
              : twoPhase.approximation().advance(doc) == doc && twoPhase.matches();
      return matches ? scorer.score() : 0;
    }
  }

  private static double total(List<ScorePart> parts) {
    return parts.stream().mapToDouble(ScorePart::score).sum();
  }
}
