// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.skaryna.archive.Archive;
import org.skaryna.archive.Event;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Tells what happened to a document: who did what, when, from where and with which version. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description = "Tells what happened to a document, also to one that was removed.")
final class HistoryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DataOption data = new DataOption();

  @Option(names = "--json", description = "Prints the history as JSON.")
  private boolean json;

  @Parameters(paramLabel = "ID", description = "The id of a document.")
  private String id = "";

  @Override
  public Integer call() {
    Console console = Console.of(spec, json);
    try (Archive archive = data.folder().existing().readArchive()) {
      List<Event> events = archive.history(id);
      if (events.isEmpty()) {
        console.note(id + ": no document has or had this id");
        return ExitStatus.FAILED;
      }
      if (json) {
        console.result(json(events));
      } else {
        events.forEach(event -> console.result(line(event)));
      }
    }
    return ExitStatus.OK;
  }

  private static String line(Event it) {
    String by = it.software().isEmpty() ? "" : " with " + it.software();
    String why = it.detail().isEmpty() ? "" : ": " + it.detail();
    return "%s  version %d  %s by %s%s, from %s%s"
        .formatted(
            it.when(), it.version(), it.type().term(), it.agent().name(), by, it.origin(), why);
  }

  private String json(List<Event> events) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", id);
    map.put("events", events.stream().map(HistoryCommand::map).toList());
    return JsonMapper.shared().writeValueAsString(map);
  }

  private static Map<String, Object> map(Event it) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("type", it.type().term());
    map.put("when", it.when().toString());
    map.put("agent", it.agent().name());
    map.put("software", it.software());
    map.put("version", it.version());
    map.put("path", it.origin().path());
    map.put("member", it.origin().member());
    map.put("detail", it.detail());
    return map;
  }
}
