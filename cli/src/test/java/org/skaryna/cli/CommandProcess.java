// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line in a process of its own, as {@code ./skaryna} starts it. */
final class CommandProcess {
  private CommandProcess() {}

  /**
   * Starts a command that starts fast rather than runs fast.
   *
   * @param out where it writes what it has to say, errors too
   * @param arguments the command, and what follows it
   */
  static Process start(Path data, Path out, List<String> arguments) throws IOException {
    return start(List.of(), data, out, arguments);
  }

  /** The same with a command before it that runs others. */
  static Process start(List<String> before, Path data, Path out, List<String> arguments)
      throws IOException {
    List<String> line = new ArrayList<>(before);
    line.addAll(java());
    line.addAll(arguments);
    line.addAll(List.of("--data", data.toString()));
    return new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(out.toFile()).start();
  }

  /** The words before a command's. */
  static List<String> java() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xmx400m",
        "--enable-native-access=ALL-UNNAMED",
        "-Dfile.encoding=UTF-8",
        "-Dstdout.encoding=UTF-8",
        "-Dstderr.encoding=UTF-8",
        "-cp",
        System.getProperty("java.class.path"),
        Skaryna.class.getName());
  }
}
