// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.installation.Writing;
import org.skaryna.indexer.pipeline.Fate;
import org.skaryna.indexer.pipeline.IndexingOptions;
import org.skaryna.indexer.pipeline.IndexingPipeline;
import org.skaryna.indexer.pipeline.IndexingReport;
import org.skaryna.indexer.pipeline.ItemFate;
import org.skaryna.indexer.pipeline.Reindexer;
import tools.jackson.databind.json.JsonMapper;

/** Runs the pipeline for a command and tells how it went. */
public final class Intake {
  private static final int LISTED = 20;
  private final Writing writing;
  private final IndexingOptions options;
  private final Console console;
  private final FateReport fates;

  public Intake(Writing writing, IndexingOptions options, Console console, FateReport fates) {
    this.writing = writing;
    this.options = options;
    this.console = console;
    this.fates = fates;
  }

  /** Adds the files and prints the report. Returns the exit status. */
  public int add(List<Path> paths) throws IOException {
    Reindexer.catchUp(writing.archive(), writing.index());
    OldFailures failures = OldFailures.of(writing.archive());
    IndexingReport report;
    try (IndexingPipeline pipeline =
            new IndexingPipeline(writing.archive(), writing.index(), options);
        EarlyEnd ended = EarlyEnd.telling(() -> printEarly(pipeline))) {
      report = add(paths, pipeline, failures);
    }
    failures.clear();
    print(report);
    return report.count(Fate.FAILED) == 0 ? ExitStatus.OK : ExitStatus.FAILED;
  }

  private IndexingReport add(List<Path> paths, IndexingPipeline pipeline, OldFailures failures) {
    try (ConsoleProgress progress =
        ConsoleProgress.on(
            console,
            item -> {
              fates.add(item);
              failures.note(item);
            })) {
      return pipeline.add(paths, progress);
    } catch (RuntimeException stopped) {
      printEarly(pipeline);
      throw stopped;
    }
  }

  /** What was reported is kept, though the index may have to be brought up to it. */
  private void printEarly(IndexingPipeline pipeline) {
    console.note("ended early; the same command goes on with what is left");
    printSum(pipeline.soFar());
  }

  private void print(IndexingReport report) {
    if (!console.json()) {
      listNotTakenIn(report);
    }
    printSum(report);
  }

  private void printSum(IndexingReport report) {
    if (console.json()) {
      console.result(JsonMapper.shared().writeValueAsString(asMap(report)));
      return;
    }
    StringBuilder sum = new StringBuilder(report.seen() + " items seen =");
    String separator = " ";
    for (Fate fate : Fate.values()) {
      sum.append(separator).append(report.count(fate)).append(' ').append(Fates.word(fate));
      separator = " + ";
    }
    console.result(sum + ", in " + seconds(report.took()));
  }

  private void listNotTakenIn(IndexingReport report) {
    list(report, Fate.SKIPPED, LISTED);
    list(report, Fate.FAILED, Integer.MAX_VALUE);
  }

  private void list(IndexingReport report, Fate fate, int most) {
    List<ItemFate> items =
        report.notTakenIn().stream().filter(item -> item.fate() == fate).limit(most).toList();
    for (ItemFate item : items) {
      console.note(Fates.word(fate) + "  " + item.origin() + ": " + item.reason());
    }
    long more = report.count(fate) - items.size();
    if (more > 0) {
      console.note("and " + more + " more " + Fates.word(fate) + "; --report FILE lists all");
    }
  }

  private static Map<String, Object> asMap(IndexingReport report) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("seen", report.seen());
    for (Fate fate : Fate.values()) {
      map.put(Fates.word(fate), report.count(fate));
    }
    map.put("milliseconds", report.took().toMillis());
    return map;
  }

  private static String seconds(Duration took) {
    return "%.1f s".formatted(took.toMillis() / 1000.0);
  }
}
