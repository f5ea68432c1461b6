// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.skaryna.archive.audit.AuditLog;
import org.skaryna.searchapi.access.Role;
import org.skaryna.searchapi.access.Token;
import org.skaryna.searchapi.access.TokenRegister;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real server on a free port, over {@link Samples}. */
public final class TestServer implements AutoCloseable {
  static final long UPLOAD_LIMIT = 3 << 20;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final MemoryEngine engine = new MemoryEngine(Samples.articles(), Samples.printer());
  private final MemoryArchive archive = new MemoryArchive();
  private final MemoryEngine archivists = new MemoryEngine(Samples.withClosed(), Samples.printer());
  private final MemoryIntake intake = new MemoryIntake(archive);
  private final MemoryPeople people = new MemoryPeople();
  private final Path folder = temporaryFolder();
  private final TokenRegister tokens = TokenRegister.in(folder);
  private final AuditLog audit = AuditLog.in(folder);
  private final SearchServer server;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  public TestServer() {
    this(Pace.USUAL);
  }

  TestServer(Pace pace) {
    server = SearchServer.start(ServerOptions.loopback(0), engine, archive, archivists(), pace);
  }

  public MemoryEngine engine() {
    return engine;
  }

  public MemoryArchive archive() {
    return archive;
  }

  /** What archivists decided of people. */
  public MemoryPeople people() {
    return people;
  }

  MemoryIntake intake() {
    return intake;
  }

  public TokenRegister tokens() {
    return tokens;
  }

  AuditLog audit() {
    return audit;
  }

  Path folder() {
    return folder;
  }

  /** A new token of an archivist. */
  public String archivistsToken(String name) {
    return tokens.create(name, Role.ARCHIVIST, Token.NO_END);
  }

  /** What was last said of a document: {@code {DATE=[1990]}}. */
  public String lastAmendment() {
    return intake.amendments().getLast().values().toString();
  }

  Archivists archivists() {
    return new Archivists(
        archivists, tokens, intake, people, audit, UPLOAD_LIMIT, Clock.systemDefaultZone());
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("skaryna-server");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return server.port();
  }

  public String url(String pathAndQuery) {
    return "http://127.0.0.1:" + server.port() + pathAndQuery;
  }

  public HttpRequest.Builder request(String pathAndQuery) {
    return HttpRequest.newBuilder(URI.create(url(pathAndQuery))).timeout(Duration.ofSeconds(20));
  }

  public HttpResponse<String> get(String pathAndQuery) {
    return send(request(pathAndQuery).build());
  }

  public HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The body of an answer as it came. */
  public byte[] bytes(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofByteArray()).body();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public JsonNode json(String pathAndQuery) {
    return read(get(pathAndQuery));
  }

  public JsonNode read(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  public Document page(String pathAndQuery) {
    return Jsoup.parse(get(pathAndQuery).body(), url(pathAndQuery));
  }

  @Override
  public void close() {
    server.close();
  }
}
