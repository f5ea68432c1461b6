// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.cli.installation.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

final class SettingsTest {
  @TempDir private Path folder;

  @Test
  void aSettingIsTheDefaultOfItsOption() throws IOException {
    assertThat(defaultOf("serve:\n  port: 8123\n", "serve", "--port")).isEqualTo("8123");
    assertThat(defaultOf("serve:\n  port: 8123\n", "serve", "--host")).isNull();
    assertThat(defaultOf("serve:\n  port: 8123\n", "demo", "--port")).isNull();
  }

  @Test
  void theExampleFileSaysNothingUntilItsCommentsAreTakenAway() throws IOException {
    String example = Files.readString(Path.of("../config/skaryna.yaml"));
    assertThat(defaultOf(example, "serve", "--port")).isNull();
    String uncommented = example.replaceAll("(?m)^#(?=\\S|  \\S)", "");
    assertThat(defaultOf(uncommented, "serve", "--port")).isEqualTo("8080");
    assertThat(defaultOf(uncommented, "serve", "--upload-limit")).isEqualTo("512");
    assertThat(defaultOf(uncommented, "add", "--parse-timeout")).isEqualTo("60");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "---\n"})
  void aFileWithoutSettingsIsNoMistake(String yaml) throws IOException {
    assertThat(defaultOf(yaml, "serve", "--port")).isNull();
  }

  @ParameterizedTest(name = "{0} is told to be wrong by naming {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'sevre: {port: 1}'  | sevre",
        "'serve: {prot: 1}'  | prot",
        "'serve: 8080'       | serve",
        "'port 8080'         | skaryna.yaml"
      })
  void whatIsNotUnderstoodIsNamedWithTheFile(String yaml, String named) {
    assertThatThrownBy(() -> defaultOf(yaml, "serve", "--port"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("skaryna.yaml")
        .hasMessageContaining(named);
  }

  private @Nullable String defaultOf(String yaml, String command, String option)
      throws IOException {
    Path file = Files.writeString(folder.resolve("skaryna.yaml"), yaml);
    CommandLine root = Skaryna.commandLine();
    Settings settings = Settings.read(file, root.getCommandSpec());
    OptionSpec spec =
        root.getSubcommands().values().stream()
            .filter(each -> each.getCommandName().equals(command))
            .findFirst()
            .orElseThrow()
            .getCommandSpec()
            .findOption(option);
    return settings.defaultValue(spec);
  }
}
