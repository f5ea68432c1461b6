// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.archive.WriteLock;
import org.skaryna.archive.audit.AuditEntry;
import org.skaryna.archive.audit.AuditLog;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.serve.WriteQueue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Taking documents in over HTTP, with the real pipeline, archive and index. */
final class UploadIT {
  @TempDir private Path folder;
  private Installation server;
  private Archivist archivist;

  @BeforeEach
  void serve() {
    Path data = folder.resolve("data");
    String token = Installation.archivistsToken(data);
    server = Installation.serving(data);
    archivist = new Archivist(server.address(), token);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String line(String id, String text) {
    return "{\"id\":\"%s\",\"text\":\"%s\",\"language\":\"be\"}\n".formatted(id, text);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private Stream<Path> left() throws Exception {
    return Files.walk(folder.resolve("data/uploads"))
        .filter(Files::isRegularFile)
        .filter(file -> !file.endsWith("upload.json") && !file.endsWith("server.lock"));
  }

  @Test
  void whatIsTakenInIsFoundAtOnceAndLiesInTheArchiveAlone() throws Exception {
    HttpResponse<String> answer =
        archivist.upload("a.jsonl", line("one", "рэдкалессе") + line("two", "другое"), "?wait=60");

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(json(answer).at("/fates/added").asInt()).isEqualTo(2);
    assertThat(server.search("рэдкалессе", "").at("/hits/0/id").asString()).isEqualTo("one");
    assertThat(left()).isEmpty();
    assertThat(json(answer).at("/kept").size()).isZero();
    assertThat(Installation.run("verify", "--data", server.data().toString()).status()).isZero();
  }

  @Test
  void whatFailsIsListedAndCanBeTriedAgainOrGivenUp() throws Exception {
    HttpResponse<String> answer = archivist.upload("bad.jsonl", "{not json}\n", "?wait=60");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).at("/items/0/fate").asString()).isEqualTo("failed");
    assertThat(json(answer).at("/items/0/reason").asString()).isNotEmpty();
    String id = json(answer).at("/id").asString();

    JsonNode failure = archivist.json("/api/intake").at("/failures/0");
    assertThat(failure.at("/path").asString()).endsWith("bad.jsonl");
    HttpResponse<String> again =
        archivist.post("/api/intake/failures/" + failure.at("/id").asString() + "/retry?wait=60");
    assertThat(json(again).at("/items/0/fate").asString()).isEqualTo("failed");
    assertThat(json(archivist.post("/api/intake/" + id + "/retry?wait=60")).at("/id").asString())
        .isEqualTo(id);

    assertThat(archivist.delete("/api/intake/" + id).statusCode()).isEqualTo(204);
    assertThat(left()).isEmpty();
    assertThat(archivist.get("/api/intake/" + id).statusCode()).isEqualTo(404);
    archivist.upload("next.jsonl", line("next", "тэкст"), "?wait=60");
    assertThat(archivist.json("/api/intake").at("/failures").size()).isZero();
  }

  @Test
  void whatDoesNotFailAgainIsListedNoMore() throws Exception {
    Path file = Files.writeString(folder.resolve("mended.jsonl"), "{not json}\n");
    Installation.run("add", "--data", server.data().toString(), file.toString());
    JsonNode failure = archivist.json("/api/intake").at("/failures/0");
    assertThat(failure.at("/path").asString()).endsWith("mended.jsonl");

    Files.writeString(file, line("mended", "тэкст"));
    String again = "/api/intake/failures/" + failure.at("/id").asString() + "/retry?wait=60";
    assertThat(json(archivist.post(again)).at("/fates/added").asInt()).isEqualTo(1);
    assertThat(archivist.json("/api/intake").at("/failures").size()).isZero();
  }

