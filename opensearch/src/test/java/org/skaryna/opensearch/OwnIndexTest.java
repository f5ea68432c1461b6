// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.opensearch.wire.JsonObject;

/** What the plugin gives to an index of somebody else: the examples of opensearch/README.md. */
@Tag("slow")
class OwnIndexTest {
  @TempDir private static Path folder;
  private static TestCluster nodes;
  private static ClusterClient client;

  @BeforeAll
  static void start() throws IOException {
    nodes = TestCluster.start(1, folder);
    client = ClusterClient.ofWriter(nodes.address("own"));
    client.put(
        "/library",
        Map.of(
            "settings",
            Map.of(
                "analysis",
                Map.of(
                    "analyzer",
                    Map.of(
                        "stems",
                        Map.of(
                            "tokenizer",
                            "standard",
                            "filter",
                            List.of("lowercase", "belarusianNormalization", "belarusianStem"))))),
            "mappings",
            Map.of(
                "properties",
                Map.of(
                    "title", Map.of("type", "text", "analyzer", "skaryna_be"),
                    "note", Map.of("type", "text", "analyzer", "stems"),
                    "people", Map.of("type", "text", "analyzer", "skaryna_name")))));
    client.put(
        "/library/_doc/1",
        Map.of(
            "title", "Казкі пра азёры",
            "note", "дзве кнігі",
            "people", "Ліст Уладзіміру Лабковічу, Мінск"));
    client.post("/library/_refresh", Map.of(), Map.of());
  }

  @AfterAll
  static void end() throws IOException {
    client.close();
    nodes.close();
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource({
    "title, возера",
    "title, казка",
    "note, кніга",
    "people, Vladimir Labkovich",
    "people, Владимира Лабковича",
    "people, Labkovič",
  })
  void findsWhatStandsThereInAnotherForm(String field, String words) throws IOException {
    assertThat(found(field, words)).isEqualTo(1);
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource({
    "title, мора",
    "note, кніжнік",
    "people, Viktar Babaryka",
    "people, Vladimir Babaryka",
    "people, Labkovich Vladimir",
  })
  void findsNothingElse(String field, String words) throws IOException {
    assertThat(found(field, words)).isZero();
  }

  @Test
  void refusesAParameterThatAFilterDoesNotHave() {
    Map<String, Object> filter = Map.of("type", "personNameKeys", "terms", "letters");
    assertThatThrownBy(() ->
            client.put(
                "/refused",
                Map.of(
                    "settings",
                    Map.of(
                        "analysis",
                        Map.of(
                            "filter",
                            Map.of("keys", filter),
                            "analyzer",
                            Map.of("a", Map.of("tokenizer", "standard", "filter", "keys")))))))
        .isInstanceOf(ClusterException.class)
        .hasMessageContaining("letters");
  }

  /** How many documents hold the words one after the other. */
  private static int found(String field, String words) throws IOException {
    Map<String, Object> query = Map.of("query", Map.of("match_phrase", Map.of(field, words)));
    JsonObject answer = new JsonObject(client.post("/library/_count", Map.of(), query));
    return answer.number("count").intValue();
  }
}
