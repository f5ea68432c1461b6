// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.DescriptionField;
import org.skaryna.archive.InvalidAmendmentException;
import org.skaryna.cli.console.AgentOption;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.installation.DataOption;
import org.skaryna.cli.installation.Writing;
import org.skaryna.indexer.pipeline.Reindexer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows and edits descriptions; the edits survive adding the document again. */
@Command(
    name = "describe",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the description of a document, or edits it: field=value sets a field, field= takes",
      "the edit back, field=- says that there is none. Several values are divided by semicolons.",
      "Fields: title authors date language source type tags notes access.",
      "Access: public, restricted (archivists only), or the date until which it is embargoed (2030-01-01,",
      "2030-01, 2030).",
      "With --csv, shows what a table with the columns id,field,value would change; --apply does it.",
      "Rows that give the same field of a document different values are refused, each by its line."
    })
public final class DescribeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DataOption data = new DataOption();
  @Mixin private AgentOption agent = new AgentOption();

  @Option(names = "--json", description = "Prints the result as JSON.")
  private boolean json;

  @Option(names = "--csv", paramLabel = "FILE", description = "Edits many documents.")
  private Optional<Path> csv = Optional.empty();

  @Option(names = "--apply", description = "Makes the changes of --csv, instead of showing them.")
  private boolean apply;

  @Parameters(paramLabel = "ID [FIELD=VALUE]", description = "What to describe, and how.")
  private List<String> words = List.of();

  @Override
  public Integer call() throws IOException {
    if (csv.isPresent() != words.isEmpty() || apply && csv.isEmpty()) {
      throw wrong("describe: expected an ID, or --csv FILE [--apply]");
    }
    Console console = Console.of(spec, json);
    if (csv.isPresent()) {
      return new BulkDescription(console, csv.get(), apply, agent.agent())
          .run(data.folder().existing());
    }
    String id = words.getFirst();
    List<String> edits = words.subList(1, words.size());
    Optional<ArchivedDocument> document = edits.isEmpty() ? find(id) : edit(id, edits, console);
    if (document.isEmpty()) {
      console.note(id + ": no document has this id; `skaryna search` shows ids with --json");
      return ExitStatus.FAILED;
    }
    console.result(
        json
            ? DescriptionPrinter.json(document.get(), accessioned(document.get()))
            : DescriptionPrinter.text(document.get()).stripTrailing());
    return ExitStatus.OK;
  }

  private Instant accessioned(ArchivedDocument document) {
    try (Archive archive = data.folder().existing().readArchive()) {
      return archive.accessioned(document.id()).orElseGet(document::changed);
    }
  }

  private Optional<ArchivedDocument> find(String id) {
    try (Archive archive = data.folder().existing().readArchive()) {
      return archive.find(id);
    }
  }

  private Optional<ArchivedDocument> edit(String id, List<String> edits, Console console) {
    Amendment amendment = amendment(edits);
    try (Writing writing = data.folder().existing().write("describe", console::note)) {
      Optional<ArchivedDocument> edited = writing.archive().amend(id, amendment, agent.agent());
      Reindexer.catchUp(writing.archive(), writing.index());
      return edited;
    }
  }

  private Amendment amendment(List<String> edits) {
    Amendment all = Amendment.NONE;
    Map<DescriptionField, String> given = new EnumMap<>(DescriptionField.class);
    for (String edit : edits) {
      int equals = edit.indexOf('=');
      if (equals < 0) {
        throw wrong("describe: expected FIELD=VALUE, got '" + edit + "'");
      }
      try {
        DescriptionField field = DescriptionField.named(edit.substring(0, equals));
        String value = edit.substring(equals + 1);
        String before = given.put(field, value);
        if (before != null && !before.equals(value)) {
          throw wrong(
              "describe: %s: expected one value, got '%s' and '%s'"
                  .formatted(field.word(), before, value));
        }
        all = all.then(Amendment.parse(field, value));
      } catch (InvalidAmendmentException wrong) {
        throw wrong("describe: " + wrong.getMessage());
      }
    }
    return all;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
