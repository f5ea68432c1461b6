// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.facet.FacetsConfig;
import org.skaryna.engine.schema.ArticleDate.Dated;

/**
 * How facets are counted: each dimension in a field of its own, any value in any letters; dates as
 * year, month and day.
 */
public final class FacetPaths {
  public static final String LANGUAGE = "language";
  public static final String SOURCE = "source";
  public static final String TYPE = "type";
  public static final String AUTHOR = "author";
  public static final String TAG = "tag";
  public static final String PLACE = "place";
  public static final String DATE = "date";

  /** The facets that an article carries itself. */
  public static final List<String> DIMENSIONS =
      List.of(LANGUAGE, SOURCE, TYPE, AUTHOR, TAG, PLACE, DATE);

  /** A term holds at most 32,766 bytes; nobody reads a facet's value even this long. */
  private static final int LONGEST_VALUE = 1_000;

  /** A longer period is counted in its first years only. */
  private static final int MOST_YEARS = 100;

  private FacetPaths() {}

  /** The configuration that both indexing and counting use. */
  public static FacetsConfig config() {
    FacetsConfig config = new FacetsConfig();
    for (String dimension : DIMENSIONS) {
      config.setIndexFieldName(dimension, ArticleFields.facet(dimension));
      config.setMultiValued(dimension, true);
    }
    config.setHierarchical(DATE, true);
    return config;
  }

  /** A value as it is counted: long ones are cut off, never inside a letter. */
  public static String value(String value) {
    if (value.length() <= LONGEST_VALUE) {
      return value;
    }
    boolean cutsPair = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1));
    return value.substring(0, cutsPair ? LONGEST_VALUE - 1 : LONGEST_VALUE);
  }

  /** A date facet's value as a path: 2020-08-09 -> 2020, 2020-08, 2020-08-09. */
  public static String[] datePath(String value) {
    List<String> path = new ArrayList<>();
    for (int dash = value.indexOf('-', 1); dash > 0; dash = value.indexOf('-', dash + 1)) {
      path.add(value.substring(0, dash));
    }
    path.add(value);
    return path.toArray(String[]::new);
  }

  /** Where a date is counted: a day or month once, a longer period in each of its years. */
  public static List<String[]> datePaths(ArticleDate date) {
    if (!(date instanceof Dated dated)) {
      return List.of();
    }
    LocalDate from = dated.from();
    LocalDate to = dated.to();
    if (from.equals(to)) {
      return List.<String[]>of(datePath(from.toString()));
    }
    if (from.getYear() == to.getYear() && from.getMonth() == to.getMonth()) {
      return List.<String[]>of(
          datePath(from.toString().substring(0, from.toString().length() - 3)));
    }
    List<String[]> years = new ArrayList<>();
    int last = Math.min(to.getYear(), from.getYear() + MOST_YEARS - 1);
    for (int year = from.getYear(); year <= last; year++) {
      years.add(new String[] {"%04d".formatted(year)});
    }
    return years;
  }
}