  @Test
  void saysWhoIsWaitedForAndTakesInWhenItEnds() throws Exception {
    String location;
    try (WriteLock other =
        WriteLock.acquire(server.data(), "skaryna add, a test", Duration.ofSeconds(5), h -> {})) {
      assertThat(other.isHeld()).isTrue();
      HttpResponse<String> answer = archivist.upload("a.jsonl", line("one", "тэкст"), "?wait=1");
      assertThat(answer.statusCode()).isEqualTo(202);
      location = answer.headers().firstValue("Location").orElseThrow();
      assertThat(archivist.json("/api/intake").at("/waitingFor").asString())
          .contains("skaryna add, a test");
      assertThat(archivist.json(location).at("/state").asString()).isEqualTo("WAITING");
    }
    assertThat(archivist.json(location + "?wait=60").at("/fates/added").asInt()).isEqualTo(1);
  }

  @Test
  void refusesMoreThanMayWait() throws Exception {
    try (WriteLock other =
        WriteLock.acquire(server.data(), "skaryna add, a test", Duration.ofSeconds(5), h -> {})) {
      assertThat(other.isHeld()).isTrue();
      int status = 202;
      for (int i = 0; i <= WriteQueue.LONGEST + 1 && status == 202; i++) {
        status = archivist.upload("a.jsonl", line("d" + i, "тэкст"), "?wait=0").statusCode();
      }
      assertThat(status).isEqualTo(503);
    }
  }

  @Test
  void aServerThatIsStartedAgainGoesOn() throws Exception {
    String location;
    try (WriteLock other =
        WriteLock.acquire(server.data(), "skaryna add, a test", Duration.ofSeconds(5), h -> {})) {
      assertThat(other.isHeld()).isTrue();
      HttpResponse<String> answer = archivist.upload("a.jsonl", line("one", "тэкст"), "?wait=0");
      location = answer.headers().firstValue("Location").orElseThrow();
      server.close();
    }
    server = Installation.serving(folder.resolve("data"));
    Archivist later = new Archivist(server.address(), archivist.token());
    assertThat(later.json(location + "?wait=60").at("/fates/added").asInt()).isEqualTo(1);
    assertThat(server.search("тэкст", "").at("/total").asInt()).isEqualTo(1);
  }

  @Test
  void everyStepIsInTheAuditLog() throws Exception {
    archivist.upload("a.jsonl", line("one", "тэкст"), "?wait=60");
    new Archivist(server.address(), "").upload("b.jsonl", line("two", "тэкст"), "");

    AuditLog audit = AuditLog.in(server.data());
    assertThat(audit.check().problems()).isEmpty();
    assertThat(audit.entries())
        .extracting(AuditEntry::action, AuditEntry::who)
        .contains(
            org.assertj.core.groups.Tuple.tuple("create token", System.getProperty("user.name")),
            org.assertj.core.groups.Tuple.tuple("add", "Ганна"),
            org.assertj.core.groups.Tuple.tuple("POST /api/documents", ""));
    assertThat(audit.entries())
        .extracting(AuditEntry::outcome)
        .anyMatch(outcome -> outcome.equals("added: one"))
        .anyMatch(outcome -> outcome.startsWith("refused: "));
  }

  @Test
  void aTokenIsRevokedInTheRunningServer() throws Exception {
    String data = server.data().toString();
    assertThat(archivist.get("/api/intake").statusCode()).isEqualTo(200);
    assertThat(Installation.run("token", "list", "--data", data).out())
        .contains("Ганна", "archivist", "valid")
        .doesNotContain(archivist.token());
    assertThat(Installation.run("token", "revoke", "Ганна", "--data", data).status()).isZero();
    assertThat(archivist.get("/api/intake").statusCode()).isEqualTo(401);
    assertThat(Installation.run("token", "revoke", "nobody", "--data", data).status()).isEqualTo(1);
    assertThat(
            Installation.run(
                    "token", "create", "--name", "Ганна", "--role", "reader", "--data", data)
                .status())
        .isEqualTo(ExitStatus.WRONG_USAGE);
  }
}
