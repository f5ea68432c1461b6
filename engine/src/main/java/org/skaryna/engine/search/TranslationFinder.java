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
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.ArticleSnapshot.Named;
import org.skaryna.engine.search.NamedThings.Thing;

/**
 * Finds the same article in other languages. Words do not compare, but people, places, numbers,
 * dates and sources do ({@link Version}). Of each language the one article is taken that is
 * nearest, and only if this article is the nearest to it in turn.
 */
final class TranslationFinder {
  private static final int MOST_COMPARED = 12;

  private final ArticleSnapshot index;
  private final NamedThings things;

  TranslationFinder(ArticleSnapshot index) throws IOException {
    this.index = index;
    this.things = new NamedThings(index);
  }

  private record Found(Version version, Named named, double likeness) {}

  /** The versions in the order of their languages. */
  List<Hit> find(String id) throws IOException {
    List<Named> self = index.best(new TermQuery(new Term(ArticleFields.ID, id)), 1);
    if (self.isEmpty()) {
      return List.of();
    }
    Version own = version(self.getFirst());
    List<Hit> hits = new ArrayList<>();
    for (Found nearest : nearest(own, Optional.empty())) {
      List<Found> back = nearest(nearest.version(), Optional.of(own.article().language()));
      if (back.stream().anyMatch(found -> found.named().article().id().equals(id))) {
        hits.add(nearest.named().hit(0));
      }
    }
    hits.sort(Comparator.comparing(hit -> hit.language().code()));
    return hits;
  }

  private Version version(Named named) throws IOException {
    return new Version(named.article(), things.in(named));
  }

  /** The nearest article of each other language, or of one, that may be the same. */
  private List<Found> nearest(Version own, Optional<Language> wanted) throws IOException {
    Map<Language, Found> nearest = new HashMap<>();
    for (Named found : index.best(candidates(own, wanted), MOST_COMPARED)) {
      Version other = version(found);
      double likeness = own.likeness(other);
      if (likeness > 0) {
        nearest.merge(
            other.article().language(),
            new Found(other, found, likeness),
            (one, next) -> next.likeness() > one.likeness() ? next : one);
      }
    }
    return List.copyOf(nearest.values());
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
