// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.skaryna.archive.audit.AuditEntry;
import org.skaryna.archive.audit.AuditLog;
import org.skaryna.engine.people.PersonEntry;
import org.skaryna.engine.search.FacetValue;
import org.skaryna.engine.search.PersonProfile;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.searchapi.api.PeopleHandler;
import org.skaryna.searchapi.request.NoSuchPersonException;
import org.skaryna.searchapi.request.ReaderLanguage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** The people whom articles name, and who is who among them. */
@Command(
    name = "people",
    mixinStandardHelpOptions = true,
    description = {
      "Lists and shows the people whom articles name; merges, splits and renames them.",
      "What is decided stays through reindexing, and shows in a running server."
    },
    subcommands = {
      PeopleCommand.ListAll.class,
      PeopleCommand.Show.class,
      PeopleCommand.Merge.class,
      PeopleCommand.Split.class,
      PeopleCommand.Rename.class
    })
final class PeopleCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitStatus.WRONG_USAGE;
  }

  /** What all of them take. */
  static final class Common {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin private DataOption data = new DataOption();

    @Option(names = "--json", description = "Prints the result as JSON.")
    private boolean json;

    private Console console() {
      return Console.of(spec, json);
    }

    private void result(Object value, String text) {
      console().result(json ? JsonMapper.shared().writeValueAsString(value) : text);
    }

    /** Decides under the write lock and writes it into the audit log. */
    private <T> T decide(String action, String person, Function<PeopleDecisions, T> decision) {
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

  /** What reading takes beside. */
  static final class Reading {
    @Option(
        names = "--restricted",
        description = "Reads restricted and embargoed articles too: whoever can run this may.")
    private boolean restricted;

    @Option(
        names = "--lang",
        defaultValue = "en",
        description = "The language of names: be, ru or en (default: ${DEFAULT-VALUE}).")
    private String lang = "en";

    private Locale locale(CommandSpec spec) {
      return ReaderLanguage.ofCode(lang)
          .orElseThrow(() ->
              new ParameterException(
                  spec.commandLine(),
                  "people: --lang: '%s'; expected be, ru or en".formatted(lang)));
    }

    private SearchEngine engine(DataFolder folder) {
      return restricted ? folder.archivistsEngine() : folder.searchEngine();
    }
  }

  /** Lists people, the most named first. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists people, the most named first.")
  static final class ListAll implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private Common common = new Common();
    @Mixin private Reading reading = new Reading();

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
            spec.commandLine(), "people: --size: '%d'; expected 1 or more".formatted(size));
      }
      List<PersonEntry> people;
      try (SearchEngine engine = reading.engine(common.data.folder().searchable())) {
        people = engine.people(String.join(" ", beginning), size, locale);
      }
      if (common.json) {
        common.result(PeopleHandler.json(people), "");
      } else {
        people.forEach(
            it -> common.result(it, "%6d  %s  %s".formatted(it.documents(), it.id(), it.label())));
      }
      return ExitStatus.OK;
    }
  }

  /** Shows one person. */
  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Shows a person's spellings, dates, and who and what is named beside.")
  static final class Show implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private Common common = new Common();
    @Mixin private Reading reading = new Reading();

    @Parameters(paramLabel = "ID", description = "The person's id.")
    private String id = "";

    @Override
    public Integer call() {
      Locale locale = reading.locale(spec);
      PersonProfile person;
      try (SearchEngine engine = reading.engine(common.data.folder().searchable())) {
        person = engine.person(id, locale).orElseThrow(() -> new NoSuchPersonException(id));
      } catch (NoSuchPersonException nobody) {
        common.console().note("people: " + nobody.getMessage());
        return ExitStatus.FAILED;
      }
      common.result(PeopleHandler.json(person), text(person));
      return ExitStatus.OK;
    }

    private static String text(PersonProfile profile) {
      PersonEntry person = profile.person();
      StringBuilder text = new StringBuilder();
      text.append(
          "%s  %s%s, %d articles"
              .formatted(
                  person.id(),
                  person.label(),
                  person.wikidata().isEmpty() ? "" : " (" + person.wikidata() + ")",
                  person.documents()));
      text.append(
          profile.first().isEmpty() ? "" : ", %s to %s".formatted(profile.first(), profile.last()));
      person
          .spellings()
          .forEach(it ->
              text.append("%n%6d  %s  %s".formatted(it.documents(), it.language(), it.form())));
      append(text, "with", profile.people());
      append(text, "places", profile.places());
      return text.toString();
    }

    private static void append(StringBuilder text, String what, List<FacetValue> values) {
      if (!values.isEmpty()) {
        text.append("%n%s: ".formatted(what))
            .append(
                String.join(
                    ", ",
                    values.stream().map(it -> it.label() + " (" + it.count() + ")").toList()));
      }
    }
  }

  /** Makes one person of two. */
  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      description = "Makes one person of two; the second's id leads to the first from now on.")
  static final class Merge implements Callable<Integer> {
    @Mixin private Common common = new Common();

    @Parameters(index = "0", paramLabel = "INTO", description = "The id that stays.")
    private String into = "";

    @Parameters(index = "1", paramLabel = "FROM", description = "The id that leads to it.")
    private String from = "";

    @Override
    public Integer call() {
      common.decide(
          "merge people",
          into,
          decisions -> {
            decisions.merge(into, from);
            return into;
          });
      common.result(
          Map.of("id", into, "merged", from), "%s is %s from now on".formatted(from, into));
      return ExitStatus.OK;
    }
  }

  /** Makes another person of some forms. */
  @Command(
      name = "split",
      mixinStandardHelpOptions = true,
      description = "Makes another person of some forms, as `people show` lists them.")
  static final class Split implements Callable<Integer> {
    @Mixin private Common common = new Common();

    @Parameters(index = "0", paramLabel = "ID", description = "The person's id.")
    private String id = "";

    @Parameters(
        index = "1..*",
        arity = "1..*",
        paramLabel = "FORM",
        description = "Each in quotation marks.")
    private List<String> forms = List.of();

    @Override
    public Integer call() {
      String created = common.decide("split person", id, decisions -> decisions.split(id, forms));
      common.result(
          Map.of("id", id, "split", created),
          "%s are %s from now on".formatted(String.join(", ", forms), created));
      return ExitStatus.OK;
    }
  }

  /** Names a person. */
  @Command(
      name = "rename",
      mixinStandardHelpOptions = true,
      description = "Gives a person the name that readers see; empty brings the usual one back.")
  static final class Rename implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private Common common = new Common();

    @Parameters(index = "0", paramLabel = "ID", description = "The person's id.")
    private String id = "";

    @Option(names = "--be", paramLabel = "NAME", description = "In Belarusian.")
    private Optional<String> be = Optional.empty();

    @Option(names = "--ru", paramLabel = "NAME", description = "In Russian.")
    private Optional<String> ru = Optional.empty();

    @Option(names = "--en", paramLabel = "NAME", description = "In English.")
    private Optional<String> en = Optional.empty();

    @Override
    public Integer call() {
      Map<String, String> labels = new LinkedHashMap<>();
      be.ifPresent(name -> labels.put("be", name));
      ru.ifPresent(name -> labels.put("ru", name));
      en.ifPresent(name -> labels.put("en", name));
      if (labels.isEmpty()) {
        throw new ParameterException(
            spec.commandLine(), "people rename: expected --be, --ru or --en with a name");
      }
      common.decide(
          "rename person",
          id,
          decisions -> {
            decisions.rename(id, labels);
            return id;
          });
      common.result(Map.of("id", id, "labels", labels), id + " is called " + labels);
      return ExitStatus.OK;
    }
  }
}
