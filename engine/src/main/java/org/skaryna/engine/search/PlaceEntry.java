// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.List;

/**
 * A place that articles name.
 *
 * @param id what a filter by place takes
 * @param label the name that the reader sees
 * @param wikidata its item, such as Q184, or empty
 * @param documents how many articles name it, at least one
 * @param names in every language of the table, the one to show first
 */
public record PlaceEntry(
    String id, String label, String wikidata, long documents, List<String> names) {
  /** Copies {@code names}. */
  public PlaceEntry {
    names = List.copyOf(names);
  }

  /** Whether it is called so, letter by letter; capitals and accents do not count. */
  public boolean isCalled(String name) {
    String folded = FoldedText.of(name.strip());
    return names.stream().anyMatch(own -> FoldedText.of(own).equals(folded));
  }
}
