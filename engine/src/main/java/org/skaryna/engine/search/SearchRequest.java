// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.skaryna.analysis.name.NameLevel;

/**
 * One search. Build it with {@link #of}.
 *
 * @param query as typed; empty finds everything
 * @param names how loosely names may differ
 * @param size how many hits to return, 0 to {@value #MAX_SIZE}
 * @param after the cursor that the page before gave, empty for the first page
 * @param facets which facets to count
 * @param snippets whether hits carry passages of text
 * @param explain whether hits say why they stand where they stand
 * @param locale the language of labels and reasons: be, ru or en
 */
public record SearchRequest(
    String query,
    NameLevel names,
    int size,
    String after,
    SortOrder sort,
    Filters filters,
    Set<FacetField> facets,
    boolean snippets,
    boolean explain,
    Locale locale) {

  public static final int MAX_SIZE = 1000;
  public static final int DEFAULT_SIZE = 20;

  public SearchRequest {
    if (size < 0 || size > MAX_SIZE) {
      throw new IllegalArgumentException(
          "size must be between 0 and %d, got %d".formatted(MAX_SIZE, size));
    }
    facets = Set.copyOf(facets);
  }

  /** A search with everything else at its default: variants, 20 hits, all facets, snippets. */
  public static Builder of(String query) {
    return new Builder(query);
  }

  /** Changes what differs from the defaults. */
  public static final class Builder {
    private final String query;
    private NameLevel names = NameLevel.VARIANTS;
    private int size = DEFAULT_SIZE;
    private String after = "";
    private SortOrder sort = SortOrder.RELEVANCE;
    private Filters filters = Filters.NONE;
    private Set<FacetField> facets = EnumSet.allOf(FacetField.class);
    private boolean snippets = true;
    private boolean explain;
    private Locale locale = Locale.ENGLISH;

    private Builder(String query) {
      this.query = query;
    }

    public Builder names(NameLevel value) {
      names = value;
      return this;
    }

    public Builder size(int value) {
      size = value;
      return this;
    }

    public Builder after(String value) {
      after = value;
      return this;
    }

    public Builder sort(SortOrder value) {
      sort = value;
      return this;
    }

    public Builder filters(Filters value) {
      filters = value;
      return this;
    }

    public Builder facets(Set<FacetField> value) {
      facets = value;
      return this;
    }

    public Builder snippets(boolean value) {
      snippets = value;
      return this;
    }

    public Builder explain(boolean value) {
      explain = value;
      return this;
    }

    public Builder locale(Locale value) {
      locale = value;
      return this;
    }

    public SearchRequest build() {
      return new SearchRequest(
          query, names, size, after, sort, filters, facets, snippets, explain, locale);
    }
  }
}
