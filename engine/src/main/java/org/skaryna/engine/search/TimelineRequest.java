// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

/**
 * Asks how the articles of a search are spread over time.
 *
 * @param search which articles; a filter by the facet of dates itself does not count
 * @param step how long each bucket is
 */
public record TimelineRequest(SearchRequest search, Step step) {
  /** The length of a bucket. */
  public enum Step {
    /** The finest of the others that gives at most {@value Histogram#MOST_AUTOMATIC} buckets. */
    AUTO,
    DAY,
    MONTH,
    YEAR,
    /** Ten years; their value is the first of them: 1900. */
    DECADE
  }
}
