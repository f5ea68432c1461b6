// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import org.opensearch.client.transport.httpclient5.ResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to the cluster: JSON there and back. A host that does not answer is passed over for a
 * while and the request goes to the next. Safe for any number of threads.
 */
final class ClusterClient implements Closeable {
  private static final String JSON = "application/json";
  private static final int FIRST_ERROR = 400;

  /** All that the client tells of these statuses. */
  private static final Map<String, Integer> REFUSED =
      Map.of("Unauthorized access", 401, "Forbidden access", 403);

  private static final int CONNECT_SECONDS = 2;

  /** What changes or gathers much may take its time. */
  private static final Duration WRITER = Duration.ofSeconds(30);

  private static final int CONNECTIONS = 32;
  private static final int LONGEST_REASON = 500;

  private final OpenSearchTransport transport;
  private final OpenSearchGenericClient client;
  private final JsonMapper json = JsonMapper.shared();

  /** For whoever writes. */
  static ClusterClient ofWriter(ClusterAddress address) {
    return new ClusterClient(address, WRITER);
  }

  /**
   * For whoever searches.
   *
   * @param patience how long a host may think; another one may know more than one that hangs
   */
  static ClusterClient ofSearcher(ClusterAddress address, Duration patience) {
    return new ClusterClient(address, patience);
  }

  private ClusterClient(ClusterAddress address, Duration answer) {
    HttpHost[] hosts = address.hosts().stream().map(HttpHost::create).toArray(HttpHost[]::new);
    var connection = ConnectionConfig.custom().setConnectTimeout(CONNECT_SECONDS, SECONDS).build();
    var connections =
        PoolingAsyncClientConnectionManagerBuilder.create()
            .setDefaultConnectionConfig(connection)
            .setMaxConnPerRoute(CONNECTIONS)
            .setMaxConnTotal(CONNECTIONS * hosts.length);
    address
        .certificate()
        .map(TrustedCertificates::of)
        .ifPresent(tls ->
            connections.setTlsStrategy(
                ClientTlsStrategyBuilder.create().setSslContext(tls).buildAsync()));
    BasicCredentialsProvider users = new BasicCredentialsProvider();
    if (!address.user().isEmpty()) {
      char[] password = address.password().toCharArray();
      users.setCredentials(
          new AuthScope(null, -1), new UsernamePasswordCredentials(address.user(), password));
    }
    var builder =
        ApacheHttpClient5TransportBuilder.builder(hosts)
            .setRequestConfigCallback(
                config -> config.setResponseTimeout(answer.toMillis(), MILLISECONDS))
            .setHttpClientConfigCallback(http ->
                http.setConnectionManager(connections.build())
                    .setDefaultCredentialsProvider(users));
    transport = builder.build();
    client = new OpenSearchGenericClient(transport);
  }

  Map<String, Object> get(String path) throws IOException {
    return send("GET", path, Map.of(), Body.from(new byte[0], JSON));
  }

  Map<String, Object> delete(String path) throws IOException {
    return send("DELETE", path, Map.of(), Body.from(new byte[0], JSON));
  }

  Map<String, Object> delete(String path, Object body) throws IOException {
    return send("DELETE", path, Map.of(), body(body));
  }

  Map<String, Object> put(String path, Object body) throws IOException {
    return send("PUT", path, Map.of(), body(body));
  }

  Map<String, Object> post(String path, Map<String, String> parameters, Object body)
      throws IOException {
    return send("POST", path, parameters, body(body));
  }

  /** One JSON value a line, as {@code _bulk} wants them. */
  Map<String, Object> postLines(String path, List<String> lines) throws IOException {
    byte[] all = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    return send("POST", path, Map.of(), Body.from(all, "application/x-ndjson"));
  }

  String line(Object value) {
    return json.writeValueAsString(value);
  }

  private Body body(Object value) {
    return Body.from(json.writeValueAsBytes(value), JSON);
  }

  @SuppressWarnings("unchecked") // JSON's objects have texts as keys
  private Map<String, Object> send(
      String method, String path, Map<String, String> parameters, Body body) throws IOException {
    try (Response response =
        client.execute(Requests.create(method, path, List.of(), parameters, body))) {
      byte[] answer = response.getBody().map(Body::bodyAsBytes).orElse(new byte[0]);
      if (response.getStatus() >= FIRST_ERROR) {
        throw new ClusterException(
            response.getStatus(),
            "%s %s: %d %s".formatted(method, path, response.getStatus(), reason(answer)));
      }
      return json.readValue(answer, Map.class);
    } catch (ResponseException e) {
      String message = String.valueOf(e.getMessage());
      String shown = message.substring(0, Math.min(LONGEST_REASON, message.length()));
      throw new ClusterException(e.status(), shown);
    } catch (JacksonException e) {
      throw new IOException("%s %s: an answer that is no JSON".formatted(method, path), e);
    } catch (IOException e) {
      Integer status = REFUSED.get(String.valueOf(e.getMessage()));
      throw status == null
          ? e
          : new ClusterException(
              status, "%s %s: %d, the user may not".formatted(method, path, status));
    }
  }

  private static String reason(byte[] answer) {
    String text = new String(answer, StandardCharsets.UTF_8);
    return text.substring(0, Math.min(LONGEST_REASON, text.length()));
  }

  @Override
  public void close() throws IOException {
    transport.close();
  }
}
