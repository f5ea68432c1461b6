// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.skaryna.engine.schema.ArticleDate.Dated;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.engine.schema.FacetPaths;
import org.skaryna.engine.search.Histogram.Bucket;
import org.skaryna.engine.search.TimelineRequest.Step;

/**
 * Counts articles over time. Where an article counts is where the facet of dates has it, so that a
 * bucket and the filter by its date agree.
 */
public final class HistogramCounter {
  /** How many articles have each period: there are few distinct ones, however many articles. */
  private final Map<Period, Long> periods = new HashMap<>();

  private final DateRange asked;
  private long undated;

  /**
   * From when to when an article is dated, both in days since 1970.
   *
   * @param to before {@code from} where it has no date
   */
  public record Period(long from, long to) {
    Dated dated() {
      return new Dated("", LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
    }
  }

  /**
   * Counts articles.
   *
   * @param asked buckets that end before it, or begin behind it, are left out
   */
  HistogramCounter(FacetsCollector articles, DateRange asked) throws IOException {
    this.asked = asked;
    for (MatchingDocs segment : articles.getMatchingDocs()) {
      read(segment);
    }
  }

  /** The same of periods that another index counted. */
  public HistogramCounter(Map<Period, Long> counted, DateRange asked) {
    this.asked = asked;
    counted.forEach(this::add);
  }

  private void add(Period period, long articles) {
    if (period.from() <= period.to()) {
      periods.merge(period, articles, Long::sum);
    } else {
      undated += articles;
    }
  }

  private void read(MatchingDocs segment) throws IOException {
    NumericDocValues from = DocValues.getNumeric(segment.context().reader(), ArticleFields.OLDEST);
    NumericDocValues to = DocValues.getNumeric(segment.context().reader(), ArticleFields.NEWEST);
    DocIdSetIterator docs = segment.bits().iterator();
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      boolean isDated =
          from.advanceExact(doc) && to.advanceExact(doc) && from.longValue() <= to.longValue();
      if (isDated) {
        periods.merge(new Period(from.longValue(), to.longValue()), 1L, Long::sum);
      } else {
        undated++;
      }
    }
  }

  /**
   * The histogram.
   *
   * @throws InvalidRequestException when the step would give too many buckets
   */
  public Histogram count(Step step) {
    if (step != Step.AUTO) {
      return by(step);
    }
    for (Step fine : List.of(Step.DAY, Step.MONTH)) {
      Tally tally = tally(fine);
      boolean tells = 2 * tally.coarser <= tally.dated;
      if (tells && tally.size() <= Histogram.MOST_AUTOMATIC) {
        return tally.histogram();
      }
    }
    return by(Step.YEAR);
  }

  private Histogram by(Step step) {
    Tally tally = tally(step);
    if (tally.size() > Histogram.MOST_BUCKETS) {
      throw new InvalidRequestException(
          "step",
          "a longer step: this one gives more than %d buckets".formatted(Histogram.MOST_BUCKETS));
    }
    return tally.histogram();
  }

  private Tally tally(Step step) {
    Tally tally = new Tally(step);
    periods.forEach((period, articles) -> tally.add(period.dated(), articles));
    return tally;
  }

  /** One step's buckets. */
  private final class Tally {
    private final Timescale scale;
    private final Step step;
    private final Map<Long, Long> counts = new HashMap<>();
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private long dated;
    private long coarser;

    Tally(Step step) {
      this.step = step;
      this.scale = Timescale.of(step);
    }

    void add(Dated date, long articles) {
      dated += articles;
      // An article of 1907-1910 stands in two decades, and once in each.
      Set<Long> buckets =
          FacetPaths.datePaths(date).stream()
              .filter(path -> path.length >= scale.depth())
              .map(path -> scale.number(path[scale.depth() - 1]))
              .collect(Collectors.toSet());
      buckets.forEach(bucket -> add(bucket, articles));
      coarser += buckets.isEmpty() ? articles : 0;
    }

    private void add(long bucket, long articles) {
      if (scale.first(bucket).isAfter(asked.to()) || scale.last(bucket).isBefore(asked.from())) {
        return;
      }
      counts.merge(bucket, articles, Long::sum);
      first = Math.min(first, bucket);
      last = Math.max(last, bucket);
    }

    long size() {
      return counts.isEmpty() ? 0 : last - first + 1;
    }

    Histogram histogram() {
      List<Bucket> buckets = new ArrayList<>();
      for (long bucket = first; bucket <= last; bucket++) {
        buckets.add(new Bucket(scale.value(bucket), counts.getOrDefault(bucket, 0L)));
      }
      return new Histogram(step, buckets, coarser, undated);
    }
  }
}
