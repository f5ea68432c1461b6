// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.skaryna.engine.people.PeopleSnapshot;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.search.ArticleSnapshot.Named;

/**
 * The people and places that articles of one snapshot name: the same in every language. What few
 * articles name tells more: a name weighs ln(1 + N/n), as n of N articles have it.
 */
final class NamedThings {
  private final ArticleSnapshot index;
  private final PeopleSnapshot people;
  private final int articles;

  NamedThings(ArticleSnapshot index) throws IOException {
    this.index = index;
    this.people = index.people();
    this.articles = index.articles();
  }

  /**
   * A person or place.
   *
   * @param kind PERSON or PLACE
   * @param value of that facet
   */
  record Thing(FacetField kind, String value) {}

  /** What an article names, with its weight. */
  Map<Thing, Double> in(Named article) throws IOException {
    Map<Thing, Double> weighed = new LinkedHashMap<>();
    for (String person : article.people()) {
      weighed.put(new Thing(FacetField.PERSON, person), weight(people.documents(person)));
    }
    List<Term> places = article.places().stream().map(NamedThings::place).toList();
    Map<Term, Integer> documents = index.documents(places);
    for (Term place : places) {
      int naming = documents.getOrDefault(place, 0);
      weighed.put(new Thing(FacetField.PLACE, place.text()), weight(naming));
    }
    return weighed;
  }

  private static Term place(String id) {
    return new Term(ArticleFields.PLACES, id);
  }

  private double weight(int naming) {
    return Math.log1p((double) articles / Math.max(1, naming));
  }

  /** The articles that name it. */
  Query naming(Thing thing) {
    return thing.kind() == FacetField.PERSON
        ? people.naming(thing.value())
        : new TermQuery(place(thing.value()));
  }
}
