// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.skaryna.analysis.place.Place;
import org.skaryna.analysis.place.PlaceName;
import org.skaryna.engine.schema.ArticleFields;

/** Those of some places that articles name. */
final class PlaceFinder {
  private final ArticleSnapshot index;
  private final Locale locale;

  PlaceFinder(ArticleSnapshot index, Locale locale) {
    this.index = index;
    this.locale = locale;
  }

  /** In the order given. */
  List<PlaceEntry> named(List<Place> places, int most) throws IOException {
    List<Query> naming = new ArrayList<>();
    places.forEach(p -> naming.add(new TermQuery(new Term(ArticleFields.PLACES, p.id()))));
    List<Integer> documents = index.counts(naming);
    List<PlaceEntry> named = new ArrayList<>();
    for (int i = 0; i < places.size() && named.size() < most; i++) {
      if (documents.get(i) > 0) {
        named.add(entry(places.get(i), documents.get(i)));
      }
    }
    return named;
  }

  private PlaceEntry entry(Place place, int documents) {
    List<String> names = place.names().stream().map(PlaceName::text).distinct().toList();
    return new PlaceEntry(place.id(), place.label(locale), place.wikidata(), documents, names);
  }
}
