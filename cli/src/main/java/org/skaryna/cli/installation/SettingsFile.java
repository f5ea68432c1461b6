// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** {@code config/skaryna.yaml}, or the file that SKARYNA_CONFIG names. */
public record SettingsFile(Path path) {

  /** The file of this installation, where it exists. */
  public static Optional<SettingsFile> usual() {
    String named = System.getenv("SKARYNA_CONFIG");
    if (named != null) {
      return Optional.of(new SettingsFile(Path.of(named)));
    }
    Path usual = Path.of(System.getProperty("skaryna.home", "."), "config/skaryna.yaml");
    return Optional.of(usual).filter(Files::exists).map(SettingsFile::new);
  }

  /**
   * What it says; nothing where it holds comments alone.
   *
   * @throws IllegalArgumentException naming the file where it is not as expected
   */
  ObjectNode tree() {
    try {
      JsonNode tree = new YAMLMapper().readTree(Files.readString(path));
      if (tree.isMissingNode() || tree.isNull()) {
        return JsonNodeFactory.instance.objectNode();
      }
      if (tree instanceof ObjectNode said) {
        return said;
      }
      throw wrong("got '" + tree + "'");
    } catch (JacksonException | IOException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  /** What is wrong in the file. */
  IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(
        "%s: expected `command:` with indented `option: value` lines below it; %s"
            .formatted(path, what));
  }
}
