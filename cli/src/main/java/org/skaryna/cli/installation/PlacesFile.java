// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.skaryna.analysis.place.Gazetteer;

/**
 * The places that an archive adds to those that Skaryna knows: a file written like the example
 * config/places.csv.
 *
 * @param file nothing where there is none to read
 */
public record PlacesFile(Optional<Path> file) {

  /** The file {@code config/places.csv} of this installation, where it exists. */
  public static PlacesFile usual() {
    Path usual = Path.of(System.getProperty("skaryna.home", "."), "config/places.csv");
    return new PlacesFile(Optional.of(usual).filter(Files::exists));
  }

  /**
   * All places known.
   *
   * @throws org.skaryna.analysis.table.ResourceFormatException naming file and line of a row that
   *     is not as expected
   */
  public Gazetteer gazetteer() {
    Gazetteer known = Gazetteer.builtIn();
    if (file.isEmpty()) {
      return known;
    }
    try {
      return known.with(file.get());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the places in " + file.get(), e);
    }
  }
}
