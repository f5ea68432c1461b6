// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skaryna.cli.SharedDemonstration.demo;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.searchapi.browser.BrowserPage;
import org.skaryna.searchapi.browser.Look;
import org.skaryna.searchapi.browser.SharedBrowser;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document whose every field attacks, on every page that shows some of it, on a phone: no script
 * of it runs, nothing of it is wider than the screen, and what it turns around ends where it ends.
 */
@Tag("browser")
@ExtendWith({SharedBrowser.class, SharedDemonstration.class})
final class HostileDocumentIT {
  private static final Look PHONE = Look.USUAL.on(Look.Screen.PHONE);
  private static final String ID = "hostile";
  private static final String ATTACK =
      "<script>alert(1)</script>\"><img src=x onerror=alert(2)> \u2069\u202Eуж\u2066 ";
  private static final String LONG = "Ы".repeat(10_000);
  private static final int TRIES = 100;
  private static final String MARK = "zyxattack";

  /**
   * Elements that are read and whose text holds what turns text round. No element holds its effect
   * in but a field: {@code bdi} lets it out where it ends an isolate that it did not begin.
   */
  private static final String TURNS_OTHERS =
      """
      () => {
        const found = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const holder = node.parentElement;
          if (/[\\u202A-\\u202E\\u2066-\\u2069]/.test(node.data) && holder.tagName !== 'TEXTAREA') {
            found.push(holder.outerHTML.slice(0, 200));
          }
        }
        return found;
      }\
      """;

  @TempDir private static Path folder;
  private static BrowserPage page;

  @BeforeAll
  static void addItAndSignIn() throws IOException {
    String word = "javascript:alert(3)";
    Map<String, Object> document =
        Map.of(
            "id",
            ID,
            "title",
            ATTACK + LONG,
            "text",
            MARK + " Maria " + ATTACK + ". " + ATTACK + LONG + " " + word,
            "source",
            ATTACK + LONG,
            "authors",
            List.of(ATTACK + LONG, word),
            "tags",
            List.of(ATTACK + LONG),
            "url",
            word,
            "language",
            "be");
    Path file = folder.resolve("onerror=alert(4) " + "ы".repeat(80) + ".jsonl");
    Files.writeString(file, JsonMapper.shared().writeValueAsString(document));
    Installation.Outcome added =
        Installation.run("add", "--data", demo().data().toString(), file.toString());
    assertThat(added.out()).contains("1 added");
    page = BrowserPage.open(PHONE, demo().url("/archive"));
    page.find("#token").fill(demo().archivistsToken());
    page.find("#token").press("Enter");
    page.find(".tabs").waitFor();
    for (int i = 0; i < TRIES && page.find(".result").count() == 0; i++) {
      page.go(demo().url("/?q=" + MARK)); // the server looks for what others added now and then
    }
    assertThat(page.find(".result").count()).isEqualTo(1);
  }

  @AfterAll
  static void close() {
    if (page != null) {
      page.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?q=" + MARK,
        "/?q=" + MARK + "&names=similar&not.source=x",
        "/?q=ATTACK",
        "/?q=nothing&source=ATTACK",
        "/documents/" + ID + "?q=" + MARK,
        "/documents/" + ID + "/edit",
        "/facets/source",
        "/facets/author?q=" + MARK,
        "/facets/tag",
        "/people?q=ATTACK",
        "/list",
        "/archive",
        "/archive/fixity",
        "/archive/tokens"
      })
  void isHarmlessOnAPhone(String path) {
    List<String> ran = new ArrayList<>();
    page.page()
        .onDialog(dialog -> {
          ran.add(dialog.message());
          dialog.dismiss();
        });
    String attack = URLEncoder.encode(ATTACK + "ы".repeat(1_000), StandardCharsets.UTF_8);
    page.go(demo().url(path.replace("ATTACK", attack)));

    assertThat(page.overhang()).as("pixels that stick out").isZero();
    assertThat(page.find("main img, main script").count()).isZero();
    assertThat((List<?>) page.page().evaluate(TURNS_OTHERS)).isEmpty();
    assertThat(ran).isEmpty();
    assertThat(page.complaints()).isEmpty();
  }
}
