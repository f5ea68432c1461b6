// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code kill -9} of a server while uploads come in: what was acknowledged is there, once. */
final class KilledServerIT {
  private static final int KILLS = 3;
  private static final int LONGEST_LIFE_MILLIS = 3_000;

  @TempDir private Path folder;
  private final Set<String> acknowledged = new TreeSet<>();
  private int sent;

  @Test
  void keepsWhatItAcknowledgedWheneverItIsKilled() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Path data = folder.resolve("data");
    String token = Installation.archivistsToken(data);
    for (int kill = 1; kill <= KILLS; kill++) {
      Process server = serve(data);
      Archivist archivist = new Archivist(address(server), token);
      upload(archivist);
      Thread killer =
          Thread.ofPlatform().start(() -> kill(server, random.nextInt(LONGEST_LIFE_MILLIS)));
      while (server.isAlive() && upload(archivist)) {
        // until it is killed
      }
      killer.join();
      server.waitFor();
    }
    try (Installation last = Installation.serving(data)) {
      Archivist archivist = new Archivist(last.address(), token);
      for (int i = 0; i < 600 && archivist.json("/api/intake").toString().contains("ING\""); i++) {
        Thread.sleep(100); // WAITING or RUNNING
      }
      JsonNode all = last.search("", "&size=1000&snippets=false&facets=none");
      assertThat(all.at("/hits").findValuesAsString("id"))
          .as("seed %d, %d sent", seed, sent)
          .doesNotHaveDuplicates()
          .containsAll(acknowledged);
      assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS);
    }
    assertThat(Installation.run("verify", "--data", data.toString()).status()).isZero();
  }

  /** Whether the server still answers. */
  private boolean upload(Archivist archivist) throws InterruptedException {
    sent++;
    String id = "d" + sent;
    String line = "{\"id\":\"%s\",\"text\":\"Запіс %s\",\"language\":\"be\"}\n".formatted(id, id);
    try {
      String wait = sent % 2 == 0 ? "?wait=0" : "?wait=10";
      HttpResponse<String> answer = archivist.upload(id + ".jsonl", line, wait);
      if (answer.statusCode() / 100 == 2) {
        acknowledged.add(id);
      }
      return true;
    } catch (IOException killed) {
      return false;
    }
  }

  private Process serve(Path data) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Skaryna.class.getName(),
            "serve",
            "--port",
            "0",
            "--data",
            data.toString())
        .redirectError(folder.resolve("server.err").toFile())
        .start();
  }

  private String address(Process server) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.contains("http://")) {
        return line.substring(line.indexOf("http://")).replaceFirst("/$", "");
      }
    }
    throw new AssertionError(Files.readString(folder.resolve("server.err")));
  }

  private static void kill(Process server, int lifeMillis) {
    try {
      server.waitFor(lifeMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.destroyForcibly();
  }
}
