// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.search.DateRange;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.Filters;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SortOrder;
import picocli.CommandLine.Option;

/** The parameters of a search, the same as those of the HTTP interface. */
final class RequestOptions {
  @Option(names = "--names", defaultValue = "variants", description = "${COMPLETION-CANDIDATES}")
  private NameLevel names = NameLevel.VARIANTS;

  @Option(names = "--size", defaultValue = "20", description = "0 to 1000 (${DEFAULT-VALUE}).")
  private int size = SearchRequest.DEFAULT_SIZE;

  @Option(names = "--after", defaultValue = "", description = "The cursor of the page before.")
  private String after = "";

  @Option(names = "--sort", defaultValue = "relevance", description = "${COMPLETION-CANDIDATES}")
  private SortOrder sort = SortOrder.RELEVANCE;

  @Option(
      names = "--filter",
      paramLabel = "FIELD=VALUE",
      description =
          "language, source, type, author, tag, person, place; not.FIELD=VALUE leaves out.")
  private List<String> filters = List.of();

  @Option(names = "--from", description = "YYYY[-MM[-DD]], inclusive.", defaultValue = "")
  private String from = "";

  @Option(names = "--to", description = "YYYY[-MM[-DD]], inclusive.", defaultValue = "")
  private String to = "";

  @Option(names = "--lang", defaultValue = "en", description = "Language of labels: be, ru, en.")
  private String lang = "en";

  SearchRequest request(String query) {
    return SearchRequest.of(query)
        .names(names)
        .size(size)
        .after(after)
        .sort(sort)
        .filters(filters())
        .locale(Locale.of(lang))
        .build();
  }

  private Filters filters() {
    Map<FacetField, Set<String>> included = new EnumMap<>(FacetField.class);
    Map<FacetField, Set<String>> excluded = new EnumMap<>(FacetField.class);
    for (String filter : filters) {
      int equals = filter.indexOf('=');
      String key = equals < 0 ? filter : filter.substring(0, equals);
      boolean not = key.startsWith("not.");
      FacetField field =
          FacetField.ofKey(not ? key.substring(4) : key)
              .filter(f -> equals > 0)
              .orElseThrow(() -> wrong(filter));
      (not ? excluded : included)
          .computeIfAbsent(field, f -> new HashSet<>())
          .add(filter.substring(equals + 1));
    }
    return new Filters(included, excluded, range());
  }

  private DateRange range() {
    return DateRange.between(from, to);
  }

  private static IllegalArgumentException wrong(String filter) {
    return new IllegalArgumentException(
        "--filter must be FIELD=VALUE or not.FIELD=VALUE, got '%s'".formatted(filter));
  }
}
