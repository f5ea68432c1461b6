// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.Filters;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SortOrder;

/** Requests of every kind of {@link GeneratedArticles}, the same for the same seed. */
final class RandomRequests {
  private static final List<String> OPERANDS =
      List.of(
          "горад",
          "кніга",
          "книги",
          "town",
          "kniha",
          "вера",
          "Вера",
          "śnieh",
          "рака",
          "нямаслова",
          "гор*",
          "\"стары горад\"",
          "\"горад рака\"~4",
          "title:горад",
          "author:Колас",
          "author:\"Anna Smith\"",
          "place:Гродна",
          "name:Купала",
          "name:\"Uladzimir Labkovich\"",
          "name:\"Владимира Лабковича\"",
          "Янка Купала",
          "Лабковічу",
          "date:1925",
          "date:[1907 TO 1926]",
          "(кніга OR book)",
          "і",
          "the");
  private static final List<String> JOINTS = List.of(" ", " ", " OR ", " AND ", " -", " NOT ");
  private static final Map<FacetField, List<String>> VALUES =
      Map.of(
          FacetField.LANGUAGE, List.of("be", "ru", "en", "uk"),
          FacetField.SOURCE, List.of("Наша Ніва", "Полымя"),
          FacetField.TYPE, List.of("book", "article"),
          FacetField.AUTHOR, List.of("Якуб Колас", "Максім Танк", "Nobody"),
          FacetField.TAG, List.of("гісторыя", "літаратура", "горад"),
          FacetField.DATE, List.of("1925", "1925-03", "1926-03-01", "1800"));

  private final Random random;
  private final Map<FacetField, List<String>> values = new EnumMap<>(FacetField.class);

  /**
   * Requests for an archive.
   *
   * @param people ids to filter by
   */
  RandomRequests(long seed, List<String> people) {
    this.random = new Random(seed);
    values.putAll(VALUES);
    values.put(FacetField.PERSON, people);
  }

  SearchRequest.Builder next(Set<FacetField> facets) {
    StringBuilder query = new StringBuilder();
    int operands = random.nextInt(4);
    for (int i = 0; i < operands; i++) {
      query.append(i == 0 ? "" : any(JOINTS)).append(any(OPERANDS));
    }
    return SearchRequest.of(query.toString())
        .names(any(List.of(NameLevel.values())))
        .sort(any(List.of(SortOrder.values())))
        .filters(filters())
        .locale(Locale.of(any(List.of("be", "ru", "en"))))
        .facets(facets)
        .snippets(random.nextInt(4) > 0)
        .size(random.nextInt(25));
  }

  private Filters filters() {
    Map<FacetField, Set<String>> included = new EnumMap<>(FacetField.class);
    Map<FacetField, Set<String>> excluded = new EnumMap<>(FacetField.class);
    List<FacetField> fields = new ArrayList<>(values.keySet());
    fields.sort(null);
    for (int i = random.nextInt(3); i > 0; i--) {
      FacetField field = any(fields);
      Map<FacetField, Set<String>> into = random.nextInt(4) == 0 ? excluded : included;
      List<String> known = values.getOrDefault(field, List.of());
      Set<String> chosen = new HashSet<>();
      chosen.add(any(known));
      chosen.add(any(known));
      into.put(field, chosen);
    }
    DateRange dates =
        random.nextInt(5) == 0
            ? new DateRange(LocalDate.of(1920, 1, 1), LocalDate.of(1925, 12, 31))
            : DateRange.ALL;
    return new Filters(included, excluded, dates);
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
