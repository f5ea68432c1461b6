// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

/**
 * Asks for the values of one facet: all of them page by page, or those that hold what was typed.
 *
 * @param search among which articles values are counted; filters by the facet itself do not count,
 *     so that its other values stay in sight
 * @param text what a value's label, or the value itself, must hold, whatever its capitals and
 *     accents; empty for all
 * @param match where it must hold it
 * @param parent for dates, the year or month whose months or days are asked for; empty for the
 *     years, and for every other facet
 * @param size how many values to return, 0 to {@value #MAX_SIZE}
 * @param after the cursor that the page before gave, empty for the first page
 */
public record FacetRequest(
    SearchRequest search,
    FacetField field,
    String text,
    Match match,
    String parent,
    Order order,
    int size,
    String after) {

  public static final int MAX_SIZE = 1000;
  public static final int DEFAULT_SIZE = 100;

  /** Where a value must hold the text. */
  public enum Match {
    PREFIX,
    CONTAINS
  }

  /** The order of values; dates are always in their own. */
  public enum Order {
    /** The most frequent first, equal ones by their letters. */
    COUNT,
    /** By the label's letters in the reader's alphabet. */
    LABEL
  }

  public FacetRequest {
    if (size < 0 || size > MAX_SIZE) {
      throw new IllegalArgumentException(
          "size must be between 0 and %d, got %d".formatted(MAX_SIZE, size));
    }
  }

  /** The first {@value #DEFAULT_SIZE} values by count. */
  public static FacetRequest of(SearchRequest search, FacetField field) {
    return new FacetRequest(search, field, "", Match.CONTAINS, "", Order.COUNT, DEFAULT_SIZE, "");
  }

  /** Only values that hold a text. */
  public FacetRequest holding(String wanted, Match where) {
    return new FacetRequest(search, field, wanted, where, parent, order, size, after);
  }

  /** What is below a year or a month. */
  public FacetRequest below(String value) {
    return new FacetRequest(search, field, text, match, value, order, size, after);
  }

  /** In another order. */
  public FacetRequest by(Order other) {
    return new FacetRequest(search, field, text, match, parent, other, size, after);
  }

  /** One page of so many values behind a cursor. */
  public FacetRequest page(int values, String cursor) {
    return new FacetRequest(search, field, text, match, parent, order, values, cursor);
  }
}
