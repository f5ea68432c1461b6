// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.schema.DateRange;

/** Looking the names of a list up. */
public abstract class NameListContract extends SearchEngineContract {
  private static final List<String> NAMES =
      List.of(
          "Uladzimir Labkovich",
          "Ніхто Невядомы",
          "Лабковіч, Уладзімір",
          "Лабковіч",
          "Уладзімір \"Лабковіч",
          "AND OR NOT",
          "-Лабковіч*");

  private List<NameFinding> look(List<String> names, NameLevel level, Filters filters) {
    try (Stream<NameFinding> found =
        engine.names(new NameListRequest(names, level, filters, 100, 5, Locale.ENGLISH))) {
      return found.toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysOfEachNameWhatASearchForItFinds(NameLevel level) {
    addPeople();
    commit();
    for (NameFinding found : look(NAMES, level, Filters.NONE)) {
      SearchResult search =
          engine.search(
              SearchRequest.of(found.query()).names(level).size(5).snippets(false).build());
      assertThat(found.documents()).as(found.name()).isEqualTo(search.total());
      assertThat(found.spellings())
          .isEqualTo(search.names().stream().flatMap(it -> it.spellings().stream()).toList());
      assertThat(found.articles())
          .extracting(Hit::id)
          .isEqualTo(search.hits().stream().map(Hit::id).toList());
    }
  }

  @Test
  void keepsTheOrderOfTheListHoweverLongItIs() {
    addPeople();
    commit();
    List<String> names =
        IntStream.range(0, 500).mapToObj(i -> i % 3 == 0 ? "Лабковіч" : "Імя" + i).toList();

    assertThat(look(names, NameLevel.VARIANTS, Filters.NONE))
        .extracting(NameFinding::name)
        .isEqualTo(names);
  }

  @Test
  void theBestLevelIsTheStrictestFound() {
    add(article("a", "Ад Уладзіміра Лабковіча чакалі слова."));
    commit();
    assertThat(
            look(
                List.of("Уладзімір Лабковіч", "Vladimir Labkovich", "Ян Узор"),
                NameLevel.SIMILAR,
                Filters.NONE))
        .extracting(found -> found.best().map(NameLevel::key).orElse("none"))
        .containsExactly("inflected", "variants", "none");
  }

  @Test
  void countsUnderTheFilters() {
    addPeople();
    commit();
    Map<FacetField, Set<String>> russian = new EnumMap<>(Map.of(FacetField.LANGUAGE, Set.of("ru")));
    List<String> name = List.of("Уладзімір Лабковіч");
    long all = look(name, NameLevel.VARIANTS, Filters.NONE).getFirst().documents();
    long only =
        look(name, NameLevel.VARIANTS, new Filters(russian, Map.of(), DateRange.ALL))
            .getFirst()
            .documents();
    NameFinding others =
        look(name, NameLevel.VARIANTS, new Filters(Map.of(), russian, DateRange.ALL)).getFirst();

    assertThat(only).isPositive();
    assertThat(others.documents()).isEqualTo(all - only);
    assertThat(others.spellings()).noneMatch(it -> it.language().code().equals("ru"));
  }

  @Test
  void givesNoMoreSpellingsAndArticlesThanAskedForButCountsAll() {
    addPeople();
    commit();
    var request =
        new NameListRequest(
            List.of("Лабковіч"), NameLevel.VARIANTS, Filters.NONE, 1, 0, Locale.ENGLISH);
    try (Stream<NameFinding> found = engine.names(request)) {
      NameFinding one = found.toList().getFirst();
      assertThat(one.spellings()).hasSize(1);
      assertThat(one.forms()).isGreaterThan(2);
      assertThat(one.articles()).isEmpty();
      assertThat(one.documents()).isGreaterThan(2);
    }
  }

  @Test
  void oneWhoStopsReadingStopsTheSearch() {
    addPeople();
    commit();
    List<String> read = new ArrayList<>();
    List<String> names = IntStream.range(0, 5_000).mapToObj(i -> "Імя" + i + " Узор").toList();
    try (Stream<NameFinding> found =
        engine.names(
            new NameListRequest(names, NameLevel.VARIANTS, Filters.NONE, 5, 0, Locale.ENGLISH))) {
      Iterator<NameFinding> first = found.iterator();
      read.add(first.next().name());
    }
    assertThat(read).containsExactly("Імя0 Узор");
  }
}
