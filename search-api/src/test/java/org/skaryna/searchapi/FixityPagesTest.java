// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A check of the files that an archivist begins on a page, from its beginning to its end. */
class FixityPagesTest {
  private static final String ADDRESS = "/archive/fixity?lang=en";

  @AutoClose private static final TestServer server = new TestServer();
  private static String cookie = "";

  @BeforeAll
  static void signIn() {
    server.archive().keep("one", "text/plain", "one.txt", "1").keep("two", "text/plain", "2", "2");
    HttpResponse<String> answer =
        post("/archive/sign-in", "token=" + server.archivistsToken("Ганна"));
    cookie = answer.headers().allValues("Set-Cookie").getLast().replaceFirst(";.*", "");
  }

  private static HttpResponse<String> post(String path, String body) {
    return server.send(
        server
            .request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .header("Cookie", cookie.isEmpty() ? "none=1" : cookie)
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private static Document page() {
    return Jsoup.parse(
        server.send(server.request(ADDRESS).header("Cookie", cookie).build()).body());
  }

  /** The page once it is as expected; the check runs on a thread of its own. */
  private static Document await(Predicate<Document> expected) throws InterruptedException {
    Document page = page();
    for (int i = 0; i < 500 && !expected.test(page); i++) {
      Thread.sleep(20);
      page = page();
    }
    assertThat(expected.test(page)).as(page.text()).isTrue();
    return page;
  }

  @Test
  void goesOnWhileItsProgressIsShownAndEndsInAReport() throws InterruptedException {
    assertThat(post("/archive/fixity", "scope=all").statusCode()).isEqualTo(303);
    post("/archive/fixity", "scope=all"); // one at a time
    server.archive().letChecksRead(1);
    Document half = await(it -> it.select("progress").attr("value").equals("1"));
    assertThat(half.select("progress").attr("max")).isEqualTo("2");
    assertThat(half.select(".going").text()).isEqualTo("1 of 2 documents read");
    assertThat(half.select("form[action=/archive/fixity]")).isEmpty();

    server.archive().letChecksRead(1);
    Document done = await(it -> it.select("progress").isEmpty());
    assertThat(done.select(".list > li")).hasSize(2);
    assertThat(done.select(".list > li").getFirst().text())
        .contains("all as recorded", "2 documents", "Ганна");
  }

  @Test
  void isBegunByNobodyWhoIsNotSignedIn() {
    HttpResponse<String> answer =
        server.send(
            server
                .request("/archive/fixity")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString("scope=all"))
                .build());
    assertThat(answer.statusCode()).isEqualTo(403);
  }
}
