// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.search.ArticleSnapshot.Named;
import org.skaryna.engine.search.NamedThings.Thing;
import org.skaryna.engine.search.SimilarArticle.Shared;

/**
 * Finds articles that name the same people and places in similar words. Names weigh most, and alone
 * lead to articles in other languages; the words are the most telling ones of the article, by
 * Lucene's {@link MoreLikeThis}, in the field of its language.
 */
final class SimilarFinder {
  private static final float PERSON = 3;
  private static final float PLACE = 1.5f;
  private static final float WORDS = 0.4f;
  private static final int MOST_WORDS = 25;

  /** Of what the article itself would score; less is chance. */
  private static final float LEAST = 0.06f;

  private final ArticleSnapshot index;
  private final Analyzer analyzer;
  private final FacetLabels labels;
  private final NamedThings things;

  SimilarFinder(ArticleSnapshot index, Analyzer analyzer, FacetLabels labels) throws IOException {
    this.index = index;
    this.analyzer = analyzer;
    this.labels = labels;
    this.things = new NamedThings(index);
  }

  /**
   * The articles, the most alike first.
   *
   * @param without ids of articles that are known to be nearly the same
   */
  List<SimilarArticle> find(String id, Set<String> without, int most) throws IOException {
    Query self = new TermQuery(new Term(ArticleFields.ID, id));
    List<Named> found = index.best(self, 1);
    if (found.isEmpty() || most == 0) {
      return List.of();
    }
    Map<Thing, Double> own = things.in(found.getFirst());
    Query alike = alike(found.getFirst().article(), own);
    float least = LEAST * score(alike, self);
    List<SimilarArticle> similar = new ArrayList<>();
    for (Named other : index.best(others(alike, self, without), most)) {
      if (other.score() >= least) {
        similar.add(similar(other.hit(other.score()), own, things.in(other).keySet()));
      }
    }
    return similar;
  }

  private Query alike(Article article, Map<Thing, Double> own) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    own.forEach((thing, weight) -> any.add(naming(thing, weight), Occur.SHOULD));
    any.add(new BoostQuery(words(article), WORDS), Occur.SHOULD);
    return any.build();
  }

  private Query naming(Thing thing, double weight) {
    float boost = (thing.kind() == FacetField.PERSON ? PERSON : PLACE) * (float) weight;
    return new BoostQuery(new ConstantScoreQuery(things.naming(thing)), boost);
  }

  /** Asked twice: first for the words to count, then by their counts. */
  private Query words(Article article) throws IOException {
    Term language =
        new Term(ArticleFields.ANALYSED_AS, ArticleFields.analysedAs(article.language()));
    int articles = index.documents(List.of(language)).getOrDefault(language, 0);
    CountedTerms counts = new CountedTerms(articles);
    words(article, counts);
    counts.add(index.documents(counts.asked()));
    return words(article, counts);
  }

  private Query words(Article article, CountedTerms counts) throws IOException {
    MoreLikeThis words = new MoreLikeThis(counts);
    String field = ArticleFields.body(ArticleFields.analysedAs(article.language()));
    words.setAnalyzer(analyzer);
    words.setFieldNames(new String[] {field});
    words.setMinTermFreq(1);
    words.setMinDocFreq(2);
    words.setMaxQueryTerms(MOST_WORDS);
    words.setBoost(true);
    return words.like(Map.of(field, List.of(article.title(), article.text())));
  }

  private float score(Query alike, Query self) throws IOException {
    Query both = new BooleanQuery.Builder().add(alike, Occur.MUST).add(self, Occur.FILTER).build();
    List<Named> found = index.best(both, 1);
    return found.isEmpty() ? 0 : found.getFirst().score();
  }

  private static Query others(Query alike, Query self, Set<String> without) {
    List<BytesRef> ids = without.stream().map(BytesRef::new).toList();
    return new BooleanQuery.Builder()
        .add(alike, Occur.MUST)
        .add(self, Occur.MUST_NOT)
        .add(new TermInSetQuery(ArticleFields.ID, ids), Occur.MUST_NOT)
        .build();
  }

  private SimilarArticle similar(Hit hit, Map<Thing, Double> own, Set<Thing> others) {
    return new SimilarArticle(
        hit, shared(FacetField.PERSON, own, others), shared(FacetField.PLACE, own, others));
  }

  private List<Shared> shared(FacetField kind, Map<Thing, Double> own, Set<Thing> others) {
    Stream<Map.Entry<Thing, Double>> both =
        own.entrySet().stream()
            .filter(e -> e.getKey().kind() == kind && others.contains(e.getKey()));
    return both.sorted(
            Comparator.comparingDouble((Map.Entry<Thing, Double> e) -> -e.getValue())
                .thenComparing(e -> e.getKey().value()))
        .limit(SimilarArticle.MOST_SHARED)
        .map(e -> new Shared(e.getKey().value(), labels.of(kind, e.getKey().value())))
        .toList();
  }
}
