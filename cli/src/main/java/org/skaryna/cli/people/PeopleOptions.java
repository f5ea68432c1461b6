// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.people;

import java.time.Instant;
import java.util.function.Function;
import org.skaryna.archive.audit.AuditEntry;
import org.skaryna.archive.audit.AuditLog;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.installation.DataFolder;
import org.skaryna.cli.installation.DataOption;
import org.skaryna.cli.installation.Writing;
import org.skaryna.searchapi.request.NoSuchPersonException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** What every command about people takes. */
final class PeopleOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private DataOption data = new DataOption();

  @Option(names = "--json", description = "Prints the result as JSON.")
  private boolean json;

  DataFolder folder() {
    return data.folder();
  }

  boolean isJson() {
    return json;
  }

  Console console() {
    return Console.of(spec, json);
  }

  void result(Object value, String text) {
    console().result(json ? JsonMapper.shared().writeValueAsString(value) : text);
  }

  /** Decides under the write lock and writes it into the audit log. */
  <T> T decide(String action, String person, Function<PeopleDecisions, T> decision) {
    DataFolder folder = data.folder().existing();
    try (Writing writing = folder.write("people", console()::note)) {
      T decided = decision.apply(new PeopleDecisions(writing, folder.people().register()));
      note(folder, action, person, "done");
      return decided;
    } catch (NoSuchPersonException | IllegalArgumentException wrong) {
      note(folder, action, person, "not done: " + wrong.getMessage());
      throw new ParameterException(
          spec.commandLine(),
          "people: %s; `skaryna people list` shows ids".formatted(wrong.getMessage()),
          wrong);
    }
  }

  private static void note(DataFolder folder, String action, String person, String outcome) {
    String account = System.getProperty("user.name", "");
    AuditLog.in(folder.path())
        .record(
            new AuditEntry(Instant.now(), account, "", action, person, outcome, "command line"));
  }
}
