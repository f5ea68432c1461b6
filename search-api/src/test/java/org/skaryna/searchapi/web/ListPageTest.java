// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.skaryna.searchapi.TestServer;

class ListPageTest {
  @AutoClose private static final TestServer server = new TestServer();

  private static HttpResponse<String> post(String list, String... fields) {
    StringBuilder body = new StringBuilder(part("list", list));
    for (int i = 0; i < fields.length; i += 2) {
      body.append(part(fields[i], fields[i + 1]));
    }
    return server.send(
        server
            .request("/list?lang=en")
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofString(body + "--x--\r\n"))
            .build());
  }

  private static String part(String name, String value) {
    return "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(name, value);
  }

  @Test
  void looksUpEachNameAndTellsWhatIsNoName() {
    Document page = Jsoup.parse(post("Francysk Skaryna\n12345\nЯнка Нявядомы").body());

    assertThat(page.select("tbody th").eachText())
        .containsExactly("Francysk Skaryna", "12345", "Янка Нявядомы");
    assertThat(page.select("tbody .count").eachText())
        .containsExactly("3", "the line holds no letter, expected a name", "0");
    assertThat(page.select("#list-found").text()).isEqualTo("Found 1 of 2");
    assertThat(server.page(page.expectFirst("tbody th a").attr("href")).select(".result"))
        .hasSize(3);
  }

  @Test
  void sortsWithoutForgettingTheList() {
    Document page =
        Jsoup.parse(post("Янка Нявядомы\nFrancysk Skaryna", "sort", "documents").body());

    assertThat(page.select("tbody th").eachText())
        .containsExactly("Francysk Skaryna", "Янка Нявядомы");
    assertThat(page.select("textarea").text()).isEqualTo("Янка Нявядомы\nFrancysk Skaryna");
    assertThat(page.select("button[aria-pressed=true]").val()).isEqualTo("documents");
  }

  @Test
  void leavesWhatNobodyLooksThroughToTheDownload() {
    String list =
        IntStream.range(0, 1_020).mapToObj(i -> "Name " + i).collect(Collectors.joining("\n"));
    Document page = Jsoup.parse(post(list).body());

    assertThat(page.select("tbody tr")).hasSize(1_000);
    assertThat(page.select(".busy").text()).startsWith("20 more lines");
    assertThat(page.select("button[formaction=/api/batch]").eachAttr("value"))
        .containsExactly("csv", "xlsx");
  }

  @Test
  void saysThatAListIsNone() {
    HttpResponse<String> answer = post("PK\u0003\u0004 a workbook");

    assertThat(Jsoup.parse(answer.body()).select("[role=alert]")).hasSize(1);
    assertThat(server.page("/list").select("textarea")).hasSize(1);
  }

  @Test
  void changesTheLanguageWithoutForgettingTheList() {
    Document page = Jsoup.parse(post("Francysk Skaryna", "names", "exact").body());
    List<Element> buttons = page.select(".langs button[form=list-form]");

    assertThat(buttons).extracting(b -> b.attr("formaction")).contains("/list?lang=be");
    assertThat(server.page("/list?lang=en").select(".langs a")).hasSize(3);
  }
}
