// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ./skaryna demo} over a folder of its own. */
record DemoServer(Process process, String address) implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("Skaryna is at (http://[^ ]+)/ .*");

  static DemoServer start(Path data) throws IOException {
    Path launcher = Path.of(System.getProperty("skaryna.home", "."), "skaryna").toAbsolutePath();
    Process process =
        new ProcessBuilder(launcher.toString(), "demo", "--port", "0", "--data", data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.matches()) {
        return new DemoServer(process, address.group(1));
      }
    }
    throw new IOException("./skaryna demo ended before it could be asked");
  }

  /** Ends it, and waits until it has let go of its folder. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
