// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.skaryna.indexer.pipeline.Reindexer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Withdraws documents: out of the index, with a tombstone in the archive. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Withdraws documents; the archive keeps a tombstone with the reason.")
final class RemoveCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DataOption data = new DataOption();

  @Option(names = "--json", description = "Prints a JSON line for each document removed.")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of documents.")
  private List<String> ids = List.of();

  @Option(
      names = "--reason",
      defaultValue = "withdrawn by the archivist",
      description = "Kept with the tombstone (default: ${DEFAULT-VALUE}).")
  private String reason = "";

  @Override
  public Integer call() {
    Console console = Console.of(spec, json);
    int status = ExitStatus.OK;
    try (Writing writing = data.folder().write("remove", console::note)) {
      for (String id : ids) {
        if (writing.archive().remove(id, reason)) {
          console.result(
              json
                  ? JsonMapper.shared().writeValueAsString(Map.of("removed", id))
                  : "removed " + id);
        } else {
          console.note(id + ": no document has this id; `skaryna search` shows ids with --json");
          status = ExitStatus.FAILED;
        }
      }
      Reindexer.catchUp(writing.archive(), writing.index());
    }
    return status;
  }
}
