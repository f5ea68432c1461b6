// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.serve;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.skaryna.archive.audit.AuditEntry;
import org.skaryna.archive.audit.AuditLog;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.console.DateOption;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.installation.DataFolder;
import org.skaryna.cli.installation.DataOption;
import org.skaryna.searchapi.access.Role;
import org.skaryna.searchapi.access.Token;
import org.skaryna.searchapi.access.TokenRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Tokens, by which a server knows archivists. A running one needs no restart. */
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    description = "Makes, lists and revokes the tokens by which a server knows archivists.",
    subcommands = {
      TokenCommand.Create.class,
      TokenCommand.ListAll.class,
      TokenCommand.Revoke.class
    })
public final class TokenCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitStatus.WRONG_USAGE;
  }

  /** Prints a token, once. */
  @Command(
      name = "create",
      mixinStandardHelpOptions = true,
      description = "Makes a token and prints it; it is shown this once and kept nowhere.")
  static final class Create implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private DataOption data = new DataOption();

    @Option(
        names = "--name",
        required = true,
        description = "Who will have it; the audit log tells people by it.")
    private String name = "";

    @Option(
        names = "--role",
        required = true,
        description =
            "archivist (reads closed documents, takes in, changes, removes) or reader (reads them).")
    private Role role = Role.READER;

    @Option(
        names = "--until",
        paramLabel = "DATE",
        description = "Its last day: 2027-12-31, or that of 2027-12 or 2027.")
    private Optional<String> until = Optional.empty();

    @Option(names = "--json", description = "Prints it as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      Console console = Console.of(spec, json);
      DataFolder folder = data.folder();
      LocalDate lastDay =
          until.map(date -> DateOption.of(spec, "--until", date).lastDay()).orElse(Token.NO_END);
      String token;
      try {
        token = TokenRegister.in(folder.path()).create(name, role, lastDay);
      } catch (IllegalArgumentException wrong) {
        throw new ParameterException(spec.commandLine(), "--" + wrong.getMessage(), wrong);
      }
      note(folder, "create token", name, "role " + role.word());
      console.note("Keep it now, it is not shown again; it is sent as Authorization: Bearer TOKEN");
      console.result(
          json
              ? JsonMapper.shared().writeValueAsString(Map.of("name", name, "token", token))
              : token);
      return ExitStatus.OK;
    }
  }

  /** Lists tokens without what opens anything. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the tokens that were made; not the tokens themselves.")
  static final class ListAll implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private DataOption data = new DataOption();

    @Option(names = "--json", description = "Prints a JSON line for each.")
    private boolean json;

    @Override
    public Integer call() {
      Console console = Console.of(spec, json);
      LocalDate today = LocalDate.now(Clock.systemDefaultZone());
      for (Token token : TokenRegister.in(data.folder().path()).list()) {
        Map<String, Object> line = line(token, today);
        console.result(
            json
                ? JsonMapper.shared().writeValueAsString(line)
                : "%-24s %-10s %-10s made %s%s%s"
                    .formatted(
                        token.name(),
                        token.role().word(),
                        line.get("state"),
                        line.get("created"),
                        line.containsKey("until") ? ", until " + line.get("until") : "",
                        line.containsKey("revoked") ? ", revoked " + line.get("revoked") : ""));
      }
      return ExitStatus.OK;
    }

    private static Map<String, Object> line(Token token, LocalDate today) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("name", token.name());
      line.put("role", token.role().word());
      line.put("state", token.isValidOn(today) ? "valid" : "ended");
      line.put("created", token.created().truncatedTo(ChronoUnit.SECONDS).toString());
      if (!token.lastDay().equals(Token.NO_END)) {
        line.put("until", token.lastDay().toString());
      }
      if (!token.revoked().equals(Token.NEVER)) {
        line.put("revoked", token.revoked().truncatedTo(ChronoUnit.SECONDS).toString());
      }
      return line;
    }
  }

  /** Ends a token. */
  @Command(
      name = "revoke",
      mixinStandardHelpOptions = true,
      description = "Ends a token at once, in a running server too.")
  static final class Revoke implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private DataOption data = new DataOption();

    @Parameters(paramLabel = "NAME", description = "The token's name.")
    private String name = "";

    @Option(names = "--json", description = "Prints the result as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      Console console = Console.of(spec, json);
      DataFolder folder = data.folder();
      if (!TokenRegister.in(folder.path()).revoke(name)) {
        console.note(name + ": no token has this name; `skaryna token list` shows all");
        return ExitStatus.FAILED;
      }
      note(folder, "revoke token", name, "revoked");
      console.result(
          json
              ? JsonMapper.shared().writeValueAsString(Map.of("revoked", name))
              : "revoked " + name);
      return ExitStatus.OK;
    }
  }

  private static void note(DataFolder folder, String action, String name, String outcome) {
    String account = System.getProperty("user.name", "");
    AuditLog.in(folder.path())
        .record(new AuditEntry(Instant.now(), account, "", action, name, outcome, "command line"));
  }
}
