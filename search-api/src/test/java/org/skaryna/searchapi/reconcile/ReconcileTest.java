// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.searchapi.TestServer;
import org.skaryna.searchapi.http.PercentEncoding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service as OpenRefine uses it: the manifest, then batches of ten, then suggest and extend.
 */
class ReconcileTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String PRINTER = "Францыск Скарына";

  @AutoClose private static final TestServer server = new TestServer();

  private static HttpResponse<String> post(String form) {
    return server.send(
        server
            .request("/reconcile")
            .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
            .POST(BodyPublishers.ofString(form))
            .build());
  }

  private static JsonNode ask(Map<String, ?> queries) {
    HttpResponse<String> answer =
        post("queries=" + PercentEncoding.encode(JSON.writeValueAsString(queries)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return server.read(answer);
  }

  @Test
  void theManifestNamesEveryServiceAndEachAnswers() {
    JsonNode manifest = server.json("/reconcile");

    assertThat(manifest.at("/versions").toString()).isEqualTo("[\"0.2\"]");
    assertThat(manifest.at("/defaultTypes/0/id").asString()).isEqualTo("person");
    assertThat(manifest.at("/view/url").asString())
        .isEqualTo(server.url("/reconcile/view?id={{id}}"));
    assertThat(manifest.at("/defaultTypes/1/id").asString()).isEqualTo("place");
    for (String field : List.of("name", "identifierSpace", "schemaSpace")) {
      assertThat(manifest.path(field).asString()).isNotBlank();
    }
    List<String> services = new ArrayList<>();
    services.add(manifest.at("/preview/url").asString().replace("{{id}}", "skaryna"));
    manifest
        .at("/suggest")
        .values()
        .forEach(it -> {
          services.add(
              it.at("/service_url").asString() + it.at("/service_path").asString() + "?prefix=");
          services.add(
              it.at("/flyout_service_url").asString()
                  + it.at("/flyout_service_path").asString().replace("${id}", "skaryna"));
        });
    JsonNode propose = manifest.at("/extend/propose_properties");
    services.add(
        propose.at("/service_url").asString()
            + propose.at("/service_path").asString()
            + "?type=person");
    assertThat(services).hasSize(8);
    for (String service : services) {
      String path = service.substring(server.url("").length());
      assertThat(server.get(path).statusCode()).as(service).isEqualTo(200);
    }
  }

  @Test
  void answersAColumnInBatchesOfTenEachUnderItsOwnName() {
    for (int batch = 0; batch < 3; batch++) {
      Map<String, Object> queries = new LinkedHashMap<>();
      for (int i = 0; i < 10; i++) {
        String name = i == 4 ? PRINTER : "Ніхто Невядомы " + i;
        queries.put(
            "q" + i, Map.of("query", name, "type", "person", "type_strict", "should", "limit", 3));
      }
      JsonNode answer = ask(queries);

      assertThat(answer.propertyNames()).containsExactlyElementsOf(queries.keySet());
      assertThat(answer.at("/q3/result").isEmpty()).isTrue();
      JsonNode found = answer.at("/q4/result/0");
      assertThat(found.propertyNames())
          .contains("id", "name", "type", "score", "match", "description", "features");
      assertThat(found.at("/id").asString()).isEqualTo("skaryna");
      assertThat(found.at("/type/0/id").asString()).isEqualTo("person");
      assertThat(found.at("/score").asDouble()).isBetween(0.0, 100.0);
      assertThat(found.at("/match").asBoolean()).isTrue();
    }
  }

  @Test
  void answersGetAsPost() {
    String queries = PercentEncoding.encode("{\"q0\":{\"query\":\"" + PRINTER + "\"}}");

    assertThat(server.json("/reconcile?queries=" + queries).toString())
        .isEqualTo(server.read(post("queries=" + queries)).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"query\": \"\"} | query: expected a name",
        "{} | query: expected a name",
        "{\"query\": \"Ян\", \"type\": \"planet\"} | type: expected person or place, got 'planet'",
        "{\"query\": \"Ян\", \"limit\": 0} | limit: expected a whole number",
        "{\"query\": \"Ян\", \"limit\": \"many\"} | limit: expected a whole number",
        "5 | query: expected a name"
      })
  void aWrongQueryIsToldAndCostsNoOther(String query, String says) {
    JsonNode answer = ask(Map.of("bad", JSON.readTree(query), "good", Map.of("query", PRINTER)));

    assertThat(answer.at("/bad/result").isEmpty()).isTrue();
    assertThat(answer.at("/bad/error").asString()).startsWith(says);
    assertThat(answer.at("/good/result/0/id").asString()).isEqualTo("skaryna");
    assertThat(answer.at("/good").has("error")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "queries=[ | 400 | queries: not JSON",
        "queries=[] | 400 | queries: expected a JSON object",
        "queries={}&callback=f | 400 | callback",
        "extend={\"ids\":[],\"properties\":[{\"id\":\"height\"}]} | 400 | no property is called 'height'"
      })
  void aWrongBatchIsRefused(String form, int status, String says) {
    HttpResponse<String> answer = post(form);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(says);
  }

  @Test
  void refusesMoreQueriesThanItAnswersAtOnce() {
    Map<String, Object> queries = new LinkedHashMap<>();
    for (int i = 0; i <= Reconciliation.MOST_QUERIES; i++) {
      queries.put("q" + i, Map.of("query", "Ян"));
    }
    HttpResponse<String> answer =
        post("queries=" + PercentEncoding.encode(JSON.writeValueAsString(queries)));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("expected at most " + Reconciliation.MOST_QUERIES);
  }

  @Test
  void extendsPeopleByTheirProperties() {
    String extend =
        "{\"ids\":[\"skaryna\",\"nobody\"],\"properties\":[{\"id\":\"documents\"},{\"id\":\"spelling\"},"
            + "{\"id\":\"first\"},{\"id\":\"wikidata\"}]}";
    JsonNode answer = server.read(post("extend=" + PercentEncoding.encode(extend)));

    assertThat(answer.at("/meta").values().stream().map(it -> it.at("/id").asString()))
        .containsExactly("documents", "spelling", "first", "wikidata");
    assertThat(answer.at("/rows/skaryna/documents/0/float").asInt()).isEqualTo(4);
    assertThat(answer.at("/rows/skaryna/first/0/str").asString()).isEqualTo("1980");
    assertThat(answer.at("/rows/skaryna/spelling").size()).isGreaterThan(4);
    assertThat(answer.at("/rows/skaryna/wikidata").isEmpty()).isTrue();
    assertThat(answer.at("/rows/nobody/documents").isEmpty()).isTrue();
  }

  @Test
  void suggestsPeopleAndPropertiesWhileTyping() {
    JsonNode person =
        server.json("/reconcile/suggest/entity?prefix=%D0%A1%D0%BA%D0%B0").at("/result/0");
    assertThat(person.at("/id").asString()).isEqualTo("skaryna");
    assertThat(person.at("/notable/0/id").asString()).isEqualTo("person");
    assertThat(server.json("/reconcile/suggest/entity?prefix=Ska&cursor=1").at("/result").isEmpty())
        .isTrue();
    assertThat(server.json("/reconcile/suggest/property?prefix=doc").at("/result/0/id").asString())
        .isEqualTo("documents");
    assertThat(server.json("/reconcile/suggest/type?prefix=per").at("/result/0/id").asString())
        .isEqualTo("person");
    assertThat(server.json("/reconcile/flyout/entity?id=skaryna").at("/html").asString())
        .contains(PRINTER);
    assertThat(server.get("/reconcile/flyout/entity?id=nobody").statusCode()).isEqualTo(404);
  }

  @Test
  void answersAColumnOfPlacesInBatchesOfTen() {
    for (int batch = 0; batch < 2; batch++) {
      Map<String, Object> queries = new LinkedHashMap<>();
      for (int i = 0; i < 10; i++) {
        String name = i == 2 ? "полацк" : i == 3 ? "Полацку" : i == 4 ? PRINTER : "Нідзе " + i;
        queries.put("q" + i, Map.of("query", name, "type", "place", "limit", 3));
      }
      JsonNode answer = ask(queries);

      assertThat(answer.propertyNames()).containsExactlyElementsOf(queries.keySet());
      JsonNode place = answer.at("/q2/result/0");
      assertThat(place.at("/id").asString()).isEqualTo("polatsk");
      assertThat(place.at("/type/0/id").asString()).isEqualTo("place");
      assertThat(place.at("/match").asBoolean()).isTrue();
      assertThat(answer.at("/q3/result/0/id").asString()).isEqualTo("polatsk");
      assertThat(answer.at("/q3/result/0/match").asBoolean()).as("only like it").isFalse();
      assertThat(answer.at("/q4/result").isEmpty()).as("a person is no place").isTrue();
      assertThat(answer.at("/q5/result").isEmpty()).isTrue();
    }
  }

  @Test
  void withoutATypeFindsBothAndWithOneThatTypeAlone() {
    JsonNode answer =
        ask(
            Map.of(
                "place", Map.of("query", "Polotsk"),
                "person", Map.of("query", PRINTER, "type", List.of("person", "place")),
                "none", Map.of("query", "Polotsk", "type", "person"),
                "item",
                    Map.of(
                        "query",
                        "Polotsk",
                        "properties",
                        List.of(Map.of("pid", "wikidata", "v", "Q1")))));

    assertThat(answer.at("/place/result/0/id").asString()).isEqualTo("polatsk");
    assertThat(answer.at("/person/result/0/id").asString()).isEqualTo("skaryna");
    assertThat(answer.at("/none/result").isEmpty()).isTrue();
    assertThat(answer.at("/item/result").isEmpty()).as("another item").isTrue();
  }

  @Test
  void showsSuggestsAndExtendsPlaces() {
    JsonNode suggested =
        server.json("/reconcile/suggest/entity?prefix=" + PercentEncoding.encode("Пол"));
    assertThat(suggested.at("/result/0/id").asString()).isEqualTo("polatsk");
    assertThat(suggested.at("/result/0/notable/0/id").asString()).isEqualTo("place");
    assertThat(server.json("/reconcile/suggest/type?prefix=pl").at("/result/0/id").asString())
        .isEqualTo("place");
    assertThat(server.json("/reconcile/flyout/type?id=place").at("/html").asString())
        .contains("a place");
    HttpResponse<String> preview = server.get("/reconcile/preview?id=polatsk");
    assertThat(Jsoup.parse(preview.body()).select("h1 a").attr("href"))
        .isEqualTo(server.url("/?place=polatsk"));
    String extend =
        "{\"ids\":[\"polatsk\"],\"properties\":[{\"id\":\"wikidata\"},{\"id\":\"first\"}]}";
    JsonNode row =
        server.read(post("extend=" + PercentEncoding.encode(extend))).at("/rows/polatsk");
    assertThat(row.at("/wikidata/0/str").asString()).isEqualTo("Q102297");
    assertThat(row.at("/first").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"skaryna, /people/skaryna", "polatsk, /?place=polatsk"})
  void theViewLeadsToThePageOfEach(String id, String page) {
    HttpResponse<String> answer = server.get("/reconcile/view?id=" + id);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).hasValue(page);
    assertThat(server.get("/reconcile/view?id=nobody").statusCode()).isEqualTo(404);
  }

  @Test
  void previewsMayBeFramedAndRunNothing() {
    HttpResponse<String> preview = server.get("/reconcile/preview?id=skaryna");

    assertThat(preview.headers().firstValue("X-Frame-Options")).isEmpty();
    assertThat(preview.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy -> assertThat(policy).contains("default-src 'none'", "frame-ancestors *"));
    assertThat(Jsoup.parse(preview.body()).select("h1 a").attr("href"))
        .isEqualTo(server.url("/people/skaryna"));
    assertThat(server.get("/reconcile/preview?id=nobody").statusCode()).isEqualTo(404);
  }
}
