// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ./skaryna demo}, as somebody new starts it: the distribution over the sample archive. */
final class Demonstration implements AutoCloseable {
  private static final Path LAUNCHER = Path.of("../skaryna").toAbsolutePath().normalize();
  private static final Pattern ADDRESS = Pattern.compile("Skaryna is at (http://[^ ]+)/ .*");
  private static final long PATIENCE_SECONDS = 10;

  private final Path folder;
  private final Process process;
  private final String address;
  private String token = "";

  private Demonstration(Path folder, Process process, String address) {
    this.folder = folder;
    this.process = process;
    this.address = address;
  }

  /**
   * Starts it, and returns once it can be asked.
   *
   * @param folder is deleted at the end
   */
  static Demonstration start(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                LAUNCHER.toString(), "demo", "--port", "0", "--data", dataIn(folder).toString())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      all.append(line).append('\n');
      Matcher address = ADDRESS.matcher(line);
      if (address.matches()) {
        Thread.ofVirtual().start(() -> readOn(said));
        return new Demonstration(folder, process, address.group(1));
      }
    }
    throw new AssertionError("the demonstration did not start: " + all);
  }

  /** A process whose output nobody reads stands still once the pipe is full. */
  private static void readOn(BufferedReader said) {
    try {
      said.transferTo(Writer.nullWriter());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path dataIn(Path folder) {
    return folder.resolve("data");
  }

  Path data() {
    return dataIn(folder);
  }

  /** The token of its one archivist. */
  synchronized String archivistsToken() {
    if (token.isEmpty()) {
      token = Installation.archivistsToken(data());
    }
    return token;
  }

  /** The address of a page, by its path. */
  String url(String path) {
    return address + path;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
    deleteData();
  }

  private void deleteData() {
    try {
      Installation.deleteTree(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
