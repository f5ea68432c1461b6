// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.console;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.request.InvalidParameter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Parameters of the HTTP interface as options of the same names, with the same ranges and the same
 * complaints.
 */
public final class ParameterOptions {
  private final Map<String, List<String>> values = new TreeMap<>();

  /** Gives a command an option for each parameter. */
  public void addTo(CommandSpec command, Set<String> parameters) {
    for (String name : parameters) {
      command.addOption(
          OptionSpec.builder("--" + name)
              .type(List.class)
              .auxiliaryTypes(String.class)
              .paramLabel("VALUE")
              .setter(setterOf(name))
              .build());
    }
  }

  /** Those that were given. */
  public QueryParameters given() {
    QueryParameters given = QueryParameters.NONE;
    for (Map.Entry<String, List<String>> option : values.entrySet()) {
      for (String value : option.getValue()) {
        given = given.with(option.getKey(), value);
      }
    }
    return given;
  }

  /**
   * Ends a command that was called wrongly.
   *
   * @throws ParameterException naming the first parameter that is wrong
   */
  public static void check(CommandSpec command, List<InvalidParameter> invalid) {
    if (!invalid.isEmpty()) {
      InvalidParameter wrong = invalid.getFirst();
      throw new ParameterException(
          command.commandLine(),
          "%s: --%s: expected %s, got '%s'"
              .formatted(command.name(), wrong.parameter(), wrong.expected(), wrong.value()));
    }
  }

  private ISetter setterOf(String name) {
    return new ISetter() {
      @Override
      @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
      public <T> T set(T value) {
        values.put(name, value == null ? List.of() : (List<String>) value);
        return value;
      }
    };
  }
}
