// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.FacetValue;
import org.skaryna.searchapi.http.QueryParameters.Parameter;
import org.skaryna.searchapi.request.SearchParams;

/** The filters in force, one chip each. */
final class Chips {
  private final SearchLinks links;
  private final Messages text;
  private final Map<FacetField, List<FacetValue>> facets;

  private Chips(SearchLinks links, Messages text, Map<FacetField, List<FacetValue>> facets) {
    this.links = links;
    this.text = text;
    this.facets = facets;
  }

  /**
   * Chips for the filters of the present search.
   *
   * @param facets where labels of values are found
   */
  static List<Chip> of(SearchLinks links, Messages text, Map<FacetField, List<FacetValue>> facets) {
    return new Chips(links, text, facets).all();
  }

  private List<Chip> all() {
    List<Chip> chips = new ArrayList<>(period());
    links.state().all().stream().distinct().forEach(p -> chip(p).ifPresent(chips::add));
    return chips;
  }

  private List<Chip> period() {
    String from = links.state().first("from").orElse("");
    String to = links.state().first("to").orElse("");
    if (from.isEmpty() && to.isEmpty()) {
      return List.of();
    }
    Locale locale = text.locale();
    String first = DateText.of(from, locale);
    String last = DateText.of(to, locale);
    return List.of(
        new Chip(text.get("facet.date"), period(first, last), false, links.period("", "")));
  }

  private String period(String first, String last) {
    if (first.equals(last)) {
      return first;
    }
    if (last.isEmpty()) {
      return text.get("period.since", first);
    }
    return first.isEmpty() ? text.get("period.until", last) : first + " – " + last;
  }

  private Optional<Chip> chip(Parameter filter) {
    boolean excluded = filter.name().startsWith(SearchParams.NOT);
    String key = excluded ? filter.name().substring(SearchParams.NOT.length()) : filter.name();
    return FacetField.ofKey(key)
        .map(field ->
            new Chip(
                text.get("facet." + key),
                label(field, filter.value()),
                excluded,
                links.toggle(filter.name(), filter.value())));
  }

  private String label(FacetField field, String value) {
    if (field == FacetField.DATE) {
      return DateText.of(value, text.locale());
    }
    String label =
        facets.getOrDefault(field, List.of()).stream()
            .filter(v -> v.value().equals(value))
            .map(FacetValue::label)
            .findFirst()
            .orElseGet(() -> unlisted(field, value));
    return FacetPanel.label(field, label, text);
  }

  private String unlisted(FacetField field, String value) {
    return field == FacetField.LANGUAGE && value.matches("[a-z]{2,3}")
        ? new Language(value).label(text.locale())
        : value;
  }
}
