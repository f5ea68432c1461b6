// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.searchapi.TestServer;
import tools.jackson.databind.JsonNode;

/** {@code GET /api/search} as the design states it. */
class SearchApiTest {
  private static final String PRINTER = "/api/search?q=Francysk+Skaryna";

  @AutoClose private static final TestServer server = new TestServer();

  @Test
  void answersInTheShapeOfTheDesign() {
    JsonNode answer = server.json(PRINTER);

    assertThat(answer.propertyNames())
        .containsExactly("query", "total", "tookMs", "next", "hits", "facets", "names");
    assertThat(answer.at("/query").toString())
        .isEqualTo("{\"q\":\"Francysk Skaryna\",\"names\":\"variants\",\"warnings\":[]}");
    assertThat(answer.at("/total").asInt()).isEqualTo(3);
    assertThat(answer.at("/next").isNull()).isTrue();
    assertThat(answer.at("/hits/0").propertyNames())
        .containsExactly(
            "id",
            "title",
            "language",
            "date",
            "source",
            "type",
            "url",
            "authors",
            "score",
            "snippets",
            "names");
    assertThat(answer.at("/hits/0/names/0").propertyNames())
        .containsExactly("query", "found", "level", "why");
    assertThat(answer.at("/names/0/spellings/0").toString())
        .isEqualTo(
            "{\"form\":\"Францыск Скарына\",\"language\":\"be\",\"documents\":4,"
                + "\"level\":\"variants\",\"selected\":true}");
  }

  @Test
  void givesHighlightsAsPairsOfUtf16Offsets() {
    JsonNode snippet = server.json(PRINTER).at("/hits/0/snippets/0");
    String text = snippet.at("/text").asString();
    JsonNode first = snippet.at("/highlights/0");

    assertThat(first.size()).isEqualTo(2);
    assertThat(text.substring(first.get(0).asInt(), first.get(1).asInt()))
        .isEqualTo("Францыск Скарына");
  }

