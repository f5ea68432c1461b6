// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.skaryna.analysis.place.Place;
import org.skaryna.analysis.place.PlaceName;
import org.skaryna.engine.schema.ArticleFields;

/** Those of some places that articles name. */
final class PlaceFinder {
  private final ArticleSearcher searcher;
  private final Locale locale;

  PlaceFinder(ArticleSearcher searcher, Locale locale) {
    this.searcher = searcher;
    this.locale = locale;
  }

  /** In the order given. */
  List<PlaceEntry> named(List<Place> places, int most) throws IOException {
    List<PlaceEntry> named = new ArrayList<>();
    for (Place place : places) {
      int documents = searcher.count(new TermQuery(new Term(ArticleFields.PLACES, place.id())));
      if (documents > 0 && named.size() < most) {
        named.add(entry(place, documents));
      }
    }
    return named;
  }

  private PlaceEntry entry(Place place, int documents) {
    List<String> names = place.names().stream().map(PlaceName::text).distinct().toList();
    return new PlaceEntry(place.id(), place.label(locale), place.wikidata(), documents, names);
  }
}
