// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.searchapi.TestServer;
import tools.jackson.databind.JsonNode;

/** More like this, and versions, over HTTP. */
class RelatedTest {
  private static final String NOTE = "/api/documents/page%2F10";
  @AutoClose private static final TestServer server = new TestServer();

  @BeforeAll
  static void keepNearDuplicates() {
    server
        .archive()
        .keep("page/11", "text/plain", "11.txt", "Нататка")
        .keep("closed/letter", "text/plain", "letter.txt", "Нататка")
        .resemble("page/10", "page/11", "closed/letter");
  }

  @Test
  void moreLikeThisHasNoNearDuplicate() {
    JsonNode similar = server.json(NOTE + "/similar?size=2").at("/similar");
    assertThat(similar.values())
        .extracting(it -> it.at("/document/id").asString())
        .containsExactly("page/12", "page/13");
    assertThat(similar.at("/0").propertyNames())
        .containsExactly("document", "score", "people", "places");
    assertThat(similar.at("/0/people/0").propertyNames()).containsExactly("value", "label");
  }

  @Test
  void nearDuplicatesAreVersions() {
    JsonNode versions = server.json(NOTE + "/versions");
    assertThat(versions.at("/duplicates").values())
        .extracting(it -> it.at("/document/id").asString())
        .containsExactly("page/11");
    assertThat(versions.at("/duplicates/0/resemblance").asDouble()).isEqualTo(0.9);
    assertThat(versions.at("/translations").isEmpty()).isTrue();
  }

  @Test
  void idsNeedNotBeEncoded() {
    assertThat(server.get("/api/documents/page/10/similar").statusCode()).isEqualTo(200);
    assertThat(server.get("/api/documents/page/10/versions").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "nothing/similar, 404",
    "nothing/versions, 404",
    "closed%2Fletter/similar, 404",
    "closed%2Fletter/versions, 404",
    "page%2F10/similar?size=101, 400",
    "page%2F10/similar?q=x, 400",
    "page%2F10/versions?size=1, 400",
  })
  void whatIsNotThereIsRefused(String path, int status) {
    assertThat(server.get("/api/documents/" + path).statusCode()).isEqualTo(status);
  }
}
