// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.skaryna.archive.Archive;
import org.skaryna.archive.Event;
import org.skaryna.archive.NearDuplicate;
import org.skaryna.archive.Origin;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.installation.DataOption;
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
    description = {
      "Tells what happened to a document, also to one that was removed: who did what, when, from",
      "where and with which version; where the same original was found too; and which documents",
      "have nearly the same text."
    })
public final class HistoryCommand implements Callable<Integer> {
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
      List<Origin> places = archive.places(id);
      List<NearDuplicate> alike = archive.nearDuplicates(id);
      if (json) {
        console.result(json(events, places, alike));
      } else {
        events.forEach(event -> console.result(line(event)));
        places.stream().skip(1).forEach(place -> console.result("also found at " + place));
        alike.forEach(it -> console.result(line(it)));
      }
    }
    return ExitStatus.OK;
  }

  private static String line(Event it) {
    String by = it.software().isEmpty() ? "" : " with " + it.software();
    String why = it.detail().isEmpty() ? "" : ": " + it.detail();
    String where = it.isOwn() ? "version " + it.version() : "elsewhere";
    return "%s  %s  %s by %s%s, from %s%s"
        .formatted(it.when(), where, it.type().term(), it.agent().name(), by, it.origin(), why);
  }

  private static String line(NearDuplicate it) {
    return "%.0f %% the same text as %s, from %s"
        .formatted(100 * it.resemblance(), it.document().id(), it.document().origin());
  }

  private String json(List<Event> events, List<Origin> places, List<NearDuplicate> alike) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", id);
    map.put("events", events.stream().map(HistoryCommand::map).toList());
    map.put("places", places);
    map.put("nearDuplicates", alike.stream().map(HistoryCommand::map).toList());
    return JsonMapper.shared().writeValueAsString(map);
  }

  private static Map<String, Object> map(NearDuplicate it) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", it.document().id());
    map.put("path", it.document().origin().path());
    map.put("member", it.document().origin().member());
    map.put("resemblance", it.resemblance());
    return map;
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
