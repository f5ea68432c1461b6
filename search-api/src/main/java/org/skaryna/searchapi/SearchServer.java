// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.json.JavalinJackson3;
import java.time.Duration;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.skaryna.archive.Archive;
import org.skaryna.engine.search.SearchEngine;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The running HTTP server. It reads from the engines and the archive that it is given and closes
 * none of them.
 */
public final class SearchServer implements AutoCloseable {
  private static final Duration STOP_WITHIN = Duration.ofSeconds(8);
  private static final long LARGEST_BODY = 1 << 20;
  private static final boolean USES_VIRTUAL_THREADS = false;
  private static final int LARGEST_HEAD = 1 << 16;

  /** Ids hold slashes and percent signs, so paths may hold them encoded. */
  private static final UriCompliance ENCODED_IDS =
      UriCompliance.DEFAULT.with(
          "ENCODED_IDS",
          UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
          UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING);

  private final Javalin javalin;

  private SearchServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts a server; when this returns, it answers.
   *
   * @param engine finds what is open to everybody
   * @throws io.javalin.util.JavalinBindException when the port is taken
   */
  public static SearchServer start(
      ServerOptions options, SearchEngine engine, Archive archive, Archivists archivists) {
    return start(options, engine, archive, archivists, Pace.USUAL);
  }

  static SearchServer start(
      ServerOptions options,
      SearchEngine engine,
      Archive archive,
      Archivists archivists,
      Pace pace) {
    SearchApi api = new SearchApi(options.address(), engine, archive, archivists);
    BodyLimit limit = new BodyLimit(LARGEST_BODY, archivists.uploadLimit(), pace);
    Javalin javalin = Javalin.create(config -> configure(config, options, api, limit));
    javalin.start();
    return new SearchServer(javalin);
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Takes no more requests, lets those under way end for at most eight seconds, and stops. */
  @Override
  public void close() {
    javalin.stop();
  }

  private static void configure(
      JavalinConfig config, ServerOptions options, SearchApi api, BodyLimit limit) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.jetty.host = options.host();
    config.jetty.port = options.port();
    config.jetty.modifyHttpConfiguration(SearchServer::http);
    config.jetty.modifyServer(server -> limited(server, limit));
    config.jsonMapper(new JavalinJackson3(json(), USES_VIRTUAL_THREADS));
    api.addTo(config.routes);
  }

  private static void http(HttpConfiguration http) {
    http.setUriCompliance(ENCODED_IDS);
    http.setRequestHeaderSize(LARGEST_HEAD);
    http.setSendServerVersion(false);
  }

  /** Times as openapi.json says: by RFC 3339, not as seconds. */
  private static JsonMapper json() {
    return JavalinJackson3.defaultMapper()
        .rebuild()
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .build();
  }

  private static void limited(Server server, BodyLimit limit) {
    server.setStopTimeout(STOP_WITHIN.toMillis());
    server.insertHandler(new GracefulHandler());
    server.insertHandler(limit);
    server.setErrorHandler(new JettyErrors(JavalinJackson3.defaultMapper()));
  }
}
