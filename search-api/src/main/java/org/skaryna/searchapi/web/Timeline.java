// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.skaryna.engine.search.FacetValue;
import org.skaryna.engine.search.Histogram;

/**
 * Articles over time as bars of a drawing {@value #WIDTH} wide and {@value #HEIGHT} high. A bar is
 * a year, or ten where there are many, or a month where all are of one year or the filter of dates
 * lies within one. Years without articles are gaps, so that distances are true.
 *
 * @param from the first year, month or decade, as the reader writes it
 * @param to the last
 * @param brush what a script needs to let a reader choose a period
 */
record Timeline(List<Bar> bars, String from, String to, Brush brush) {
  static final int WIDTH = 600;
  static final int HEIGHT = 120;

  private static final Timeline EMPTY = new Timeline(List.of(), "", "", new Brush("", 0, 0, 0));
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final int MOST_BARS = 60;
  private static final int DECADE = 10;
  private static final int LOWEST_BAR = 5;
  private static final double GAP = 0.18;

  Timeline {
    bars = List.copyOf(bars);
  }

  /**
   * A bar. Lengths are in units of the drawing, written with a decimal point.
   *
   * @param selected whether the filter of dates holds any of it
   */
  record Bar(
      String x,
      String y,
      String width,
      String height,
      String label,
      long count,
      boolean selected,
      String href) {}

  /**
   * The steps of the drawing, those without articles too.
   *
   * @param steps {@code from/to/label} of each, joined by vertical bars
   * @param last the last one's number; the first is 0
   * @param from the first that the filter of dates holds
   * @param to the last that it holds
   */
  record Brush(String steps, int last, int from, int to) {
    static Brush of(List<Step> steps, Period period) {
      int last = steps.size() - 1;
      int from = 0;
      int to = last;
      if (steps.stream().anyMatch(period::overlaps)) {
        while (!period.overlaps(steps.get(from))) {
          from++;
        }
        while (!period.overlaps(steps.get(to))) {
          to--;
        }
      }
      String joined =
          steps.stream()
              .map(step -> step.from() + "/" + step.to() + "/" + step.label())
              .collect(Collectors.joining("|"));
      return new Brush(joined, last, from, to);
    }
  }

  private record Step(String label, String from, String to, long count) {}

  /**
   * Draws it; nothing where no article is dated.
   *
   * @param decades asked only where there are too many years: an article of several years counts
   *     once
   */
  static Timeline of(
      List<FacetValue> dates, Supplier<Histogram> decades, SearchLinks links, Messages text) {
    List<FacetValue> years =
        dates.stream().filter(value -> YEAR.matcher(value.value()).matches()).toList();
    if (years.isEmpty()) {
      return EMPTY;
    }
    Period period = Period.of(links);
    List<FacetValue> shown = years.stream().filter(year -> period.isWithin(year.value())).toList();
    List<FacetValue> zoomed = shown.isEmpty() ? years : shown;
    return zoomed.size() == 1 && !zoomed.getFirst().children().isEmpty()
        ? draw(months(zoomed.getFirst(), text), period, links)
        : draw(years(years, decades), period, links);
  }

  /** The filter of dates, as written; empty where there is no limit. */
  private record Period(String from, String to) {
    static Period of(SearchLinks links) {
      return new Period(
          links.state().first("from").orElse(""), links.state().first("to").orElse(""));
    }

    boolean isWithin(String year) {
      return from.startsWith(year) && to.startsWith(year);
    }

    /** Years and months compare as text as far as both are written. */
    boolean overlaps(Step step) {
      boolean limited = !from.isEmpty() || !to.isEmpty();
      return limited
          && compare(from, step.to()) <= 0
          && (to.isEmpty() || compare(step.from(), to) <= 0);
    }

    private static int compare(String a, String b) {
      int length = Math.min(a.length(), b.length());
      return a.substring(0, length).compareTo(b.substring(0, length));
    }
  }

  private static List<Step> months(FacetValue year, Messages text) {
    Map<String, Long> counts = new TreeMap<>();
    year.children().forEach(month -> counts.put(month.value(), month.count()));
    List<Step> steps = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      String key = "%s-%02d".formatted(year.value(), month);
      steps.add(new Step(DateText.of(key, text.locale()), key, key, counts.getOrDefault(key, 0L)));
    }
    return steps;
  }

  private static List<Step> years(List<FacetValue> years, Supplier<Histogram> decades) {
    TreeMap<Integer, Long> counts = new TreeMap<>();
    years.forEach(year -> counts.put(Integer.valueOf(year.value()), year.count()));
    if (counts.lastKey() - counts.firstKey() >= MOST_BARS) {
      return decades.get().buckets().stream().map(Timeline::decade).toList();
    }
    List<Step> steps = new ArrayList<>();
    for (int year = counts.firstKey(); year <= counts.lastKey(); year++) {
      steps.add(step(year, year, counts.getOrDefault(year, 0L)));
    }
    return steps;
  }

  private static Step decade(Histogram.Bucket bucket) {
    int first = Integer.parseInt(bucket.value());
    return step(first, first + DECADE - 1, bucket.count());
  }

  private static Step step(int from, int to, long count) {
    String first = "%04d".formatted(from);
    String last = "%04d".formatted(to);
    return new Step(from == to ? first : first + "–" + last, first, last, count);
  }

  private static Timeline draw(List<Step> steps, Period period, SearchLinks links) {
    if (steps.isEmpty()) {
      return EMPTY;
    }
    long most = steps.stream().mapToLong(Step::count).max().orElse(1);
    double each = (double) WIDTH / steps.size();
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (step.count() > 0) {
        double height = LOWEST_BAR + (double) (HEIGHT - LOWEST_BAR) * step.count() / most;
        bars.add(
            new Bar(
                units(each * (i + GAP / 2)),
                units(HEIGHT - height),
                units(each * (1 - GAP)),
                units(height),
                step.label(),
                step.count(),
                period.overlaps(step),
                links.period(step.from(), step.to())));
      }
    }
    return new Timeline(
        bars, steps.getFirst().label(), steps.getLast().label(), Brush.of(steps, period));
  }

  private static String units(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
  }
}
