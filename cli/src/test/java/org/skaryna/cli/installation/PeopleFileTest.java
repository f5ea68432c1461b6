// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.analysis.table.ResourceFormatException;

/** The people whom an archive names itself. */
class PeopleFileTest {
  private static final Path EXAMPLE = Path.of("../config/people.csv");

  @TempDir private Path folder;

  @Test
  void theExampleOfThisInstallationIsRead() {
    assertThat(new PeopleFile(Optional.of(EXAMPLE)).known()).isNotNull();
    assertThat(new PeopleFile(Optional.empty()).known()).isNotNull();
  }

  @Test
  void aWrongRowIsToldWithFileAndLine() throws IOException {
    Path file = folder.resolve("people.csv");
    Files.writeString(file, Files.readString(EXAMPLE) + "one,cell,too\n");
    int line = Files.readAllLines(file).size();

    assertThatThrownBy(() -> new PeopleFile(Optional.of(file)).known())
        .isInstanceOf(ResourceFormatException.class)
        .hasMessageContaining(file + ":" + line + ":");
  }
}
