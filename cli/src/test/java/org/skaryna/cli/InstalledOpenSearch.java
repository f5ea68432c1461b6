// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One node of the OpenSearch that users install, from its zip, with our plugin installed as they
 * install it. It refuses to run as root: then it runs as nobody.
 */
final class InstalledOpenSearch implements AutoCloseable {
  private static final String VERSION = "3.8.0";
  private static final String ARTIFACT =
      "org.opensearch.distribution.integ-test-zip:opensearch:" + VERSION + ":zip";
  private static final Duration START = Duration.ofMinutes(5);
  private static final String NOBODY = "65534";

  private final Path home;
  private final int port = freePort();
  private final Process process;

  private InstalledOpenSearch(Path home) throws IOException, InterruptedException {
    this.home = home;
    this.process = start();
  }

  /**
   * Installs and starts one; the test is skipped where the zip cannot be had.
   *
   * @param folder that everybody may enter
   */
  static InstalledOpenSearch in(Path folder) throws IOException, InterruptedException {
    Path zip = zip();
    boolean isHere = Files.exists(zip) || downloaded();
    if (!isHere) {
      String reason =
          "skipped: " + ARTIFACT + " is neither in " + zip + " nor to be had from the registry";
      System.out.println(reason); // reports of tests do not show it on the console
      assumeTrue(false, reason);
    }
    run(folder, List.of("unzip", "-q", zip.toString(), "-d", folder.toString()));
    Path home = folder.resolve("opensearch-" + VERSION);
    run(home, install());
    if (isRoot()) {
      run(folder, List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
    }
    return new InstalledOpenSearch(home);
  }

  /** Where Maven keeps it. */
  private static Path zip() {
    return Path.of(
        System.getProperty("user.home"),
        ".m2/repository/org/opensearch/distribution/integ-test-zip/opensearch",
        VERSION,
        "opensearch-" + VERSION + ".zip");
  }

  private static boolean downloaded() throws IOException, InterruptedException {
    return new ProcessBuilder(
                "../mvnw",
                "-q",
                "-B",
                "-ntp",
                "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:get",
                "-Dartifact=" + ARTIFACT,
                "-Dtransitive=false")
            .inheritIO()
            .start()
            .waitFor()
        == 0;
  }

  private static List<String> install() throws IOException {
    try (Stream<Path> built = Files.list(Path.of("../opensearch/target"))) {
      Path plugin =
          built
              .filter(file -> file.toString().endsWith(".zip"))
              .findFirst()
              .orElseThrow()
              .toAbsolutePath()
              .normalize();
      return List.of("bin/opensearch-plugin", "install", "-b", plugin.toUri().toString());
    }
  }

  private static void run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Process done = builder(folder, command).start();
    if (done.waitFor() != 0) {
      throw new IOException(command + ": status " + done.exitValue());
    }
  }

  private static ProcessBuilder builder(Path folder, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
    builder.environment().put("OPENSEARCH_JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("OPENSEARCH_JAVA_OPTS", "-Xms384m -Xmx512m");
    return builder;
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private Process start() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    }
    command.addAll(
        List.of(
            "bin/opensearch",
            "-Ehttp.port=" + port,
            "-Etransport.port=" + freePort(),
            "-Ediscovery.type=single-node",
            "-Ecluster.routing.allocation.disk.threshold_enabled=false"));
    Path log = home.resolve("start.log");
    Process started =
        builder(home, command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    long deadline = System.nanoTime() + START.toNanos();
    while (!answers()) {
      if (!started.isAlive() || System.nanoTime() > deadline) {
        started.destroyForcibly();
        throw new IOException("OpenSearch did not start: " + Files.readString(log));
      }
      Thread.sleep(500);
    }
    return started;
  }

  private boolean answers() throws InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address())).build();
      return http.send(request, BodyHandlers.ofString()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new AssertionError("no free port", e);
    }
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
  }
}
