// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search.naive;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.Filters;

/** Filters by values that articles of {@link RandomArticles} have, and by some that none has. */
final class RandomFilters {
  private static final Map<FacetField, List<String>> VALUES =
      Map.of(
          FacetField.LANGUAGE, RandomArticles.LANGUAGES,
          FacetField.SOURCE, RandomArticles.SOURCES,
          FacetField.TYPE, RandomArticles.TYPES,
          FacetField.AUTHOR, RandomArticles.AUTHORS,
          FacetField.TAG, RandomArticles.TAGS,
          FacetField.PERSON, NamedInTexts.values(FacetField.PERSON),
          FacetField.PLACE, NamedInTexts.values(FacetField.PLACE),
          FacetField.DATE, List.of("1918", "1925", "1925-03", "1925-03-01", "1908", "1925-12-31"));

  private RandomFilters() {}

  static Arbitrary<Filters> filters() {
    return Combinators.combine(values(4), values(2), ranges()).as(Filters::new);
  }

  private static Arbitrary<Map<FacetField, Set<String>>> values(int most) {
    return Arbitraries.of(VALUES.keySet())
        .flatMap(field -> value(field).map(value -> Map.entry(field, value)))
        .list()
        .ofMaxSize(most)
        .map(chosen -> {
          Map<FacetField, Set<String>> values = new EnumMap<>(FacetField.class);
          chosen.forEach(entry ->
              values
                  .computeIfAbsent(entry.getKey(), field -> new HashSet<>())
                  .add(entry.getValue()));
          return values;
        });
  }

  private static Arbitrary<String> value(FacetField field) {
    return Arbitraries.frequencyOf(
        Tuple.of(9, Arbitraries.of(VALUES.getOrDefault(field, List.of()))),
        Tuple.of(1, Arbitraries.of("zz", "\"a\": b/\n")));
  }

  private static Arbitrary<DateRange> ranges() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.just(DateRange.ALL)),
        Tuple.of(
            1,
            Arbitraries.of(
                new DateRange(LocalDate.of(1909, 1, 1), LocalDate.of(1925, 3, 1)),
                new DateRange(LocalDate.of(1925, 12, 31), LocalDate.of(1930, 1, 1)))));
  }
}
