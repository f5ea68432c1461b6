// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.searchapi.access.Role;
import org.skaryna.searchapi.access.Token;
import org.skaryna.searchapi.intake.Actor;
import tools.jackson.databind.JsonNode;

/** {@code POST /api/documents}, and bodies that are not what they should be. */
class UploadTest {
  private static final String BOUNDARY = "----skaryna";

  @AutoClose private static final TestServer server = new TestServer();
  private static String token = "";

  @BeforeAll
  static void makeToken() {
    token = server.tokens().create("Ганна", Role.ARCHIVIST, Token.NO_END);
  }

  @AfterEach
  void leavesNoDraftBehind() {
    server.intake().setFull(false);
    server.intake().setSlow(false);
    server.intake().breakDisk(Optional.empty());
    assertThat(server.intake().drafts()).isEmpty();
  }

  private static String file(String name, String text) {
    return "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: text/plain\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, name, text);
  }

  private static String end() {
    return "--" + BOUNDARY + "--\r\n";
  }

  private static HttpRequest.Builder request(String path) {
    return server
        .request(path)
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
  }

  private static HttpResponse<String> post(String path, String body) {
    return send(request(path).POST(BodyPublishers.ofString(body)).build());
  }

  /** By a connection of its own: the server closes one that brought a broken body. */
  private static HttpResponse<String> send(HttpRequest request) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<String> post(String body) {
    return post("/api/documents", body);
  }

  private static String detail(HttpResponse<String> answer) {
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    return server.read(answer).at("/detail").asString();
  }

  @Test
  void tellsTheFateOfEachFile() {
    HttpResponse<String> answer =
        post(file("Ліст.txt", "добры тэкст") + file("b.txt", "bad") + end());

    assertThat(answer.statusCode()).isEqualTo(201);
    JsonNode upload = server.read(answer);
    assertThat(upload.at("/items/0/file").asString()).isEqualTo("Ліст.txt");
    assertThat(upload.at("/items/0/fate").asString()).isEqualTo("added");
    assertThat(upload.at("/items/0/id").asString()).isNotEmpty();
    assertThat(upload.at("/items/1/reason").asString()).isEqualTo("is damaged");
    assertThat(upload.at("/fates/failed").asInt()).isEqualTo(1);
    assertThat(upload.at("/kept/0").asString()).isEqualTo("b.txt");
    assertThat(server.intake().texts()).containsEntry("Ліст.txt", "добры тэкст");
    assertThat(server.intake().actors()).contains(new Actor("Ганна", "archivist", "127.0.0.1"));
    assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/api/intake/");
  }

  /** As openapi.json describes it, which times as seconds would not be. */
  @Test
  void saysWhenItWasReceivedByRfc3339AndNothingUndescribed() {
    JsonNode upload = server.read(post(file("a.txt", "x") + end()));
    assertThat(upload.at("/received").asString()).matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    assertThat(upload.has("settled")).isFalse();
  }

  @Test
  void leadsToTheDocumentWhereItIsOne() {
    assertThat(post(file("a.txt", "x") + end()).headers().firstValue("Location"))
        .hasValue("/api/documents/id%20of%20a.txt");
  }

