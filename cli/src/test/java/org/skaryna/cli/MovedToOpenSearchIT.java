// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample archive moves to an OpenSearch that was installed from its zip, and back. */
@Tag("slow")
final class MovedToOpenSearchIT {
  private static final List<String> QUERIES =
      List.of("кніга", "name:\"Maksim Bahdanovich\"", "\"стары горад\"", "library -река", "гор*");

  private static final String CLUSTER =
      """
      opensearch:
        hosts: %s
        index: moved
        replicas: 0
      """;

  @TempDir private static Path folder;
  private static InstalledOpenSearch cluster;
  private static Path settings;

  @BeforeAll
  static void install() throws IOException, InterruptedException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    cluster = InstalledOpenSearch.in(Files.createDirectory(folder.resolve("cluster")));
    settings = folder.resolve("skaryna.yaml");
    standsIn("embedded");
  }

  @AfterAll
  static void end() {
    if (cluster != null) {
      cluster.close();
    }
  }

  private static void standsIn(String place) throws IOException {
    Files.writeString(settings, "index: " + place + "\n" + CLUSTER.formatted(cluster.address()));
  }

  private static String skaryna(String... arguments) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(CommandProcess.java());
    line.add(1, "-Dlogback.configurationFile=logback.xml"); // as users have it, whatever tests have
    line.addAll(List.of(arguments));
    line.addAll(List.of("--data", folder.resolve("data").toString()));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder command =
        new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
    command.environment().put("SKARYNA_CONFIG", settings.toString());
    int status = command.start().waitFor();
    assertThat(status).as(() -> line + ": " + read(err)).isZero();
    return Files.readString(out);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Everything that a search answers but how long it took. */
  private static List<String> answers() throws IOException, InterruptedException {
    List<String> answers = new ArrayList<>();
    for (String query : QUERIES) {
      JsonNode answer =
          JsonMapper.shared().readTree(skaryna("search", "--json", "--explain", query));
      List<String> hits = new ArrayList<>();
      answer.get("hits").forEach(hit -> hits.add(hit.get("id") + " " + hit.get("snippets")));
      answers.add(query + " " + answer.get("total") + hits + answer.get("facets"));
    }
    return answers;
  }

  @Test
  void answersTheSameThereAndBackAgain() throws IOException, InterruptedException {
    skaryna("add", Installation.corpus().resolve("literature").toString());
    List<String> before = answers();
    skaryna("reindex", "--to", "opensearch");
    assertThat(answers()).isEqualTo(before); // the index of the data folder, still

    standsIn("opensearch");
    assertThat(answers()).isEqualTo(before);
    skaryna("add", Installation.corpus().resolve("towns").toString());
    List<String> more = answers();
    assertThat(more).isNotEqualTo(before);

    skaryna("reindex", "--to", "embedded");
    standsIn("embedded");
    assertThat(answers()).isEqualTo(more);
  }
}
