// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.FacetValue;

/**
 * What hits can be narrowed by: one field, its values and how many articles have them.
 *
 * @param more what does not stand open
 * @param all the page of all values, empty where none is missing here
 */
record FacetPanel(String key, String title, List<Item> shown, List<Item> more, String all) {
  private static final int SHOWN = 6;
  private static final int MOST = 20;
  private static final List<FacetField> ORDER =
      List.of(
          FacetField.LANGUAGE,
          FacetField.SOURCE,
          FacetField.PERSON,
          FacetField.PLACE,
          FacetField.AUTHOR,
          FacetField.TAG,
          FacetField.TYPE);

  /**
   * A value.
   *
   * @param id of the element, the same on every page
   * @param href the search with it, or without it where it is selected
   * @param exclude the search without articles that have it, empty where it is selected
   */
  record Item(String id, String label, long count, boolean selected, String href, String exclude) {}

  /** A panel for each field that has something to choose. */
  static List<FacetPanel> of(
      Map<FacetField, List<FacetValue>> facets, SearchLinks links, Messages text) {
    Map<FacetField, FacetPanel> panels = new EnumMap<>(FacetField.class);
    facets.forEach((field, values) -> panels.put(field, of(field, values, links, text)));
    return ORDER.stream()
        .filter(field -> !facets.getOrDefault(field, List.of()).isEmpty())
        .map(panels::get)
        .toList();
  }

  private static FacetPanel of(
      FacetField field, List<FacetValue> values, SearchLinks links, Messages text) {
    List<Item> items =
        values.stream()
            .sorted(Comparator.comparing((FacetValue v) -> !v.selected()))
            .map(value -> item(field, value, links, text))
            .toList();
    int shown = Math.min(SHOWN, items.size());
    int most = Math.min(MOST, items.size());
    return new FacetPanel(
        field.key(),
        text.get("facet." + field.key()),
        items.subList(0, shown),
        items.subList(shown, most),
        items.size() > most ? links.values(field) : "");
  }

  static Item item(FacetField field, FacetValue value, SearchLinks links, Messages text) {
    return new Item(
        ElementId.of(field.key(), value.value()),
        label(field, value.label(), text),
        value.count(),
        value.selected(),
        links.toggle(field.key(), value.value()),
        value.selected() ? "" : links.exclude(field, value.value()));
  }

  /** Kinds of text are words of ours, so they are translated; everything else comes labelled. */
  static String label(FacetField field, String label, Messages text) {
    return field == FacetField.TYPE ? text.getOr("type." + label, label) : label;
  }
}
