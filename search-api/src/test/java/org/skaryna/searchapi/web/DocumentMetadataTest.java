// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.skaryna.searchapi.TestServer;
import org.skaryna.searchapi.export.DocumentMetadata;
import org.skaryna.searchapi.export.HostileHits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page of a document tells to programs. */
class DocumentMetadataTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @AutoClose private static final TestServer server = new TestServer();

  private static JsonNode jsonLd(Document page) {
    return JSON.readTree(page.expectFirst("script[type=application/ld+json]").data());
  }

  @Test
  void saysWhatItIsInSchemaOrgsWords() {
    JsonNode it = jsonLd(server.page("/documents/be%2Fskaryna-u-prazie?mark=x"));
    assertThat(it.at("/@context").asString()).isEqualTo("https://schema.org");
    assertThat(it.at("/@type").asString()).isEqualTo("Article");
    assertThat(it.at("/@id").asString()).isEqualTo(server.url("/documents/be%2Fskaryna-u-prazie"));
    assertThat(it.at("/name").asString()).isEqualTo("Пражскія кнігі полацкага друкара");
    assertThat(it.at("/author/0/familyName").asString()).isEqualTo("Прыклад");
    assertThat(it.at("/datePublished").asString()).isEqualTo("2017-08-06");
    assertThat(it.at("/inLanguage").asString()).isEqualTo("be");
    assertThat(it.at("/isPartOf/name").asString()).isEqualTo("Кніжны веснік");
    assertThat(it.at("/sameAs").asString()).isEqualTo("https://example.org/skaryna");
  }

  @Test
  void saysSoInDublinCoreToo() {
    Document page = server.page("/documents/be%2Fskaryna-u-prazie");
    assertThat(page.select("meta[name=DC.title]").attr("content"))
        .isEqualTo("Пражскія кнігі полацкага друкара");
    assertThat(page.select("meta[name=DC.creator]").attr("content")).isEqualTo("Прыклад, Алена");
    assertThat(page.select("meta[name=DC.date]").attr("content")).isEqualTo("2017-08-06");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo(server.url("/documents/be%2Fskaryna-u-prazie"));
  }

  @Test
  void noTitleEndsTheElement() {
    for (var found : HostileHits.hits()) {
      String json = DocumentMetadata.of(found.article(), "https://x/documents/1").jsonLd();
      assertThat(json).doesNotContain("<", ">", "&", "\u2028");
      Document page =
          Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script><p>after</p>");
      assertThat(page.select("script")).hasSize(1);
      assertThat(page.select("p").text()).isEqualTo("after");
      assertThat(List.of(jsonLd(page).at("/name").asString()))
          .isSubsetOf(HostileHits.TITLES.stream().map(List::getLast).toList());
    }
  }

  @Test
  void aClosedDocumentTellsNothing() {
    assertThat(server.get("/documents/closed%2Fletter").body())
        .doesNotContain("ld+json", "DC.title", "Закрыты");
  }
}
