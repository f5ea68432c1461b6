// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.skaryna.analysis.people.KnownPeople;

/**
 * The people whom an archive names itself.
 *
 * @param file nothing where there is none to read
 */
record PeopleFile(Optional<Path> file) {

  /** The file {@code config/people.csv} of this installation, where it exists. */
  static PeopleFile usual() {
    Path usual = Path.of(System.getProperty("skaryna.home", "."), "config/people.csv");
    return new PeopleFile(Optional.of(usual).filter(Files::exists));
  }

  /**
   * Everybody in it.
   *
   * @throws org.skaryna.analysis.table.ResourceFormatException naming file and line of a row that
   *     is not as expected
   */
  KnownPeople known() {
    if (file.isEmpty()) {
      return KnownPeople.empty();
    }
    try {
      return KnownPeople.load(file.get());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the people in " + file.get(), e);
    }
  }
}
