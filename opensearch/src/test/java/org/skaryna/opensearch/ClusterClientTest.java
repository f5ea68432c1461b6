// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.people.ArchivePeople;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SearchUnavailableException;

/** Speaks TLS to a server with a certificate of its own, as a cluster has. */
class ClusterClientTest {
  private static final String PASSWORD = "changeit";
  private static final String AUTHORIZED =
      "Basic "
          + Base64.getEncoder().encodeToString("reader:s3cret".getBytes(StandardCharsets.UTF_8));

  @TempDir private static Path folder;
  private static HttpsServer server;

  @BeforeAll
  static void start() throws Exception {
    Path keys = folder.resolve("keys.p12");
    keytool(
        "-genkeypair", keys, "-keyalg", "EC", "-dname", "CN=cluster", "-ext", "SAN=ip:127.0.0.1");
    keytool("-exportcert", keys, "-rfc", "-file", folder.resolve("cluster.pem").toString());
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(keys)) {
      store.load(file, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, PASSWORD.toCharArray());
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(managers.getKeyManagers(), null, null);
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    server.createContext("/", ClusterClientTest::answer);
    server.start();
  }

  private static void keytool(String command, Path keys, String... more) throws Exception {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                command,
                "-alias",
                "cluster",
                "-keystore",
                keys.toString(),
                "-storepass",
                PASSWORD));
    line.addAll(List.of(more));
    assertThat(new ProcessBuilder(line).redirectErrorStream(true).start().waitFor()).isZero();
  }

  /** Asks for a user, as the security plugin does. */
  private static void answer(HttpExchange exchange) throws IOException {
    boolean isKnown = AUTHORIZED.equals(exchange.getRequestHeaders().getFirst("Authorization"));
    byte[] body = "{\"status\": \"green\"}".getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    if (!isKnown) {
      exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"cluster\"");
    }
    exchange.sendResponseHeaders(isKnown ? 200 : 401, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @AfterAll
  static void end() {
    server.stop(0);
  }

  private static ClusterAddress address(String password, Optional<Path> certificate) {
    URI host = URI.create("https://127.0.0.1:" + server.getAddress().getPort());
    return new ClusterAddress(List.of(host), "tls", "reader", password, certificate);
  }

  private static Optional<Path> certificate() {
    return Optional.of(folder.resolve("cluster.pem"));
  }

  @Test
  void trustsTheCertificateOfTheSettingsAndSaysWhoAsks() throws IOException {
    try (ClusterClient client = ClusterClient.ofWriter(address("s3cret", certificate()))) {
      assertThat(client.get("/_cluster/health")).containsEntry("status", "green");
    }
  }

  @Test
  void doesNotSpeakToOneWhomNobodyTrusts() throws IOException {
    try (ClusterClient client = ClusterClient.ofWriter(address("s3cret", Optional.empty()))) {
      assertThatThrownBy(() -> client.get("/_cluster/health"))
          .isInstanceOf(IOException.class)
          .hasStackTraceContaining("certification path");
    }
  }

  @Test
  void tellsThatThePasswordIsWrong() throws IOException {
    try (ClusterClient client = ClusterClient.ofWriter(address("other", certificate()))) {
      assertThatThrownBy(() -> client.get("/_cluster/health"))
          .isInstanceOf(ClusterException.class)
          .hasMessageContaining("401");
    }
  }

  @Test
  void anAddressWhereNothingListensIsTold() {
    ClusterAddress nowhere = new ClusterAddress(List.of(URI.create("http://127.0.0.1:1")), "x");
    try (SearchEngine none =
        OpenSearchEngine.open(nowhere, Gazetteer.builtIn(), ArchivePeople.none())) {
      assertThatThrownBy(() -> none.search(SearchRequest.of("горад").build()))
          .isInstanceOf(SearchUnavailableException.class)
          .hasMessageContaining("127.0.0.1:1");
    }
  }
}
