// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.searchapi.access.Role;
import org.skaryna.searchapi.access.Token;
import org.skaryna.searchapi.export.ExportFormat;

/** Exports over HTTP. */
class ExportTest {
  @AutoClose private static final TestServer server = new TestServer();
  private static String reader = "";

  @BeforeAll
  static void makeToken() {
    reader = server.tokens().create("Янка", Role.READER, Token.NO_END);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatIsAFileOfItsOwnType(ExportFormat format) {
    HttpResponse<String> answer = server.get("/api/export?format=" + format.key());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type").replace("; ", ";"))
        .isEqualTo(format.mediaType().replace("; ", ";"));
    assertThat(header(answer, "Content-Disposition"))
        .startsWith("attachment; filename=\"skaryna." + format.extension() + "\"");
    assertThat(answer.body()).contains("Нататка 49", "Нататка 10");
  }

  @Test
  void holdsEveryHitOfTheSearchWhateverSizeSays() {
    assertThat(server.get("/api/export?format=jsonl&q=numar&size=1").body()).isEmpty();
    String all = server.get("/api/export?format=jsonl&type=page&size=1&facets=none").body();
    assertThat(all.lines()).hasSize(40);
    String newest = server.get("/api/export?format=jsonl&type=page&sort=newest").body();
    assertThat(newest.lines().findFirst().orElse("")).contains("2019-");
    assertThat(server.get("/api/export?format=jsonl&not.type=page").body().lines()).hasSize(4);
  }

  @Test
  void namesTheFileByTheQueryWhateverItHolds() {
    HttpResponse<String> answer =
        server.get("/api/export?format=csv&q=%22%D1%91%22%0D%0A%2F..%2F%E2%80%AE%3Cx%3E");
    assertThat(header(answer, "Content-Disposition"))
        .matches("attachment; filename=\"[A-Za-z0-9._ -]+\\.csv\"; filename\\*=UTF-8''\\S+\\.csv")
        .doesNotContain("/", "<");
  }

  @Test
  void linksLeadToTheDocumentWhereItWasAskedFor() {
    assertThat(server.get("/api/export?format=csv").body())
        .contains(server.url("/documents/en%2Fprinter"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'', format",
    "?format=pdf, format",
    "?format=, format",
    "?format=csv&size=x, size",
    "?format=csv&unknown=1, unknown",
    "?format=csv&format=ris, format",
    "?sort=x, sort"
  })
  void refusesWhatItCannotMean(String query, String parameter) {
    HttpResponse<String> answer = server.get("/api/export" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(server.read(answer).at("/errors").findValuesAsString("parameter"))
        .contains(parameter);
    assertThat(header(answer, "Content-Disposition")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "jsonl", "ris", "bibtex", "csl-json"})
  void nothingClosedIsExportedButToThoseWhoMayReadIt(String format) {
    String path = "/api/export?format=" + format;
    assertThat(server.get(path).body()).doesNotContain("Закрыты", "рэдкалессе");
    HttpResponse<String> closed =
        server.send(server.request(path).header("Authorization", "Bearer " + reader).build());
    assertThat(closed.body()).contains("Закрыты");
    assertThat(header(closed, "Cache-Control")).isEqualTo("private, no-store");
  }

  @Test
  void isCompressedForThoseWhoSaySo() throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                server
                    .request("/api/export?format=jsonl")
                    .header("Accept-Encoding", "gzip")
                    .build(),
                BodyHandlers.ofByteArray());
    assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
    try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      String all = new String(plain.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(all).isEqualTo(server.get("/api/export?format=jsonl").body());
    }
  }

  @Test
  void headSaysWhatGetWouldSay() throws IOException {
    try (InputStream answer = raw("HEAD", "/api/export?format=csv", "")) {
      String head = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(head).contains("200 OK", "Content-Disposition: attachment").endsWith("\r\n\r\n");
    }
  }

  private static InputStream raw(String method, String path, String headers) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(20_000);
    OutputStream out = socket.getOutputStream();
    out.write(
        (method + " " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers + "\r\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
    return socket.getInputStream();
  }

  @Test
  void anExportThatBreaksOffIsNotEndedInOrder() throws IOException {
    try (TestServer breaking = new TestServer();
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), breaking.port())) {
      breaking.engine().breakOffAfter(30);
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write(
              "GET /api/export?format=jsonl HTTP/1.1\r\nHost: x\r\n\r\n"
                  .getBytes(StandardCharsets.ISO_8859_1));
      String all = read(socket.getInputStream());
      assertThat(all).doesNotEndWith("0\r\n\r\n");
      assertThat(all).doesNotContain("\"status\":500").contains("200 OK");
    }
  }

  private static String read(InputStream in) {
    StringBuilder all = new StringBuilder();
    try {
      for (int octet = in.read(); octet >= 0; octet = in.read()) {
        all.append((char) octet);
      }
    } catch (IOException cut) {
      return all.toString(); // reset by the server
    }
    return all.toString();
  }

  @Test
  void oneWhoGoesAwayEndsTheExport() throws IOException, InterruptedException {
    try (TestServer server = new TestServer()) {
      server.engine().repeat(1_000_000);
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
        socket
            .getOutputStream()
            .write(
                "GET /api/export?format=jsonl HTTP/1.1\r\nHost: x\r\n\r\n"
                    .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(socket.getInputStream().readNBytes(10_000)).hasSize(10_000);
      }
      for (int i = 0; i < 200 && server.engine().openStreams() > 0; i++) {
        Thread.sleep(50);
      }
      assertThat(server.engine().openStreams()).isZero();
      assertThat(server.get("/health").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void oneThatFailsTakesNoPlaceFromOthers() {
    try (TestServer busy = new TestServer()) {
      busy.engine().failOn(request -> Optional.of(new IllegalStateException("stop")));
      for (int i = 0; i < 40; i++) {
        assertThat(busy.get("/api/export?format=csv").statusCode()).isEqualTo(500);
      }
      busy.engine().failOn(request -> Optional.empty());
      assertThat(busy.get("/api/export?format=csv").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void thePageOffersEveryFormat() {
    List<String> links =
        server.page("/?q=Skaryna&sort=oldest&after=x").select(".takeaway a").eachAttr("href");
    for (String format : ExportFormat.keys()) {
      assertThat(links).contains("/api/export?q=Skaryna&sort=oldest&format=" + format);
    }
  }
}
