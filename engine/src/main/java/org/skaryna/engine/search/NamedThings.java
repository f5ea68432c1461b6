// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.skaryna.engine.people.PeopleSnapshot;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.FacetPaths;

/**
 * The people and places that articles of one snapshot name: the same in every language. What few
 * articles name tells more: a name weighs ln(1 + N/n), as n of N articles have it.
 */
final class NamedThings {
  private final ArticleSearcher searcher;
  private final PeopleSnapshot people;

  NamedThings(ArticleSearcher searcher) throws IOException {
    this.searcher = searcher;
    this.people = searcher.people();
  }

  /**
   * A person or place.
   *
   * @param kind PERSON or PLACE
   * @param value of that facet
   */
  record Thing(FacetField kind, String value) {}

  /** What an article names, with its weight. */
  Map<Thing, Double> in(int doc) throws IOException {
    List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(doc, segments));
    List<Thing> things = new ArrayList<>();
    for (String person : people.namedIn(segment.ord, doc - segment.docBase)) {
      things.add(new Thing(FacetField.PERSON, person));
    }
    for (String place : searcher.columns(FacetPaths.PLACE).in(segment.ord, doc - segment.docBase)) {
      things.add(new Thing(FacetField.PLACE, place));
    }
    Map<Thing, Double> weighed = new LinkedHashMap<>();
    for (Thing thing : things) {
      weighed.put(thing, weight(thing));
    }
    return weighed;
  }

  private double weight(Thing thing) throws IOException {
    int naming =
        thing.kind() == FacetField.PERSON
            ? people.documents(thing.value())
            : searcher.getIndexReader().docFreq(new Term(ArticleFields.PLACES, thing.value()));
    return Math.log1p((double) searcher.getIndexReader().numDocs() / Math.max(1, naming));
  }

  /** The articles that name it. */
  Query naming(Thing thing) {
    return thing.kind() == FacetField.PERSON
        ? people.naming(thing.value())
        : new TermQuery(new Term(ArticleFields.PLACES, thing.value()));
  }
}
