// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.installation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Defaults of options from {@code config/skaryna.yaml}, or the file that SKARYNA_CONFIG names:
 * {@code serve: {port: 8081}} is the default of {@code skaryna serve --port}. An option on the
 * command line goes first.
 */
public final class Settings implements IDefaultValueProvider {
  private static final TypeReference<Map<String, Map<String, String>>> BY_COMMAND =
      new TypeReference<>() {};
  private final Map<String, Map<String, String>> byCommand;

  private Settings(Map<String, Map<String, String>> byCommand) {
    this.byCommand = byCommand;
  }

  /**
   * Reads a settings file.
   *
   * @throws IllegalArgumentException naming file and place where it is not as expected
   */
  public static Settings read(Path file, CommandSpec root) {
    Settings settings = new Settings(parse(file));
    settings.byCommand.forEach(
        (command, options) -> options.keySet().forEach(key -> check(file, root, command, key)));
    return settings;
  }

  public static Settings none() {
    return new Settings(Map.of());
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)) {
      return null;
    }
    String command = argument.command().name();
    return byCommand.getOrDefault(command, Map.of()).get(key(option));
  }

  private static Map<String, Map<String, String>> parse(Path path) {
    SettingsFile file = new SettingsFile(path);
    ObjectNode commands = file.tree();
    commands.remove(List.of(IndexSettings.INDEX, IndexSettings.OPENSEARCH));
    try {
      return new YAMLMapper().convertValue(commands, BY_COMMAND);
    } catch (JacksonException wrong) {
      throw file.wrong(String.valueOf(wrong.getMessage()));
    }
  }

  private static void check(Path file, CommandSpec root, String command, String key) {
    var known = root.subcommands().get(command);
    if (known == null) {
      throw new IllegalArgumentException(
          "%s: '%s' is no command; known are %s"
              .formatted(file, command, String.join(", ", root.subcommands().keySet())));
    }
    var options = known.getCommandSpec().options().stream().map(Settings::key).sorted().toList();
    if (!options.contains(key)) {
      throw new IllegalArgumentException(
          "%s: '%s' has no option '%s'; it has %s"
              .formatted(file, command, key, String.join(", ", options)));
    }
  }

  private static String key(OptionSpec option) {
    return option.longestName().replaceFirst("^--", "");
  }
}
