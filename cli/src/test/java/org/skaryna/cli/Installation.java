// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import org.skaryna.cli.installation.DataFolder;
import org.skaryna.cli.installation.PlacesFile;
import org.skaryna.cli.serve.Service;
import org.skaryna.searchapi.ServerOptions;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An installation in a folder of its own: the real command line, and the real server once asked.
 */
final class Installation implements AutoCloseable {
  private final Path data;
  private final Service service;
  private final HttpClient http = HttpClient.newHttpClient();

  private Installation(DataFolder folder) {
    data = folder.path();
    service = Service.start(folder, ServerOptions.loopback(0), 8 << 20);
  }

  /** Where the sample archive stands, seen from the module's folder. */
  static Path corpus() {
    return Path.of("../corpus").toAbsolutePath().normalize();
  }

  static Installation serving(Path data) {
    return new Installation(new DataFolder(data));
  }

  /** By a clock of one's own. */
  static Installation serving(Path data, Clock clock) {
    return new Installation(new DataFolder(data, PlacesFile.usual(), clock));
  }

  Service service() {
    return service;
  }

  /** What a command wrote, and its exit status. */
  record Outcome(int status, String out, String err) {
    JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }
  }

  static Outcome run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command =
        Skaryna.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int status = command.execute(arguments);
    return new Outcome(status, out.toString(), err.toString());
  }

  /** A new token for an archivist of a data folder, who is called Ганна. */
  static String archivistsToken(Path data) {
    Outcome made =
        run(
            "token",
            "create",
            "--name",
            "Ганна",
            "--role",
            "archivist",
            "--json",
            "--data",
            data.toString());
    return made.json().get("token").asString();
  }

  /** Deletes a folder and all that is in it. */
  static void deleteTree(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  Path data() {
    return data;
  }

  String address() {
    return "http://127.0.0.1:" + service.port();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path)).build();
    return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** The answer to a query, and further parameters such as {@code &size=5}. */
  JsonNode search(String query, String more) throws IOException, InterruptedException {
    String q = URLEncoder.encode(query, StandardCharsets.UTF_8);
    HttpResponse<String> response = get("/api/search?q=" + q + more);
    if (response.statusCode() != 200) {
      throw new AssertionError(query + ": " + response.statusCode() + " " + response.body());
    }
    return JsonMapper.shared().readTree(response.body());
  }

  @Override
  public void close() {
    service.close();
  }
}
