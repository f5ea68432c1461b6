// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The launcher as others run it: a process, its output, its exit status. */
final class LauncherIT {
  private static final Path LAUNCHER = Path.of("../skaryna").toAbsolutePath().normalize();

  @TempDir private Path folder;

  @Test
  void printsAJsonLineForEachWordAndNothingElse() throws Exception {
    Path words = Files.writeString(folder.resolve("words.txt"), "кнігі\nкнігамі\nсям'я\n");
    Ran ran = run(Map.of(), "analyze", "--language", "be", "--words", words.toString());
    List<String> lines = ran.out.lines().toList();
    assertThat(ran.status).isZero();
    assertThat(lines).hasSize(3);
    for (String line : lines) {
      JsonNode json = JsonMapper.shared().readTree(line);
      assertThat(json.get("terms").size()).as(line).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "xx_XX.UTF-8", ""})
  void readsCyrillicArgumentsInALocaleWithoutThem(String locale) throws Exception {
    Ran ran =
        run(Map.of("LC_ALL", locale, "LANG", ""), "names", "Labkovich", "--with", "Лабковічу");
    assertThat(ran.out).contains("dative").doesNotContain("different");
    assertThat(ran.status).isZero();
  }

  @Test
  void endsWithTwoForWrongUsageAndSaysHow() throws Exception {
    Ran unknown = run(Map.of(), "serch", "Купала");
    assertThat(unknown.status).isEqualTo(2);
    assertThat(unknown.err).contains("serch", "search");
    Ran missing = run(Map.of(), "add", folder.resolve("no-such-folder").toString());
    assertThat(missing.status).isEqualTo(2);
    assertThat(missing.err).contains("no-such-folder");
    Ran size = run(data(), "search", "--size", "5000", "Купала");
    assertThat(size.status).isEqualTo(2);
    assertThat(size.err).contains("size", "5000", "1000");
  }

  @Test
  void endsWithOneWhenADocumentFailedAndNamesIt() throws Exception {
    Files.writeString(folder.resolve("broken.jsonl"), "{\"text\": \"добра\"}\nno json\n");
    Ran ran = run(data(), "add", folder.resolve("broken.jsonl").toString());
    assertThat(ran.status).isEqualTo(1);
    assertThat(ran.out).contains("2 items seen = 1 added", "1 failed");
    assertThat(ran.err).contains("broken.jsonl");
    assertThat(run(data(), "failures").out).contains("broken.jsonl");
  }

  @Test
  void servesUntilToldToEndAndEndsSoon() throws Exception {
    Process server = start(data(), "serve", "--port", "0");
    try (InputStream out = server.getInputStream()) {
      StringBuilder said = new StringBuilder();
      while (said.indexOf("http://127.0.0.1:") < 0 || said.indexOf("\n") < 0) {
        said.append((char) out.read());
      }
      server.destroy();
      assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
    } finally {
      server.destroyForcibly();
    }
  }

  @Test
  void saysWhatToInstallWhereNoJavaIsNewEnough() throws Exception {
    Path old = folder.resolve("jdk");
    Files.createDirectories(old.resolve("bin"));
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    Path java = Files.writeString(old.resolve("bin/java"), "#!/bin/sh\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    String script = Files.readString(LAUNCHER.resolveSibling("bin/find-jdk"));
    Path alone =
        Files.writeString(
            folder.resolve("find-jdk"), script.replaceAll("/usr/lib/jvm/\\*|/usr/java/\\*", ""));
    ProcessBuilder builder = new ProcessBuilder("sh", alone.toString());
    builder.environment().put("JAVA_HOME", old.toString());
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("PATH", old.resolve("bin") + ":/usr/bin:/bin");
    builder.environment().remove("SKARYNA_JAVA_HOME");
    Ran ran = finish(builder.start());
    assertThat(ran.status).isEqualTo(1);
    assertThat(ran.err).contains("Java 21 or newer", "only Java 17", "openjdk-21-jdk");
  }

  private Map<String, String> data() {
    return Map.of("SKARYNA_DATA", folder.resolve("data").toString());
  }

  private record Ran(int status, String out, String err) {}

  private static Ran run(Map<String, String> environment, String... arguments) throws Exception {
    return finish(start(environment, arguments));
  }

  private static Process start(Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Ran finish(Process process) throws Exception {
    process.getOutputStream().close();
    StringBuilder err = new StringBuilder();
    Thread reader = Thread.ofVirtual().start(() -> err.append(read(process.getErrorStream())));
    String out = read(process.getInputStream());
    int status = process.waitFor();
    reader.join();
    return new Ran(status, out, err.toString());
  }

  private static String read(InputStream stream) {
    try {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
