// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.engine.schema.ArticleDates;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.engine.search.FacetRequest.Match;
import org.skaryna.engine.search.FacetRequest.Order;
import org.skaryna.engine.search.TimelineRequest.Step;

/** All values of a facet page by page, looking for one among them, and articles over time. */
public abstract class FacetPageContract extends SearchEngineContract {
  private void addTagged(String id, String... tags) {
    add(article(id, "тэкст").tags(List.of(tags)));
  }

  private void addDated(String... dates) {
    for (int i = 0; i < dates.length; i++) {
      add(article("d" + i, "тэкст").date(ArticleDates.read(dates[i])));
    }
    commit();
  }

  private static FacetRequest request(String query, FacetField field) {
    return FacetRequest.of(SearchRequest.of(query).build(), field);
  }

  private List<String> values(FacetRequest request) {
    return engine.facet(request).values().stream().map(v -> v.value() + "=" + v.count()).toList();
  }

  @Test
  void allValuesAreReachedPageByPage() {
    for (int i = 0; i < 250; i++) {
      addTagged("id" + i, "tag%03d".formatted(i), "common" + i % 2);
    }
    commit();
    List<FacetValue> all = new ArrayList<>();
    FacetRequest request = request("", FacetField.TAG);
    FacetPage page = engine.facet(request.page(60, ""));
    for (all.addAll(page.values()); !page.next().isEmpty(); all.addAll(page.values())) {
      page = engine.facet(request.page(60, page.next()));
    }
    assertThat(page.total()).isEqualTo(252);
    assertThat(all).extracting(FacetValue::value).hasSize(252).doesNotHaveDuplicates();
    assertThat(all).extracting(FacetValue::value).startsWith("common0", "common1", "tag000");
    assertThat(all).extracting(FacetValue::value).endsWith("tag249");
  }

  @Test
  void aPageGoesOnBehindItsLastValueThoughArticlesCameMeanwhile() {
    addTagged("1", "а", "б");
    addTagged("2", "а", "в");
    commit();
    FacetRequest request = request("", FacetField.TAG);
    FacetPage first = engine.facet(request.page(2, ""));
    assertThat(first.values()).extracting(FacetValue::value).containsExactly("а", "б");
    addTagged("3", "аа");
    commit();
    assertThat(engine.facet(request.page(2, first.next())).values())
        .extracting(FacetValue::value)
        .containsExactly("в");
  }

