// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.installation.PlacesFile;
import picocli.CommandLine;

final class PlacesFileTest {
  private static final Path EXAMPLE = Path.of("../config/places.csv");

  @TempDir private Path folder;

  @Test
  void theExampleAddsNothingUntilItsCommentsAreTakenAway() throws IOException {
    Gazetteer unchanged = new PlacesFile(Optional.of(EXAMPLE)).gazetteer();
    assertThat(unchanged).isSameAs(Gazetteer.builtIn());
    Path edited =
        Files.writeString(
            folder.resolve("places.csv"),
            Files.readString(EXAMPLE).replace("#zalieskija", "zalieskija"));
    Gazetteer more = new PlacesFile(Optional.of(edited)).gazetteer();
    assertThat(more.spotter().places("Ліст з Залескіх Могілак"))
        .extracting(mention -> mention.place().id())
        .containsExactly("zalieskija-mahilki");
  }

  @Test
  void aWrongRowStopsTheCommandWithFileAndLine() throws IOException {
    Path file = Files.writeString(folder.resolve("places.csv"), "id,kind\nx,town\n");
    Path row =
        Files.writeString(
            folder.resolve("rows.csv"),
            Files.readString(EXAMPLE) + "x,castle,Гродна,,,,,,,,,ours\n");
    int line = Files.readAllLines(row).size();
    assertThat(said(file)).contains(file + ":", "id,kind");
    assertThat(said(row)).contains(row + ":" + line + ": expected a kind", "'castle'");
  }

  private String said(Path places) {
    StringWriter err = new StringWriter();
    CommandLine command = Skaryna.commandLine().setErr(new PrintWriter(err));
    int status =
        command.execute(
            "add",
            "--data",
            folder.resolve("data").toString(),
            "--places",
            places.toString(),
            EXAMPLE.toString());
    assertThat(status).isEqualTo(ExitStatus.WRONG_USAGE);
    return err.toString();
  }
}
