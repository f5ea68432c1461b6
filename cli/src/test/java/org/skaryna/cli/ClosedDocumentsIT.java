// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.archive.audit.AuditEntry;
import org.skaryna.archive.audit.AuditLog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is restricted or embargoed, over HTTP: to those without a token it is not there at all. */
final class ClosedDocumentsIT {
  private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
  private static final String SECRET = "Ліст Францішка Скарыны пра рэдкалессе каля Слоніма";

  @TempDir private Path folder;
  private final Moving clock = new Moving(Instant.parse("2026-11-22T09:00:00Z"));
  private Installation server;
  private Archivist archivist;
  private Archivist anybody;

  @BeforeEach
  void serveOneOpenDocument() throws Exception {
    Path data = folder.resolve("data");
    String token = Installation.archivistsToken(data);
    server = Installation.serving(data, clock);
    archivist = new Archivist(server.address(), token);
    anybody = new Archivist(server.address(), "");
    take("open", "Францыск Скарына друкаваў кнігі ў Празе", Map.of());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void take(String id, String text, Map<String, String> fields) throws Exception {
    String line =
        "{\"id\":\"%s\",\"text\":\"%s\",\"language\":\"be\",\"source\":\"Крыніца %s\",\"tags\":[\"тэг-%s\"]}\n"
            .formatted(id, text, id, id);
    HttpResponse<String> answer = archivist.upload(id + ".jsonl", line, "?wait=60", fields);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private HttpResponse<String> edit(String id, String json, Map<String, String> headers)
      throws Exception {
    Map<String, String> all = new java.util.HashMap<>(headers);
    all.put("Content-Type", "application/json");
    return archivist.send(
        "PUT", "/api/documents/" + id + "/description", all, BodyPublishers.ofString(json));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Nothing that anybody can ask for tells of it. */
  private void isNotThere(String id) throws Exception {
    for (String query :
        List.of("", "рэдкалессе", "рэдкал*", "name:\"Скарына\"", "рэдкалесце~", "NOT друкаваў")) {
      String answer = anybody.get("/api/search?q=" + encoded(query)).body();
      assertThat(answer).as(query).doesNotContain("\"" + id + "\"", "Крыніца " + id, "тэг-" + id);
      assertThat(answer).as(query).doesNotContain("Францішка", "place.slonim");
      assertThat(anybody.get("/?q=" + encoded(query)).body()).doesNotContain("Крыніца " + id);
    }
    assertThat(anybody.json("/api/search").at("/total").asInt()).isEqualTo(1);
    assertThat(anybody.json("/api/search?q=" + encoded("рэдкалесе")).toString())
        .doesNotContain("рэдкалессе"); // did you mean
    assertThat(anybody.get("/api/names?name=" + encoded("Францішак Скарына")).body())
        .doesNotContain("Францішка");
    assertThat(anybody.get("/api/documents/" + id).statusCode()).isEqualTo(404);
    assertThat(anybody.get("/api/documents/" + id + "/original").statusCode()).isEqualTo(404);
    assertThat(anybody.get("/documents/" + id).statusCode()).isEqualTo(404);
    assertThat(anybody.json("/health").at("/articles").asInt()).isEqualTo(1);
  }

  private void archivistsFind(String id) throws Exception {
    JsonNode found = archivist.json("/api/search?q=" + encoded("рэдкалессе"));
    assertThat(found.at("/hits/0/id").asString()).isEqualTo(id);
    assertThat(archivist.get("/api/documents/" + id).body()).contains("рэдкалессе");
    assertThat(archivist.get("/api/documents/" + id + "/original").body()).contains("рэдкалессе");
    assertThat(archivist.get("/api/names?name=" + encoded("Францішак Скарына")).body())
        .contains("Францішка");
  }

  @Test
  void whatIsSentAsRestrictedIsNeverFoundByOthers() throws Exception {
    take("secret", SECRET, Map.of("access", "restricted", "title", "Закрыты ліст"));

    isNotThere("secret");
    archivistsFind("secret");
    assertThat(archivist.json("/api/documents/secret").at("/title").asString())
        .isEqualTo("Закрыты ліст");
    String data = server.data().toString();
    assertThat(
            Installation.run("search", "рэдкалессе", "--json", "--data", data)
                .json()
                .at("/total")
                .asInt())
        .isZero();
    assertThat(
            Installation.run("search", "рэдкалессе", "--restricted", "--json", "--data", data)
                .json()
                .at("/total")
                .asInt())
        .isEqualTo(1);
  }

  @Test
  void whatIsClosedByAnEditDisappearsWithTheAnswer() throws Exception {
    take("secret", SECRET, Map.of());
    assertThat(anybody.json("/api/search?q=" + encoded("рэдкалессе")).at("/total").asInt())
        .isEqualTo(1);

    assertThat(edit("secret", "{\"access\":\"restricted\"}", Map.of()).statusCode()).isEqualTo(200);
    isNotThere("secret");
    archivistsFind("secret");

    assertThat(edit("secret", "{\"access\":null}", Map.of()).statusCode()).isEqualTo(200);
    assertThat(anybody.get("/api/documents/secret").statusCode()).isEqualTo(200);
  }

  @Test
  void anEmbargoEndsWhenItsDayComesInARunningServer() throws Exception {
    take("secret", SECRET, Map.of("access", "2026-11-24"));
    isNotThere("secret");
    archivistsFind("secret");

    clock.now = clock.now.plus(Duration.ofDays(1));
    server.service().openEmbargoes().done().join();
    isNotThere("secret");

    clock.now = Instant.parse("2026-11-23T21:00:00Z"); // midnight in Minsk
    server.service().openEmbargoes().done().join();
    assertThat(anybody.json("/api/search?q=" + encoded("рэдкалессе")).at("/total").asInt())
        .isEqualTo(1);
    assertThat(anybody.get("/api/documents/secret").statusCode()).isEqualTo(200);
    assertThat(anybody.get("/api/documents/secret/original").statusCode()).isEqualTo(200);
  }

  @Test
  void anEmbargoEndsAtTheStart() throws Exception {
    take("secret", SECRET, Map.of("access", "2026-11-24"));
    server.close();
    clock.now = Instant.parse("2026-11-24T09:00:00Z");
    server = Installation.serving(folder.resolve("data"), clock);
    assertThat(server.search("рэдкалессе", "").at("/total").asInt()).isEqualTo(1);
  }

  @Test
  void ofTwoWhoEditAtOnceOneIsTold() throws Exception {
    String tag = archivist.get("/api/documents/open").headers().firstValue("ETag").orElseThrow();
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      List<Future<HttpResponse<String>>> edits = new ArrayList<>();
      for (String title : List.of("Адзін", "Другі")) {
        edits.add(
            two.submit(() ->
                edit("open", "{\"title\":\"%s\"}".formatted(title), Map.of("If-Match", tag))));
      }
      for (Future<HttpResponse<String>> each : edits) {
        statuses.add(each.get().statusCode());
      }
    }
    assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    JsonNode document = archivist.json("/api/documents/open");
    assertThat(document.at("/archive/version").asInt()).isEqualTo(2);
    assertThat(document.at("/archive/description/access").asString()).isEqualTo("public");
    assertThat(edit("open", "{\"title\":\"Трэці\"}", Map.of("If-Match", "\"2\"")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void namesEveryFieldThatCannotBeMeant() throws Exception {
    HttpResponse<String> answer =
        edit("open", "{\"colour\":\"red\",\"date\":\"учора\",\"title\":7}", Map.of());
    assertThat(answer.statusCode()).isEqualTo(400);
    JsonNode errors = JsonMapper.shared().readTree(answer.body()).at("/errors");
    assertThat(errors.findValuesAsString("parameter")).containsExactly("colour", "date", "title");
    assertThat(errors.at("/0/expected").asString()).contains("title", "authors", "access");
    assertThat(errors.at("/1/value").asString()).contains("учора");
    assertThat(edit("nobody", "{\"title\":\"x\"}", Map.of()).statusCode()).isEqualTo(404);
    assertThat(edit("open", "[]", Map.of()).statusCode()).isEqualTo(400);
    assertThat(edit("open", "{}", Map.of("If-Match", "three")).statusCode()).isEqualTo(400);
  }

  @Test
  void removesWithAReasonWhileOthersSearch() throws Exception {
    for (int i = 0; i < 5; i++) {
      take("d" + i, "Нататка пра горад", Map.of());
    }
    assertThat(archivist.delete("/api/documents/d0").statusCode()).isEqualTo(400);
    try (ExecutorService searching = Executors.newSingleThreadExecutor()) {
      Future<Integer> searches = searching.submit(this::searchUntilAllAreGone);
      for (int i = 0; i < 5; i++) {
        String purge = i % 2 == 0 ? "&purge=true" : "";
        HttpResponse<String> gone =
            archivist.delete("/api/documents/d" + i + "?reason=" + encoded("знята") + purge);
        assertThat(gone.statusCode()).as(gone.body()).isEqualTo(200);
        assertThat(anybody.get("/api/documents/d" + i).statusCode()).isEqualTo(404);
      }
      assertThat(searches.get()).isPositive();
    }
    assertThat(archivist.delete("/api/documents/d1?reason=x").statusCode()).isEqualTo(404);
    assertThat(AuditLog.in(server.data()).entries())
        .extracting(AuditEntry::action)
        .contains("remove", "purge");
    assertThat(AuditLog.in(server.data()).check().problems()).isEmpty();
  }

  private int searchUntilAllAreGone() throws Exception {
    for (int searches = 1; ; searches++) {
      HttpResponse<String> answer = anybody.get("/api/search?q=" + encoded("нататка"));
      assertThat(answer.statusCode()).isEqualTo(200);
      if (JsonMapper.shared().readTree(answer.body()).at("/total").asInt() == 0) {
        return searches;
      }
    }
  }

  private static final class Moving extends Clock {
    private volatile Instant now;

    Moving(Instant now) {
      this.now = now;
    }

    @Override
    public ZoneId getZone() {
      return MINSK;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