  @Test
  void labelsAreOrderedByTheReadersAlphabet() {
    for (String tag : List.of("Яблык", "іва", "Ель", "зёлкі", "жыта")) {
      addTagged(tag, tag);
    }
    commit();
    SearchRequest belarusian = SearchRequest.of("").locale(Locale.of("be")).build();
    assertThat(values(FacetRequest.of(belarusian, FacetField.TAG).by(Order.LABEL)))
        .containsExactly("Ель=1", "жыта=1", "зёлкі=1", "іва=1", "Яблык=1");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "PREFIX, рад, 'Радыё \"Свабода\"=1'",
    "PREFIX, свабода, ''",
    "CONTAINS, СВАБОДА, 'Радыё \"Свабода\"=1'",
    "CONTAINS, радые, 'Радыё \"Свабода\"=1'", // ё is typed as е
    "CONTAINS, лодз, ''",
    "CONTAINS, lodz, ''", // ł is a letter of its own
    "CONTAINS, łódz, 'Gazeta Łódź: A/B=1'",
    "CONTAINS, 'łódź: a/', 'Gazeta Łódź: A/B=1'",
    "CONTAINS, საქარ, 'საქართველო=1'",
    "CONTAINS, خبر, 'الخبر=1'",
    "CONTAINS, з'езд, 'Наш з’езд=1'",
    "CONTAINS, ' ', 'Gazeta Łódź: A/B=1 Radio\nOnline 😀=1 Наш з’езд=1 Радыё \"Свабода\"=1'",
    "CONTAINS, 😀, 'Radio\nOnline 😀=1'",
    "CONTAINS, '\n', 'Radio\nOnline 😀=1'",
    "CONTAINS, .*, ''",
  })
  void findsAValueByAPartOfIt(Match match, String text, String found) {
    List<String> sources =
        List.of(
            "Радыё \"Свабода\"",
            "Gazeta Łódź: A/B",
            "საქართველო",
            "الخبر",
            "Radio\nOnline 😀",
            "Наш з’езд");
    sources.forEach(source -> add(article(source, "тэкст").source(source)));
    commit();
    assertThat(String.join(" ", values(request("", FacetField.SOURCE).holding(text, match))))
        .isEqualTo(found);
    for (String source : sources) {
      var only = new Filters(Map.of(FacetField.SOURCE, Set.of(source)), Map.of(), DateRange.ALL);
      assertThat(ids(SearchRequest.of("").filters(only))).containsExactly(source);
    }
  }

  @Test
  void findsAValueByItsLabelInTheReadersLanguage() {
    addLibrary();
    assertThat(values(request("", FacetField.LANGUAGE).holding("belar", Match.PREFIX)))
        .containsExactly("be=1");
  }

  @Test
  void countsAmongTheArticlesOfTheSearchButPastItsOwnFilter() {
    addTagged("1", "а", "б");
    addTagged("2", "б");
    addTagged("3", "в");
    commit();
    Filters filters =
        new Filters(
            Map.of(FacetField.TAG, Set.of("а")),
            Map.of(FacetField.TAG, Set.of("в")),
            DateRange.ALL);
    FacetPage page =
        engine.facet(
            FacetRequest.of(SearchRequest.of("").filters(filters).build(), FacetField.TAG));
    assertThat(page.values())
        .containsExactly(
            new FacetValue("б", "б", 2, false, List.of()),
            new FacetValue("а", "а", 1, true, List.of()));
  }

  @Test
  void datesAreReadStepByStep() {
    addDated("2020-08-09", "2020-08-10", "2020-08", "2020", "2021-01-01", "1907-1909");
    FacetRequest dates = request("", FacetField.DATE);
    assertThat(values(dates)).containsExactly("1907=1", "1908=1", "1909=1", "2020=4", "2021=1");
    assertThat(values(dates.below("2020"))).containsExactly("2020-08=3");
    assertThat(values(dates.below("2020-08"))).containsExactly("2020-08-09=1", "2020-08-10=1");
    assertThat(values(dates.below("2020-08-09"))).isEmpty();
    assertThat(values(dates.below("nonsense"))).isEmpty();
    assertThat(values(request("nowhere", FacetField.DATE))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "AAAA", "!", "AQAAAAAAAAAB_w"})
  void aCursorOfItsOwnMakingIsRefused(String cursor) {
    addTagged("1", "а");
    commit();
    assertThatThrownBy(() -> engine.facet(request("", FacetField.TAG).page(1, cursor)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("next");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1925-01-30 1925-02-02 | DAY | 1925-01-30=1 1925-01-31=0 1925-02-01=0 1925-02-02=1",
        "1925-01-30 1925-04-02 1925-04 1925 1925-09 | MONTH"
            + " | 1925-01=1 1925-02=0 1925-03=0 1925-04=2 1925-05=0 1925-06=0 1925-07=0 1925-08=0"
            + " 1925-09=1",
        "1918 1921 1920-1921 | YEAR | 1918=1 1919=0 1920=1 1921=2",
        "1850-01-01 1861-01-01 | YEAR"
            + " | 1850=1 1851=0 1852=0 1853=0 1854=0 1855=0 1856=0 1857=0 1858=0 1859=0 1860=0"
            + " 1861=1",
        "'' | DAY | ",
      })
  void theStepOfATimelineFitsItsLength(String dates, Step step, String buckets) {
    addDated(dates.split(" "));
    Histogram timeline =
        engine.timeline(new TimelineRequest(SearchRequest.of("").build(), Step.AUTO));
    assertThat(timeline.step()).isEqualTo(step);
    assertThat(written(timeline)).isEqualTo(buckets == null ? "" : buckets);
  }

  @Test
  void aTimelineTellsWhatItCannotShow() {
    addDated("1925-03-01", "1925-03", "1925", "1924-1925", "", "about 1925");
    Histogram months =
        engine.timeline(new TimelineRequest(SearchRequest.of("").build(), Step.MONTH));
    assertThat(written(months)).isEqualTo("1925-03=2");
    assertThat(months.coarser()).isEqualTo(2);
    assertThat(months.undated()).isEqualTo(2);
    Histogram years = engine.timeline(new TimelineRequest(SearchRequest.of("").build(), Step.YEAR));
    assertThat(written(years)).isEqualTo("1924=1 1925=4");
    assertThat(years.coarser()).isZero();
  }

  @Test
  void aTimelineEndsWhereThePeriodAskedForEnds() {
    addDated("1907-1910", "1909-05-05");
    DateRange period = new DateRange(LocalDate.parse("1909-01-01"), LocalDate.parse("1909-12-31"));
    SearchRequest request =
        SearchRequest.of("").filters(new Filters(Map.of(), Map.of(), period)).build();
    assertThat(written(engine.timeline(new TimelineRequest(request, Step.YEAR))))
        .isEqualTo("1909=2");
  }

  @Test
  void anArticleOfSeveralYearsStandsOnceInADecade() {
    addDated("1907-1910", "1909-05-05", "1899", "1925");
    Histogram decades =
        engine.timeline(new TimelineRequest(SearchRequest.of("").build(), Step.DECADE));
    assertThat(written(decades)).isEqualTo("1890=1 1900=2 1910=1 1920=1");
    assertThat(decades.coarser()).isZero();
  }

  @Test
  void aTimelineOfTooManyStepsIsRefused() {
    addDated("0001-01-01", "1999-01-01");
    SearchRequest all = SearchRequest.of("").build();
    assertThatThrownBy(() -> engine.timeline(new TimelineRequest(all, Step.DAY)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("10000 buckets");
    assertThat(engine.timeline(new TimelineRequest(all, Step.AUTO)).buckets()).hasSize(1999);
  }

  private static String written(Histogram timeline) {
    return String.join(
        " ", timeline.buckets().stream().map(b -> b.value() + "=" + b.count()).toList());
  }
}
