// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.people;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.engine.people.PersonEntry;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.searchapi.api.PeopleHandler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists people, the most named first. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists people, the most named first.")
final class PeopleListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private PeopleOptions common = new PeopleOptions();
  @Mixin private PeopleReadingOptions reading = new PeopleReadingOptions();

  @Parameters(arity = "0..*", paramLabel = "BEGINNING", description = "With what names begin.")
  private List<String> beginning = List.of();

  @Option(
      names = "--size",
      defaultValue = "50",
      description = "How many (default: ${DEFAULT-VALUE}).")
  private int size = 50;

  @Override
  public Integer call() {
    Locale locale = reading.locale(spec);
    if (size < 1) {
      throw new ParameterException(
          spec.commandLine(), "people: --size: expected 1 or more, got '%d'".formatted(size));
    }
    List<PersonEntry> people;
    try (SearchEngine engine = reading.engine(common.folder().searchable())) {
      people = engine.people(String.join(" ", beginning), size, locale);
    }
    if (common.isJson()) {
      common.result(PeopleHandler.json(people), "");
    } else {
      people.forEach(
          it -> common.result(it, "%6d  %s  %s".formatted(it.documents(), it.id(), it.label())));
    }
    return ExitStatus.OK;
  }
}
