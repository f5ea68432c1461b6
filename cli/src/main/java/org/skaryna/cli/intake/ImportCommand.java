// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.skaryna.archive.AccessionOptions;
import org.skaryna.archive.Receipt;
import org.skaryna.archive.bag.Bag;
import org.skaryna.archive.bag.BagImport;
import org.skaryna.archive.bag.BagReport;
import org.skaryna.cli.console.AgentOption;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.console.Progress;
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

/** Takes a bag in: one of ours with its descriptions, another's as a folder of files. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Takes in a bag (BagIt 0.93 to 1.0) that is a folder. The whole bag is verified first, and a",
      "damaged one is refused. The documents of a bag that `skaryna export` has written keep their",
      "ids, descriptions and edits; any other bag's payload is added as files. The same bag again",
      "changes nothing; what was removed or closed here stays so. Exit status 1 when the bag is damaged or a document could not be taken in."
    })
public final class ImportCommand implements Callable<Integer> {
  private static final int LISTED = 20;

  @Spec private CommandSpec spec;
  @Mixin private DataOption data = new DataOption();
  @Mixin private AgentOption agent = new AgentOption();
  @Mixin private AddCommand.IntakeOptions intake = new AddCommand.IntakeOptions();

  @Parameters(paramLabel = "BAG", description = "The folder of the bag, with bagit.txt in it.")
  private Path path = Path.of("bag");

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Writes each item's fate there, for a bag that `skaryna export` did not write.")
  private Optional<Path> report = Optional.empty();

  @Option(names = "--json", description = "Prints the report as JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Console console = Console.of(spec, json);
    Bag bag = Bag.open(path);
    BagReport verified = verify(bag, console);
    if (!verified.isValid()) {
      refuse(verified, console);
      return ExitStatus.FAILED;
    }
    try (Writing writing = data.folder().write("import", console::note)) {
      return bag.isOfSkaryna()
          ? takeDocuments(bag, writing, console)
          : addFiles(bag, writing, console);
    }
  }

  private BagReport verify(Bag bag, Console console) {
    try (ProgressBar bar = Progress.bar(console, "verifying", " MB", 1_000_000)) {
      return bag.verify(bar::stepBy);
    }
  }

  private void refuse(BagReport verified, Console console) {
    verified.problems().stream().limit(LISTED).forEach(console::note);
    long more = verified.problems().size() - LISTED;
    if (more > 0) {
      console.note("and " + more + " more");
    }
    if (json) {
      console.result(
          JsonMapper.shared().writeValueAsString(Map.of("problems", verified.problems())));
    } else {
      console.result(path + ": the bag is damaged, nothing was taken in");
    }
  }

  private int addFiles(Bag bag, Writing writing, Console console) throws IOException {
    try (FateReport fates = FateReport.to(report)) {
      return new Intake(writing, intake.options(), console, fates).add(List.of(bag.payload()));
    }
  }

  private int takeDocuments(Bag bag, Writing writing, Console console) {
    Reindexer.catchUp(writing.archive(), writing.index());
    Map<Receipt.Outcome, Long> counts = new EnumMap<>(Receipt.Outcome.class);
    long[] failed = {0};
    try (ProgressBar bar = Progress.bar(console, "importing", "", 1)) {
      BagImport.run(
          bag,
          writing.archive(),
          new AccessionOptions(agent.agent(), false),
          item -> {
            bar.step();
            switch (item) {
              case BagImport.Item.TakenIn(Receipt receipt) ->
                  counts.merge(receipt.outcome(), 1L, Long::sum);
              case BagImport.Item.Failed failure -> {
                failed[0]++;
                console.note("failed  " + failure.folder() + ": " + failure.reason());
              }
            }
          });
    }
    Reindexer.catchUp(writing.archive(), writing.index());
    print(counts, failed[0], console);
    return failed[0] == 0 ? ExitStatus.OK : ExitStatus.FAILED;
  }

  private static void print(Map<Receipt.Outcome, Long> counts, long failed, Console console) {
    Map<String, Object> map = new LinkedHashMap<>();
    long seen = failed;
    StringBuilder sum = new StringBuilder();
    for (Receipt.Outcome outcome : Receipt.Outcome.values()) {
      long count = counts.getOrDefault(outcome, 0L);
      String word = outcome.name().toLowerCase(Locale.ROOT);
      seen += count;
      map.put(word, count);
      sum.append(count).append(' ').append(word).append(" + ");
    }
    map.put("failed", failed);
    map.put("seen", seen);
    console.result(
        console.json()
            ? JsonMapper.shared().writeValueAsString(map)
            : "%d documents seen = %s%d failed".formatted(seen, sum, failed));
  }
}
