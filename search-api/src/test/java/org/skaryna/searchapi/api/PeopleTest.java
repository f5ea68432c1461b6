// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.searchapi.TestServer;
import tools.jackson.databind.JsonNode;

/** People and suggestions over HTTP. */
class PeopleTest {
  private static final TestServer server = new TestServer();

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void listsPeopleWithTheirSpellings() {
    JsonNode person = server.json("/api/people?q=%D0%A1%D0%BA%D0%B0").at("/people/0");
    assertThat(person.propertyNames())
        .containsExactly("id", "label", "wikidata", "documents", "spellings");
    assertThat(person.at("/spellings/0").propertyNames())
        .containsExactly("form", "language", "documents");
    assertThat(server.json("/api/people?q=nobody").at("/people").isEmpty()).isTrue();
  }

  @Test
  void showsOnePersonAndWhereTheArticlesAre() {
    JsonNode person = server.json("/api/people/skaryna");
    assertThat(person.at("/first").asString()).isEqualTo("1980");
    assertThat(person.at("/articles/0").propertyNames())
        .containsExactly("id", "title", "language", "date", "source");
    assertThat(server.get(person.at("/search").asString()).statusCode()).isEqualTo(200);
  }

  @Test
  void nobodyIsNotFound() {
    assertThat(server.get("/api/people/nobody").statusCode()).isEqualTo(404);
    assertThat(server.get("/api/people/nobody").body()).contains("no person has the id 'nobody'");
  }

  @Test
  void suggestionsSayWhatEachIs() {
    JsonNode suggestion = server.json("/api/suggest?q=%D0%A1%D0%BA%D0%B0").at("/suggestions/0");
    assertThat(suggestion.propertyNames()).containsExactly("kind", "value", "label", "documents");
    assertThat(suggestion.at("/kind").asString()).isEqualTo("person");
  }

  @ParameterizedTest(name = "{0} names {1}")
  @CsvSource({
    "people?size=101, size",
    "people?name=x, name",
    "people?lang=xx, lang",
    "people/skaryna?q=x, q",
    "suggest?size=21, size",
    "suggest?q=a&q=b, q",
  })
  void aWrongParameterIsNamed(String path, String name) {
    assertThat(server.get("/api/" + path).statusCode()).isEqualTo(400);
    assertThat(server.get("/api/" + path).body()).contains("\"parameter\":\"" + name + "\"");
  }
}
