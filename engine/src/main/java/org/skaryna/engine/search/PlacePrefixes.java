// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.analysis.place.Place;
import org.skaryna.analysis.place.PlaceName;

/** The places of a gazetteer by the beginnings of their names in every language. */
final class PlacePrefixes {
  private final NavigableMap<String, Set<Place>> places = new TreeMap<>();

  PlacePrefixes(Gazetteer gazetteer) {
    for (Place place : gazetteer.places()) {
      for (PlaceName name : place.names()) {
        places
            .computeIfAbsent(FoldedText.of(name.text()), folded -> new LinkedHashSet<>())
            .add(place);
      }
    }
  }

  /** The first ones in the order of letters. */
  List<Place> beginningWith(String text, int most) {
    String beginning = FoldedText.of(text.strip());
    Set<Place> found = new LinkedHashSet<>();
    for (Map.Entry<String, Set<Place>> entry : places.tailMap(beginning).entrySet()) {
      if (!entry.getKey().startsWith(beginning) || found.size() >= most) {
        break;
      }
      found.addAll(entry.getValue());
    }
    return List.copyOf(found);
  }
}
