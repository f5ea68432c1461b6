// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.documents;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.skaryna.archive.Archive;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * Withdraws documents: out of the index, with a tombstone in the archive; their content too, where
 * that is asked for.
 */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = {
      "Withdraws documents; the archive keeps a tombstone with the reason, and their versions.",
      "Adding them again does not bring them back (`skaryna add --readmit` does).",
      "With --purge, originals, texts and descriptions of all versions are destroyed for good."
    })
public final class RemoveCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DataOption data = new DataOption();
  @Mixin private AgentOption agent = new AgentOption();

  @Option(names = "--json", description = "Prints a JSON line for each document removed.")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of documents.")
  private List<String> ids = List.of();

  @Option(
      names = "--reason",
      defaultValue = "withdrawn by the archivist",
      description = "Kept with the tombstone (default: ${DEFAULT-VALUE}).")
  private String reason = "";

  @Option(
      names = "--purge",
      description = "Destroys the content in all versions; also of what was removed before.")
  private boolean purge;

  @Override
  public Integer call() {
    Console console = Console.of(spec, json);
    List<String> gone;
    try (Writing writing = data.folder().write("remove", console::note)) {
      gone = ids.stream().filter(id -> remove(writing.archive(), id)).toList();
      Reindexer.catchUp(writing.archive(), writing.index());
    }
    // What is reported is found no more, whatever happens now.
    gone.forEach(id -> console.result(told(id)));
    List<String> unknown = ids.stream().filter(id -> !gone.contains(id)).toList();
    unknown.forEach(id ->
        console.note(id + ": no document has this id; `skaryna search` shows ids with --json"));
    return unknown.isEmpty() ? ExitStatus.OK : ExitStatus.FAILED;
  }

  private boolean remove(Archive archive, String id) {
    return purge
        ? archive.purge(id, reason, agent.agent())
        : archive.remove(id, reason, agent.agent());
  }

  private String told(String id) {
    String done = purge ? "purged" : "removed";
    return json ? JsonMapper.shared().writeValueAsString(Map.of(done, id)) : done + " " + id;
  }
}
