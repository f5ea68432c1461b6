// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.snippets;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.skaryna.archive.Archive;
import org.skaryna.archive.OcflArchive;
import org.skaryna.archive.audit.AuditLog;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.searchapi.Archivists;
import org.skaryna.searchapi.SearchServer;
import org.skaryna.searchapi.ServerOptions;
import org.skaryna.searchapi.access.TokenRegister;

/** The same searches through HTTP: one connection to a server in this process. */
public final class HttpSearches implements AutoCloseable {
  private static final int OK = 200;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Archive archive;
  private final SearchServer server;

  /**
   * Serves an engine on any free port of this machine.
   *
   * @param folder for an archive, which no search asks
   */
  public HttpSearches(SearchEngine engine, Path folder) {
    archive = OcflArchive.openForReading(folder);
    Clock clock = Clock.systemDefaultZone();
    Archivists nobody =
        new Archivists(
            engine,
            TokenRegister.in(folder, clock),
            new NoIntake(),
            new NoEditing(),
            AuditLog.in(folder),
            Integer.MAX_VALUE,
            clock);
    server = SearchServer.start(ServerOptions.loopback(0), engine, archive, nobody);
  }

  /** The letters of the answer to a query without facets, as JSON. */
  long letters(String query) throws IOException {
    return letters(query, "&facets=none");
  }

  /**
   * The letters of the answer to a query, as JSON.
   *
   * @param parameters to add, each with an ampersand before it
   */
  public long letters(String query, String parameters) throws IOException {
    return get(
        "/api/search?size=%d&q=%s%s".formatted(PreparedSearch.PAGE, encoded(query), parameters));
  }

  /** The letters of the answer to what somebody types, as JSON. */
  public long suggestions(String typed) throws IOException {
    return get("/api/suggest?q=" + encoded(typed));
  }

  private static String encoded(String typed) {
    return URLEncoder.encode(typed, StandardCharsets.UTF_8);
  }

  private long get(String path) throws IOException {
    URI address = URI.create("http://127.0.0.1:%d%s".formatted(server.port(), path));
    try {
      HttpResponse<String> answer =
          client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      if (answer.statusCode() != OK) {
        throw new IOException("expected an answer to %s, got %s".formatted(address, answer));
      }
      return answer.body().length();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + address, e);
    }
  }

  @Override
  public void close() {
    client.close();
    server.close();
    archive.close();
  }
}