  @Test
  void givesChildrenOnlyToFacetValuesThatHaveSome() {
    JsonNode facets = server.json(PRINTER).at("/facets");

    assertThat(facets.at("/date/0/children/0/value").asString()).isEqualTo("2017-08");
    assertThat(facets.at("/date/0/children/0").propertyNames())
        .containsExactly("value", "label", "count", "selected");
    assertThat(facets.propertyNames())
        .containsExactly("language", "source", "type", "author", "tag", "person", "place", "date");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "facets=none                | ''                 | nothing is counted",
        "facets=date,language       | language,date      | only these, in their usual order",
        "facets=all&facets=all      |                    | a parameter twice is refused",
      })
  void countsTheFacetsAskedFor(String parameter, String fields, String why) {
    JsonNode facets = server.json(PRINTER + "&" + parameter).at("/facets");

    if (fields == null) {
      assertThat(facets.isMissingNode()).as(why).isTrue();
    } else {
      assertThat(String.join(",", facets.propertyNames())).as(why).isEqualTo(fields);
    }
  }

  @Test
  void walksThroughAllPagesByCursor() {
    String next = "";
    int seen = 0;
    do {
      JsonNode page = server.json("/api/search?q=&size=30&after=" + next);
      seen += page.at("/hits").size();
      next = page.at("/next").isNull() ? "" : page.at("/next").asString();
    } while (!next.isEmpty());

    assertThat(seen).isEqualTo(server.json("/api/search").at("/total").asInt()).isEqualTo(44);
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "language=ru                              |  1 | one language",
        "language=ru&language=en                  |  2 | OR within a field",
        "language=be&source=Кніжны+веснік         |  1 | AND between fields",
        "language=ru&source=Кніжны+веснік         |  0 | AND between fields",
        "not.language=be                          |  2 | excluded",
        "not.language=be&not.language=ru          |  1 | each excluded",
        "language=be&not.type=page                |  2 | included and excluded",
        "from=2017-08-06&to=2017-08-06            |  1 | a day is its own period",
        "from=2017&to=2017                        |  3 | a whole year",
        "from=2017-11-02&to=2017                  |  1 | to the year's end",
        "from=2020-08-10                          |  0 | open to the right",
        "to=1980                                  |  1 | open to the left",
        "author=Алена+Прыклад                     |  1 | an author",
        "tag=кнігадрук                            |  1 | a subject",
        "tag=няма                                 |  0 | a value that nobody has",
      })
  void filters(String parameters, int total, String why) {
    assertThat(server.json("/api/search?" + encode(parameters)).at("/total").asInt())
        .as(why)
        .isEqualTo(total);
  }

  private static String encode(String parameters) {
    return URI.create("/?" + parameters).toASCIIString().substring(2);
  }

  @Test
  void leavesOutTextWhereSnippetsAreNotWanted() {
    assertThat(server.json(PRINTER + "&snippets=false").at("/hits/0/snippets").size()).isZero();
  }

  @Test
  void saysWhyAHitStandsWhereItStandsOnlyWhereAsked() {
    assertThat(server.json(PRINTER).at("/hits/0").has("explanation")).isFalse();
    assertThat(server.json(PRINTER + "&explain=false").at("/hits/0").has("explanation")).isFalse();

    JsonNode hit = server.json(PRINTER + "&explain=true").at("/hits/0");
    assertThat(hit.at("/explanation/why").asString()).isEqualTo("Ranked by score.");
    JsonNode part = hit.at("/explanation/parts/0");
    assertThat(part.propertyNames())
        .containsExactly("score", "field", "language", "found", "weight", "why");
    assertThat(part.at("/score").asDouble()).isEqualTo(hit.at("/score").asDouble());
    assertThat(part.at("/weight").asDouble()).isEqualTo(0.5);
    assertThat(part.at("/found/0").asString()).isEqualTo(hit.at("/names/0/found").asString());
  }

  @Test
  void labelsInTheLanguageAskedForOrAccepted() {
    HttpRequest russian =
        server.request(PRINTER).header("Accept-Language", "de, ru;q=0.8, en;q=0.5").build();

    assertThat(server.json(PRINTER).at("/facets/language/0/label").asString())
        .isEqualTo("Belarusian");
    assertThat(server.json(PRINTER + "&lang=be").at("/facets/language/0/label").asString())
        .isEqualTo("беларуская");
    assertThat(server.send(russian).body()).contains("\"label\":\"белорусский\"");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "size=1001        | size     | 1001    | a whole number from 0 to 1000",
        "size=-1          | size     | -1      | a whole number from 0 to 1000",
        "size=ten         | size     | ten     | a whole number from 0 to 1000",
        "size=            | size     | ''      | a whole number from 0 to 1000",
        "names=loose      | names    | loose   | one of exact, inflected, variants, similar",
        "sort=RELEVANCE   | sort     | RELEVANCE | one of relevance, newest, oldest",
        "lang=de          | lang     | de      | one of be, ru, en",
        "snippets=yes     | snippets | yes     | true or false",
        "from=09.08.2020  | from     | 09.08.2020 | a date as YYYY, YYYY-MM or YYYY-MM-DD",
        "to=2020-02-30    | to       | 2020-02-30 | a date as YYYY, YYYY-MM or YYYY-MM-DD",
        "from=2021&to=2020 | from    | 2021    | a date not after to=2020",
        "language=Belarusian | language | Belarusian | an ISO 639 code such as be, ru or en",
        "not.person=      | not.person | ''    | a value of the facet person",
        "date=2020-8      | date     | 2020-8  | a date as YYYY, YYYY-MM or YYYY-MM-DD",
        "qq=1             | qq       | 1       | no such parameter",
        "after=elsewhere  | after    | elsewhere | a cursor that an answer gave as next",
        "q=%FF            | q        | %FF     | UTF-8 in percent-encoding (RFC 3986)",
        "q=%ED%A0%80      | q        | %ED%A0%80 | UTF-8 in percent-encoding (RFC 3986)",
      })
  void refusesWhatCannotBeMeant(
      String parameters, String parameter, String value, String expected) {
    HttpResponse<String> answer = server.get("/api/search?" + parameters);
    JsonNode problem = server.read(answer);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(problem.at("/status").asInt()).isEqualTo(400);
    assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo(parameter);
    assertThat(problem.at("/errors/0/value").asString()).isEqualTo(value);
    assertThat(problem.at("/errors/0/expected").asString()).startsWith(expected);
    assertThat(problem.at("/detail").asString()).contains(parameter).contains(expected);
  }

  @Test
  void namesEveryMistakeInOneAnswer() {
    JsonNode problem = server.json("/api/search?size=x&sort=y&zzz=1");

    assertThat(problem.at("/errors").findValuesAsString("parameter"))
        .containsExactlyInAnyOrder("size", "sort", "zzz");
  }

  @Test
  void takesTheWarningsOfTheEngineAlong() {
    try (TestServer other = new TestServer()) {
      other.engine().warn("The quote was not closed.");

      assertThat(other.json("/api/search?q=%22x").at("/query/warnings").values())
          .extracting(JsonNode::asString)
          .isEqualTo(List.of("The quote was not closed."));
    }
  }
}
