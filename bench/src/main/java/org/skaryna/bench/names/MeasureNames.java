// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.skaryna.bench.names.search.NameSearch;
import org.skaryna.bench.names.search.Peer;
import org.skaryna.bench.names.search.SkarynaIndex;
import org.skaryna.bench.names.table.NameTables;
import org.skaryna.bench.names.table.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code bench/names}. */
@Command(
    name = "bench/names",
    description =
        "Measures how well names are found, by the tables in"
            + " bench/src/main/resources/org/skaryna/bench/names/table, and compares with the usual"
            + " ways. Prints Markdown.",
    mixinStandardHelpOptions = true)
public final class MeasureNames implements Callable<Integer> {
  private static final Path TABLES = Path.of("bench/src/main/resources/org/skaryna/bench/names");
  private final PrintStream out;

  @Option(
      names = "--worst",
      paramLabel = "N",
      description = "show N pairs that went wrong, drawn by lot, instead of the peers")
  private int worst;

  @Option(
      names = "--group",
      paramLabel = "GROUP",
      description = "with --worst: only of this direction or kind: be>en, comma, asked inflected")
  private String group = Groups.ALL;

  @Option(
      names = "--way",
      paramLabel = "WAY",
      description = "with --worst: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
  private Way way = Way.NAME;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "with --worst: another number draws other pairs; default: ${DEFAULT-VALUE}")
  private long seed = 1;

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description =
          "list which family names of different people are linked, each asked for alone, and by"
              + " which rules: a table parted by tabs, its columns name_a and name_b hold names")
  private Optional<Path> pairs = Optional.empty();

  @Option(
      names = "--types",
      paramLabel = "TYPE",
      split = ",",
      description = "with --pairs: only rows where column type begins so")
  private List<String> types = List.of();

  @Option(
      names = "--update",
      description = "renew the expected figures, which the tests hold against what is measured")
  private boolean update;

  private MeasureNames(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    CommandLine command =
        new CommandLine(new MeasureNames(out)).setCaseInsensitiveEnumValuesAllowed(true);
    System.exit(command.execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    if (update) {
      update();
    } else if (pairs.isPresent()) {
      List<String> lines = Files.readAllLines(pairs.orElseThrow());
      out.print(PairsReport.of(FamilyPair.read(lines, types)));
    } else if (worst > 0) {
      showWorst();
    } else {
      compare();
    }
    return 0;
  }

  private void update() throws IOException {
    Path folder = Path.of(System.getProperty("skaryna.home", ".")).resolve(TABLES);
    ExpectedFigures.write(ExpectedFigures.measure(), folder);
    out.println("Wrote what is expected from now on into " + folder);
  }

  private void showWorst() {
    List<Spelling> spellings = NameTables.load().spellings();
    try (SkarynaIndex index = SkarynaIndex.of(spellings)) {
      Outcome outcome = way.measure(index, spellings, 1);
      List<Fault> faults =
          outcome.faults().stream()
              .filter(fault -> Groups.of(fault.asked(), fault.found()).contains(group))
              .collect(Collectors.toList());
      Collections.shuffle(faults, new Random(seed));
      faults.stream().limit(worst).forEach(out::println);
      Score score = outcome.score(group);
      out.printf(
          "%s %s: recall %.1f, precision %.1f, %d pairs, %d of them missed, %d false alarms%n",
          way.key(),
          group,
          score.recall(),
          score.precision(),
          score.required(),
          score.required() - score.found(),
          score.falseAlarms());
    }
  }

  private void compare() {
    List<Spelling> spellings = NameTables.load().spellings();
    Map<Way, Outcome> ways = new EnumMap<>(Way.class);
    try (SkarynaIndex index = SkarynaIndex.of(spellings)) {
      for (Way one : Way.values()) {
        ways.put(one, one.measure(index, spellings, 1));
      }
    }
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    for (Peer peer : Peer.values()) {
      try (NameSearch search = peer.search(spellings)) {
        outcomes.put(peer.title(), Outcome.of(search, new VariantsJudge(), spellings, 1));
      }
    }
    ways.forEach((one, outcome) -> {
      if (one == Way.NAME || one == Way.BOX) {
        outcomes.put(one.title(), outcome);
      }
    });
    out.println(NamesReport.comparison(outcomes));
    out.println(NamesReport.directions(ways.getOrDefault(Way.NAME, Outcome.NONE)));
    out.println(NamesReport.kinds(ways));
  }
}
