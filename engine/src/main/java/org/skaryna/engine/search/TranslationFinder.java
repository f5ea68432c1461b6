// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.skaryna.engine.schema.ArticleDocuments;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.NamedThings.Thing;

/**
 * Finds the same article in other languages. Words do not compare, but people, places, numbers,
 * dates and sources do ({@link Version}). Of each language the one article is taken that is
 * nearest, and only if this article is the nearest to it in turn.
 */
final class TranslationFinder {
  private static final int MOST_COMPARED = 12;

  private final ArticleSearcher searcher;
  private final NamedThings things;

  TranslationFinder(ArticleSearcher searcher) throws IOException {
    this.searcher = searcher;
    this.things = new NamedThings(searcher);
  }

  private record Found(Version version, double likeness) {}

  /** The versions in the order of their languages. */
  List<Hit> find(String id, SearchRequest page) throws IOException {
    ScoreDoc[] self = searcher.search(new TermQuery(new Term(ArticleFields.ID, id)), 1).scoreDocs;
    if (self.length == 0) {
      return List.of();
    }
    Version own = version(self[0].doc);
    List<FieldDoc> versions = new ArrayList<>();
    for (Version nearest : nearest(own, Optional.empty())) {
      List<Version> back = nearest(nearest, Optional.of(own.article().language()));
      if (back.stream().anyMatch(version -> version.doc() == own.doc())) {
        versions.add(doc(nearest));
      }
    }
    HitOrder order = new HitOrder(SortOrder.RELEVANCE);
    Query none = new TermQuery(new Term(ArticleFields.ID, id));
    return new HitReader(searcher, none, List.of(), page)
        .read(versions, order).stream()
            .sorted(Comparator.comparing(hit -> hit.language().code()))
            .toList();
  }

  private static FieldDoc doc(Version version) {
    return new FieldDoc(version.doc(), 0, new Object[] {0f});
  }

  private Version version(int doc) throws IOException {
    return new Version(
        doc, ArticleDocuments.toArticle(searcher.storedFields().document(doc)), things.in(doc));
  }

  /** The nearest article of each other language, or of one, that may be the same. */
  private List<Version> nearest(Version own, Optional<Language> wanted) throws IOException {
    Map<Language, Found> nearest = new HashMap<>();
    for (ScoreDoc found : searcher.search(candidates(own, wanted), MOST_COMPARED).scoreDocs) {
      Version other = version(found.doc);
      double likeness = own.likeness(other);
      if (likeness > 0) {
        nearest.merge(
            other.article().language(),
            new Found(other, likeness),
            (one, next) -> next.likeness() > one.likeness() ? next : one);
      }
    }
    return nearest.values().stream().map(Found::version).toList();
  }

  private Query candidates(Version own, Optional<Language> wanted) {
    BooleanQuery.Builder candidates = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    for (Map.Entry<Thing, Double> thing : own.things().entrySet()) {
      Query naming = new ConstantScoreQuery(things.naming(thing.getKey()));
      candidates.add(new BoostQuery(naming, thing.getValue().floatValue()), Occur.SHOULD);
    }
    wanted.ifPresent(language -> candidates.add(in(language), Occur.FILTER));
    return candidates.add(in(own.article().language()), Occur.MUST_NOT).build();
  }

  private static Query in(Language language) {
    return new TermQuery(new Term(ArticleFields.LANGUAGE, language.code()));
  }
}
