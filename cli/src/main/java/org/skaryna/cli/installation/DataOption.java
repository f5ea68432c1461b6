// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.installation;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that every command with state has. */
public final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "${env:SKARYNA_DATA:-./data}",
      description =
          "Where archive and index stand; SKARYNA_DATA says it too (now: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("data");

  @Option(
      names = "--places",
      paramLabel = "FILE",
      description =
          "Places to know besides Skaryna's own, written like config/places.csv, which is read"
              + " where nothing is said.")
  private Optional<Path> places = Optional.empty();

  public DataFolder folder() {
    PlacesFile known = places.isPresent() ? new PlacesFile(places) : PlacesFile.usual();
    return new DataFolder(folder.toAbsolutePath().normalize(), known)
        .at(IndexSettings.usual().place());
  }
}
