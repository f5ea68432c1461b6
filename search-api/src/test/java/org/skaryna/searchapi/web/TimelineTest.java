// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.skaryna.engine.search.FacetValue;
import org.skaryna.engine.search.Histogram;
import org.skaryna.engine.search.Histogram.Bucket;
import org.skaryna.engine.search.TimelineRequest.Step;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.web.Timeline.Bar;

class TimelineTest {
  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

  private static FacetValue value(String value, long count, FacetValue... children) {
    return new FacetValue(value, value, count, false, List.of(children));
  }

  private static Timeline timeline(String query, FacetValue... dates) {
    return timeline(query, List.of(), dates);
  }

  private static Timeline timeline(String query, List<Bucket> decades, FacetValue... dates) {
    return Timeline.of(
        List.of(dates),
        () -> new Histogram(Step.DECADE, decades, 0, 0),
        new SearchLinks(QueryParameters.parse(query)),
        ENGLISH);
  }

  @Test
  void drawsABarForEachYearAndLeavesGaps() {
    Timeline timeline = timeline("q=x", value("2020", 10), value("2017", 5));

    assertThat(timeline.from()).isEqualTo("2017");
    assertThat(timeline.to()).isEqualTo("2020");
    assertThat(timeline.bars()).extracting(Bar::label).containsExactly("2017", "2020");
    assertThat(timeline.bars()).extracting(Bar::x).containsExactly("13.5", "463.5");
    assertThat(timeline.bars().getLast().height()).isEqualTo("120.0");
    assertThat(timeline.bars().getFirst().href()).isEqualTo("/?q=x&from=2017&to=2017");
  }

  @Test
  void drawsDecadesWhereYearsAreMany() {
    List<Bucket> decades =
        List.of(new Bucket("1510", 1), new Bucket("1520", 0), new Bucket("1580", 4));
    Timeline timeline = timeline("", decades, value("1517", 1), value("1588", 2), value("1589", 3));

    assertThat(timeline.bars()).extracting(Bar::label).containsExactly("1510–1519", "1580–1589");
    assertThat(timeline.bars()).extracting(Bar::count).containsExactly(1L, 4L);
    assertThat(timeline.bars().getLast().href()).isEqualTo("/?from=1580&to=1589");
  }

  @Test
  void drawsTheMonthsOfTheYearThatIsChosen() {
    FacetValue year = value("2020", 3, value("2020-08", 2), value("2020-09", 1));
    Timeline timeline = timeline("from=2020&to=2020", year, value("2021", 1));

    assertThat(timeline.bars())
        .extracting(Bar::label)
        .containsExactly("August 2020", "September 2020");
    assertThat(timeline.bars().getFirst().href()).isEqualTo("/?from=2020-08&to=2020-08");
  }

  @Test
  void showsWhatTheFilterHolds() {
    FacetValue[] years = {value("2018", 1), value("2019", 1), value("2020", 1)};

    assertThat(timeline("from=2018-05&to=2019", years).bars())
        .extracting(Bar::selected)
        .containsExactly(true, true, false);
    assertThat(timeline("from=2019", years).bars())
        .extracting(Bar::selected)
        .containsExactly(false, true, true);
    assertThat(timeline("", years).bars()).extracting(Bar::selected).containsOnly(false);
  }

  @Test
  void isEmptyWhereNothingIsDated() {
    assertThat(timeline("").bars()).isEmpty();
    assertThat(timeline("", value("long ago", 3)).bars()).isEmpty();
  }
}
