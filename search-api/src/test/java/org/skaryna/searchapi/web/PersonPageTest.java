// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.skaryna.searchapi.TestServer;

class PersonPageTest {
  @AutoClose private static final TestServer server = new TestServer();

  @Test
  void showsEverySpellingByLanguageWithTheSearchForIt() {
    Document page = server.page("/people/skaryna?lang=en");

    assertThat(page.select("h1").text()).isEqualTo("Францыск Скарына");
    assertThat(page.select(".summary").text()).isEqualTo("4 articles · 1980 to 2 November 2017");
    assertThat(page.select(".written dt").eachText())
        .containsExactly("Belarusian", "Russian", "Latin letters");
    assertThat(page.select(".written .sp bdi[lang=ru]").eachText())
        .containsExactly("Франциск Скорина", "Франциска Скорины");
    assertThat(page.expectFirst(".written .sp").attr("href"))
        .startsWith("/?q=name%3A%22")
        .endsWith("&names=inflected&person=skaryna");
  }

  @Test
  void leadsToArticlesInWhichThePersonIsMarked() {
    Document page = server.page("/people/skaryna");

    assertThat(page.select(".latest .result")).hasSize(3);
    Document article = server.page(page.expectFirst(".latest h2 a").attr("href"));
    assertThat(article.select(".body mark").eachText())
        .containsExactly("Францыск Скарына", "Францыска Скарыны");
  }

  @Test
  void looksPeopleUp() {
    assertThat(server.page("/people?q=скар").select(".all a").attr("href"))
        .isEqualTo("/people/skaryna");
    assertThat(server.page("/people?q=nobody&lang=en").select(".nobody").text())
        .startsWith("No one");
  }

  @Test
  void nobodyIsA404() {
    assertThat(server.get("/people/nobody").statusCode()).isEqualTo(404);
  }

  @Test
  void showsNoFormToReaders() {
    assertThat(server.page("/people/skaryna").select("form[method=post]")).isEmpty();
  }
}
