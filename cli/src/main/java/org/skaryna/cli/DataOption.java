// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that every command with state has. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "${env:SKARYNA_DATA:-./data}",
      description =
          "Where archive and index stand; SKARYNA_DATA says it too (now: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("data");

  DataFolder folder() {
    return new DataFolder(folder.toAbsolutePath().normalize());
  }
}
