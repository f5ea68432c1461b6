// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.preservation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchiveStatistics;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.Audit;
import org.skaryna.archive.Origin;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.installation.DataFolder;
import org.skaryna.cli.installation.DataOption;
import org.skaryna.engine.search.IndexStatistics;
import org.skaryna.engine.search.SearchEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Tells how much the archive and the index hold. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    description = "Tells how much the archive and the index hold.")
public final class StatsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DataOption data = new DataOption();

  @Option(names = "--json", description = "Prints the figures as JSON.")
  private boolean json;

  @Option(
      names = "--duplicates",
      description = "Lists documents with the same original instead, each with every place.")
  private boolean duplicates;

  @Override
  public Integer call() {
    Console console = Console.of(spec, json);
    if (duplicates) {
      list(data.folder().existing(), console);
      return ExitStatus.OK;
    }
    Map<String, Object> figures = figures(data.folder().existing());
    if (json) {
      console.result(JsonMapper.shared().writeValueAsString(figures));
    } else {
      figures.forEach((name, value) -> console.result("%-22s %s".formatted(name, value)));
    }
    return ExitStatus.OK;
  }

  private static void list(DataFolder folder, Console console) {
    try (Archive archive = folder.readArchive()) {
      for (List<ArchivedDocument> group : archive.duplicates()) {
        List<String> ids = group.stream().map(ArchivedDocument::id).toList();
        List<Origin> places = archive.places(ids.getFirst());
        if (console.json()) {
          console.result(
              JsonMapper.shared().writeValueAsString(Map.of("ids", ids, "places", places)));
        } else {
          console.result(String.join("  ", ids));
          places.forEach(place -> console.result("    " + place));
        }
      }
    }
  }

  private static Map<String, Object> verified(Audit it) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("when", it.when().toString());
    map.put("agent", it.agent().name());
    map.put("scope", it.scope());
    map.put("documents", it.documents());
    map.put("problems", it.problems());
    return map;
  }

  private static Map<String, Object> figures(DataFolder folder) {
    Map<String, Object> figures = new LinkedHashMap<>();
    try (Archive archive = folder.readArchive();
        SearchEngine engine = folder.searchEngine()) {
      ArchiveStatistics kept = archive.statistics();
      figures.put("documents", kept.documents());
      figures.put("removed", kept.removed());
      figures.put("failures", kept.failures());
      figures.put("originals_bytes", kept.bytes());
      List<Audit> audits = archive.audits();
      if (!audits.isEmpty()) {
        figures.put("last_verified", verified(audits.getLast()));
      }
      IndexStatistics indexed = engine.statistics();
      figures.put("indexed", indexed.articles());
      Map<String, Long> languages = new TreeMap<>();
      indexed.byLanguage().forEach((language, count) -> languages.put(language.code(), count));
      figures.put("languages", languages);
      figures.put("index_bytes", indexed.bytes());
    }
    return figures;
  }
}
