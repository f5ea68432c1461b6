// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.searchapi.TestServer;
import tools.jackson.databind.JsonNode;

/** The values of facets and the timeline, over HTTP. */
class FacetsTest {
  private static final TestServer server = new TestServer();

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void givesOnePageOfValuesAndTheWayToTheNext() {
    JsonNode page = server.json("/api/facets/language?size=1&lang=en");
    assertThat(page.propertyNames()).containsExactly("field", "values", "total", "next");
    assertThat(page.at("/field").asString()).isEqualTo("language");
    assertThat(page.at("/values/0").propertyNames())
        .containsExactly("value", "label", "count", "selected");
    List<String> labels = new ArrayList<>();
    String next = "";
    do {
      page = server.json("/api/facets/language?size=1&lang=en&after=" + next);
      page.at("/values").forEach(value -> labels.add(value.path("label").asString()));
      next = page.at("/next").isNull() ? "" : page.at("/next").asString();
    } while (!next.isEmpty());
    assertThat(labels).containsExactlyInAnyOrder("Belarusian", "Russian", "English");
  }

  @ParameterizedTest(name = "{0} has {1} values: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "language?lang=en&prefix=Bel       | 1 | by its beginning",
        "language?lang=en&contains=ian     | 2 | by any part",
        "language?lang=en&prefix=ian       | 0 | which is no beginning",
        "language?language=be              | 3 | past its own filter",
        "language?not.language=be          | 2 | what is taken out stays out",
        "language?source=nowhere           | 0 | under the filters of the others",
        "tag?q=nothinghasthis              | 0 | among the articles of the query",
        "type?size=0                       | 2 | how many there are is known without them",
      })
  void looksForValues(String path, int total, String why) {
    assertThat(server.json("/api/facets/" + path).at("/total").asInt()).as(why).isEqualTo(total);
  }

  @ParameterizedTest(name = "{0} names {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "facets/colour               | field",
        "facets/tag?prefix=a&contains=b | prefix",
        "facets/tag?parent=2020      | parent",
        "facets/date?parent=2020-08-09 | parent",
        "facets/tag?order=best       | order",
        "facets/tag?size=1001        | size",
        "facets/tag?after=what       | after",
        "facets/tag?sort=newest      | sort",
        "facets/tag?date=yesterday   | date",
        "timeline?step=century       | step",
        "timeline?size=1             | size",
        "search?date=2020-13         | date",
        "search?not.date=2020-8      | not.date",
      })
  void aWrongParameterIsNamed(String path, String name) {
    HttpResponse<String> answer = server.get("/api/" + path);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"parameter\":\"" + name + "\"");
  }

  @Test
  void givesArticlesOverTime() {
    JsonNode timeline = server.json("/api/timeline?step=year");
    assertThat(timeline.propertyNames()).containsExactly("step", "buckets", "coarser", "undated");
    assertThat(timeline.at("/step").asString()).isEqualTo("year");
    assertThat(timeline.at("/buckets/0").propertyNames()).containsExactly("value", "count");
  }

  @Test
  void whatIsClosedIsInNoFacet() {
    assertThat(server.get("/api/facets/source").body()).doesNotContain("Сховішча");
  }
}
