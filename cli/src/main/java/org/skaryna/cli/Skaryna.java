// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.skaryna.analysis.table.ResourceFormatException;
import org.skaryna.archive.ArchiveException;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.console.IoMessages;
import org.skaryna.cli.console.TypedWords;
import org.skaryna.cli.console.Version;
import org.skaryna.cli.documents.DescribeCommand;
import org.skaryna.cli.documents.HistoryCommand;
import org.skaryna.cli.documents.RemoveCommand;
import org.skaryna.cli.installation.IndexSettings;
import org.skaryna.cli.installation.Settings;
import org.skaryna.cli.installation.SettingsFile;
import org.skaryna.cli.intake.AddCommand;
import org.skaryna.cli.intake.FailuresCommand;
import org.skaryna.cli.intake.ImportCommand;
import org.skaryna.cli.intake.RetryCommand;
import org.skaryna.cli.intake.WatchCommand;
import org.skaryna.cli.people.PeopleCommand;
import org.skaryna.cli.preservation.BackupCommand;
import org.skaryna.cli.preservation.ExportCommand;
import org.skaryna.cli.preservation.ReindexCommand;
import org.skaryna.cli.preservation.RestoreCommand;
import org.skaryna.cli.preservation.StatsCommand;
import org.skaryna.cli.preservation.VerifyCommand;
import org.skaryna.cli.search.AnalyzeCommand;
import org.skaryna.cli.search.BatchCommand;
import org.skaryna.cli.search.NamesCommand;
import org.skaryna.cli.search.SearchCommand;
import org.skaryna.cli.serve.DemoCommand;
import org.skaryna.cli.serve.ServeCommand;
import org.skaryna.cli.serve.TokenCommand;
import org.skaryna.engine.search.InvalidRequestException;
import org.skaryna.engine.search.NotOfferedException;
import org.skaryna.engine.search.SearchUnavailableException;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. Exit status: {@link ExitStatus}. */
@Command(
    name = "skaryna",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "A search engine and archive for articles in Belarusian, Russian and English.",
    synopsisSubcommandLabel = "COMMAND",
    footer = "%n`skaryna demo` shows it at work; `skaryna help COMMAND` explains a command.",
    subcommands = {
      DemoCommand.class,
      AddCommand.class,
      WatchCommand.class,
      ServeCommand.class,
      SearchCommand.class,
      BatchCommand.class,
      NamesCommand.class,
      PeopleCommand.class,
      AnalyzeCommand.class,
      DescribeCommand.class,
      HistoryCommand.class,
      RemoveCommand.class,
      FailuresCommand.class,
      RetryCommand.class,
      VerifyCommand.class,
      ReindexCommand.class,
      StatsCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      TokenCommand.class,
      HelpCommand.class
    })
public final class Skaryna implements Callable<Integer> {

  @Spec private CommandSpec spec;

  /** Runs one command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    System.exit(run(commandLine(), arguments));
  }

  private static int run(CommandLine command, String[] arguments) {
    try {
      command.setDefaultValueProvider(settings(command.getCommandSpec()));
    } catch (IllegalArgumentException wrong) {
      command.getErr().println(wrong.getMessage());
      return ExitStatus.WRONG_USAGE;
    }
    return command.execute(arguments);
  }

  private static Settings settings(CommandSpec root) {
    if (SettingsFile.usual().isEmpty()) {
      return Settings.none();
    }
    SettingsFile file = SettingsFile.usual().get();
    IndexSettings.read(file);
    return Settings.read(file.path(), root);
  }

  /** The command line, for tests: its execute method returns the exit status. */
  static CommandLine commandLine() {
    CommandLine command = new CommandLine(new Skaryna());
    command.getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .forEach(Skaryna::addParameters);
    List.of("search", "names", "analyze")
        .forEach(name ->
            TypedWords.mayBeginWithMinus(
                Objects.requireNonNull(command.getSubcommands().get(name), name)));
    TypedWords.explainUnknown(command);
    return command
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((thrown, failed, parsed) -> report(thrown, failed));
  }

  private static void addParameters(CommandSpec command) {
    switch (command.userObject()) {
      case SearchCommand search -> SearchCommand.addParameters(command);
      case BatchCommand batch -> BatchCommand.addParameters(command);
      default -> {}
    }
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitStatus.WRONG_USAGE;
  }

  private static int report(Exception thrown, CommandLine command) throws Exception {
    PrintWriter err = command.getErr();
    switch (thrown) {
      case ParameterException wrong -> {
        err.println(wrong.getMessage());
        return ExitStatus.WRONG_USAGE;
      }
      case InvalidRequestException wrong -> {
        err.println("--" + wrong.parameter() + ": expected " + wrong.getMessage());
        return ExitStatus.WRONG_USAGE;
      }
      case ResourceFormatException wrong -> {
        err.println(wrong.getMessage());
        return ExitStatus.WRONG_USAGE;
      }
      case ArchiveException broken -> err.println(broken.getMessage());
      case NotOfferedException refused -> err.println(refused.getMessage());
      case SearchUnavailableException broken -> err.println(broken.getMessage());
      case UncheckedIOException broken -> err.println(IoMessages.of(broken));
      case java.io.IOException broken -> err.println(IoMessages.of(broken));
      default -> throw thrown;
    }
    return ExitStatus.FAILED;
  }
}
