// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.preservation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.Change;
import org.skaryna.archive.bag.BagExport;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.console.DateOption;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.console.Progress;
import org.skaryna.cli.console.Version;
import org.skaryna.cli.installation.DataFolder;
import org.skaryna.cli.installation.DataOption;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Writes documents with their descriptions as a bag, for another archive or another century. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes documents as a bag (BagIt 1.0, RFC 8493): originals, texts, descriptions and",
      "histories, with SHA-512 manifests. All documents, or those that a query finds.",
      "Exit status 1 when a document is damaged; it is named and left out."
    })
public final class ExportCommand implements Callable<Integer> {
  private static final int PAGE = 500;

  @Spec private CommandSpec spec;
  @Mixin private DataOption data = new DataOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "Exports what this query finds, as `skaryna search` would.")
  private List<String> query = List.of();

  @Option(
      names = "--bagit",
      required = true,
      paramLabel = "DIR",
      description = "The bag to write: a new folder. It is named so once it is complete.")
  private Path bag = Path.of("bag");

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Exports this document; may be given several times.")
  private List<String> ids = List.of();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description =
          "Only what was taken in or changed since then: 2026-11-22, 2026-11, 2026, or a time.")
  private Optional<String> since = Optional.empty();

  @Option(names = "--json", description = "Prints the report as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    if (!query.isEmpty() && !ids.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "export: expected a QUERY or --id, not both at once");
    }
    Instant start =
        since.map(date -> DateOption.of(spec, "--since", date).since()).orElse(Instant.EPOCH);
    Console console = Console.of(spec, json);
    DataFolder folder = data.folder().searchable();
    BagExport.Report report;
    long missing;
    try (Archive archive = folder.readArchive();
        ProgressBar bar = Progress.bar(console, "exporting", "", 1)) {
      bar.maxHint(query.isEmpty() ? archive.statistics().documents() : -1);
      Selection selection = new Selection(folder, archive, console, start);
      report =
          new BagExport(archive, Version.agent(), Clock.systemUTC())
              .write(bag, words(start), selection, document -> bar.step());
      missing = selection.missing;
    }
    print(report, console);
    return report.problems().isEmpty() && missing == 0 ? ExitStatus.OK : ExitStatus.FAILED;
  }

  /** The selection as bag-info.txt tells it. */
  private String words(Instant start) {
    String what = query.isEmpty() ? "all documents" : "query " + String.join(" ", query);
    String which = ids.isEmpty() ? what : ids.size() + " documents by id";
    return which + (since.isEmpty() ? "" : ", since " + start);
  }

  /** Goes through the documents that were asked for. */
  private final class Selection implements BagExport.Documents {
    private final DataFolder folder;
    private final Archive archive;
    private final Console console;
    private final Instant start;
    private long missing;

    Selection(DataFolder folder, Archive archive, Console console, Instant start) {
      this.folder = folder;
      this.archive = archive;
      this.console = console;
      this.start = start;
    }

    @Override
    public void forEach(Consumer<ArchivedDocument> consumer) {
      Consumer<ArchivedDocument> recent =
          document -> {
            if (!document.changed().isBefore(start)) {
              consumer.accept(document);
            }
          };
      if (!ids.isEmpty()) {
        ids.stream().distinct().forEach(id -> find(id, recent));
      } else if (query.isEmpty()) {
        archive.changesSince(
            0,
            change -> {
              if (change instanceof Change.Added(ArchivedDocument document)) {
                recent.accept(document);
              }
            });
      } else {
        search(recent);
      }
    }

    private void find(String id, Consumer<ArchivedDocument> consumer) {
      Optional<ArchivedDocument> found = archive.find(id);
      if (found.isEmpty()) {
        console.note(id + ": no document has this id; `skaryna search` shows ids with --json");
        missing++;
      }
      found.ifPresent(consumer);
    }

    /** What the index still lists but the archive has withdrawn is passed over. */
    private void search(Consumer<ArchivedDocument> consumer) {
      try (SearchEngine engine = folder.searchEngine()) {
        String after = "";
        do {
          SearchResult page =
              engine.search(
                  SearchRequest.of(String.join(" ", query))
                      .size(PAGE)
                      .after(after)
                      .snippets(false)
                      .facets(EnumSet.noneOf(FacetField.class))
                      .build());
          page.hits().stream().map(Hit::id).forEach(id -> archive.find(id).ifPresent(consumer));
          after = page.next();
        } while (!after.isEmpty());
      }
    }
  }

  private void print(BagExport.Report report, Console console) {
    if (json) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("bag", bag.toString());
      map.put("documents", report.documents());
      map.put("files", report.bag().files());
      map.put("bytes", report.bag().bytes());
      map.put("problems", report.problems());
      console.result(JsonMapper.shared().writeValueAsString(map));
      return;
    }
    report.problems().forEach(problem -> console.note("left out  " + problem));
    console.result(
        "%s: %d documents in %d files, verified"
            .formatted(bag, report.documents(), report.bag().files()));
  }
}