  @Test
  void saysThatNothingWasAddedAndThatItIsNotDoneYet() {
    assertThat(post(file("b.txt", "bad") + end()).statusCode()).isEqualTo(200);
    server.intake().setSlow(true);
    HttpResponse<String> later = post("/api/documents?wait=0", file("a.txt", "x") + end());
    assertThat(later.statusCode()).isEqualTo(202);
    String location = later.headers().firstValue("Location").orElse("");
    JsonNode upload =
        server.read(
            server.send(
                server.request(location).header("Authorization", "Bearer " + token).build()));
    assertThat(upload.at("/state").asString()).isEqualTo("WAITING");
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource({
    "../../etc/passwd, passwd",
    "..\\..\\evil.bat, evil.bat",
    "/abs/name.txt, name.txt",
    "..., document",
    ".hidden, hidden"
  })
  void noNameLeadsOutOfTheFolder(String sent, String kept) {
    JsonNode upload = server.read(post(file(sent.replace("\\", "\\\\"), "x") + end()));
    assertThat(upload.at("/items/0/file").asString()).isEqualTo(kept);
  }

  @Test
  void twoFilesOfOneNameAreTwo() {
    JsonNode upload = server.read(post(file("a.txt", "one") + file("a.txt", "two") + end()));
    assertThat(upload.at("/items/1/file").asString()).isEqualTo("a (2).txt");
    assertThat(server.intake().texts()).containsEntry("a (2).txt", "two");
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource({
    "'a\u0000b.txt', 400",
    "'a\nb.txt', 400",
    "'a\u0007b.txt', 201",
  })
  void aNameWithControlCharactersDoesNoHarm(String name, int status) {
    assertThat(post(file(name, "x") + end()).statusCode()).isIn(status, 201, 400);
  }

  @Test
  void aNameOfTenThousandLettersIsShortened() {
    JsonNode upload = server.read(post(file("y".repeat(10_000) + ".txt", "x") + end()));
    assertThat(upload.at("/items/0/file").asString()).hasSize(180).endsWith("y.txt");
  }

  @Test
  void saysWhatTheLimitIs() {
    String large = file("a.txt", "x".repeat(4 << 20)) + end();

    HttpResponse<String> answer = post(large);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(detail(answer)).contains("limit of 3 MB", "upload-limit", "config/skaryna.yaml");
  }

  @Test
  void theLimitHoldsForABodyThatDoesNotSayItsLength() {
    byte[] large = (file("a.txt", "x".repeat(4 << 20)) + end()).getBytes(UTF_8);
    HttpResponse<String> answer =
        server.send(
            request("/api/documents")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                .build());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(detail(answer)).contains("limit of 3 MB");
  }

  @Test
  void aBodyThatDoesNotSayItsLengthIsTaken() {
    byte[] body = (file("a.txt", "x".repeat(2 << 20)) + end()).getBytes(UTF_8);
    HttpResponse<String> answer =
        server.send(
            request("/api/documents")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build());
    assertThat(answer.statusCode()).isEqualTo(201);
  }

  @Test
  void refusesTooManyParts() {
    HttpResponse<String> answer = post(file("a.txt", "x").repeat(1_001) + end());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(detail(answer)).contains("1000");
  }

  @Test
  void refusesABodyWithoutAFile() {
    assertThat(detail(post(end()))).contains("no file");
    String field =
        "--%s\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nx\r\n".formatted(BOUNDARY);
    assertThat(post(field + end()).statusCode()).isEqualTo(400);
  }

  @Test
  void refusesAFieldThatIsAFileInDisguise() {
    String field =
        "--%s\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n%s\r\n"
            .formatted(BOUNDARY, "q".repeat(2 << 20));
    assertThat(post(field + end()).statusCode()).isEqualTo(413);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "text/plain, 415",
    "application/json, 415",
    "multipart/form-data, 400",
    "multipart/form-data; boundary=another, 400",
    "multipart/form-data; boundary=, 400",
    "multipart/mixed; boundary=----skaryna, 415"
  })
  void refusesWhatIsNotTheForm(String type, int status) {
    HttpResponse<String> answer =
        server.send(
            server
                .request("/api/documents")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(file("a.txt", "x") + end()))
                .build());
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(detail(answer)).contains("multipart/form-data");
  }

  @Test
  void refusesABodyThatEndsTooEarly() {
    assertThat(post(file("a.txt", "x")).statusCode()).isEqualTo(400);
    assertThat(post("").statusCode()).isIn(400, 415);
  }

  @Test
  void aClientThatGoesAwayLeavesNothing() throws IOException, InterruptedException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /api/documents HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n"
                  + "Authorization: Bearer "
                  + token
                  + "\r\n"
                  + "Content-Type: multipart/form-data; boundary="
                  + BOUNDARY
                  + "\r\n\r\n"
                  + file("a.txt", "x".repeat(10_000)))
              .getBytes(UTF_8));
      out.flush();
      await(() -> !server.intake().drafts().isEmpty());
    }
    await(() -> server.intake().drafts().isEmpty());
  }

  private static void await(java.util.function.BooleanSupplier holds) throws InterruptedException {
    for (int i = 0; i < 500 && !holds.getAsBoolean(); i++) {
      Thread.sleep(20);
    }
    assertThat(holds.getAsBoolean()).isTrue();
  }

  @Test
  void tellsThatNoMoreCanBeTaken() {
    server.intake().setFull(true);
    HttpResponse<String> answer = post(file("a.txt", "x") + end());
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void tellsThatTheDiskIsFullAndNothingFromInside() {
    server.intake().breakDisk(Optional.of(Path.of("/secret/uploads")));
    HttpResponse<String> answer = post(file("a.txt", "x") + end());
    assertThat(answer.statusCode()).isEqualTo(507);
    assertThat(detail(answer)).doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource({"wait=-1", "wait=61", "wait=x", "wiat=1", "wait=1&wait=2"})
  void namesAParameterThatCannotBeMeant(String query) {
    HttpResponse<String> answer = post("/api/documents?" + query, file("a.txt", "x") + end());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(server.read(answer).at("/errors/0/parameter").asString()).isNotEmpty();
  }

  @Test
  void showsWhatIsUnderWayAndWhatFailed() {
    post(file("b.txt", "bad") + end());
    JsonNode all =
        server.read(
            server.send(
                server.request("/api/intake").header("Authorization", "Bearer " + token).build()));
    assertThat(all.at("/waitingFor").asString()).contains("skaryna add");
    assertThat(all.at("/uploads").size()).isPositive();
    assertThat(all.at("/failures/0/reason").asString()).isEqualTo("is damaged");
  }

  @Test
  void anUploadThatIsNotThereIsNotFound() {
    for (String path :
        new String[] {"/api/intake/none", "/api/intake/%00", "/api/intake/..%2f.."}) {
      assertThat(
              server
                  .send(server.request(path).header("Authorization", "Bearer " + token).build())
                  .statusCode())
          .isIn(404, 400);
    }
  }
}
