// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.List;

/**
 * Articles over time: every bucket between the first and the last that holds one, empty ones too.
 *
 * @param step the length of a bucket, never {@link TimelineRequest.Step#AUTO}
 * @param buckets the oldest first
 * @param coarser articles with a date that names no single bucket, such as a year among months;
 *     they are in no bucket
 * @param undated articles without a date that could be read
 */
public record Histogram(
    TimelineRequest.Step step, List<Bucket> buckets, long coarser, long undated) {
  /** With the automatic step there are no more buckets than these, years excepted. */
  public static final int MOST_AUTOMATIC = 120;

  /** Whatever the step, there are no more buckets than these. */
  public static final int MOST_BUCKETS = 10_000;

  public Histogram {
    buckets = List.copyOf(buckets);
  }

  /**
   * One bucket.
   *
   * @param value a year, month or day (2020, 2020-08, 2020-08-09), as a filter by date takes it
   */
  public record Bucket(String value, long count) {}
}
