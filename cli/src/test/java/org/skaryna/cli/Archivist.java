// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a token at a running server. */
record Archivist(String address, String token) {
  private static final String BOUNDARY = "----skaryna";

  HttpResponse<String> send(String method, String path, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    return send(method, path, Map.of("Content-Type", type), body);
  }

  HttpResponse<String> send(
      String method, String path, Map<String, String> headers, BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path)).method(method, body);
    headers.forEach(request::header);
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString(UTF_8));
    }
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send("GET", path, Map.of(), BodyPublishers.noBody());
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(get(path).body());
  }

  HttpResponse<String> delete(String path) throws IOException, InterruptedException {
    return send("DELETE", path, Map.of(), BodyPublishers.noBody());
  }

  HttpResponse<String> post(String path) throws IOException, InterruptedException {
    return send("POST", path, Map.of(), BodyPublishers.noBody());
  }

  /** Sends one file. */
  HttpResponse<String> upload(String name, String text, String parameters)
      throws IOException, InterruptedException {
    return upload(name, text, parameters, Map.of());
  }

  /** Sends one file and what is said of it. */
  HttpResponse<String> upload(
      String name, String text, String parameters, Map<String, String> fields)
      throws IOException, InterruptedException {
    StringBuilder body = new StringBuilder();
    fields.forEach((field, value) ->
        body.append("--%s\r\n".formatted(BOUNDARY))
            .append("Content-Disposition: form-data; name=\"%s\"\r\n\r\n".formatted(field))
            .append(value + "\r\n"));
    body.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; ".formatted(BOUNDARY))
        .append("filename=\"%s\"\r\n\r\n%s\r\n--%s--\r\n".formatted(name, text, BOUNDARY));
    return send(
        "POST",
        "/api/documents" + parameters,
        "multipart/form-data; boundary=" + BOUNDARY,
        BodyPublishers.ofString(body.toString()));
  }
}
