// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tables of names, held against what was measured when {@code bench/names --update} last ran.
 */
final class ExpectedFiguresTest {
  private static Map<Way, Outcome> outcomes = Map.of();

  @BeforeAll
  static void measure() {
    outcomes = ExpectedFigures.measure();
  }

  @Test
  void namesAreFoundAsWellAsExpected() {
    List<String> shortfalls = ExpectedFigures.load().shortfalls(outcomes);
    assertThat(shortfalls)
        .as("figures below what is expected:%n%s", String.join("\n", shortfalls))
        .isEmpty();
  }

  @Test
  void saysWhichPairsWereLost() {
    Outcome good = outcomes.getOrDefault(Way.EXACT, Outcome.NONE);
    Score all = good.score(Groups.ALL);
    int lost = all.required() / 20;
    List<Fault> faults = new ArrayList<>(good.faults());
    Fault fault = anyOther(good);
    faults.add(fault);
    var scores = new TreeMap<>(good.scores());
    scores.put(Groups.ALL, new Score(all.required(), all.found() - lost, all.falseAlarms()));
    List<String> shortfalls =
        ExpectedFigures.load().shortfalls(Map.of(Way.EXACT, new Outcome(scores, faults)));
    assertThat(shortfalls)
        .singleElement()
        .asString()
        .contains("exact all: recall", "1 pairs were right before", fault.toString());
  }

  /** A pair that goes wrong in another way to ask, but not at exact. */
  private static Fault anyOther(Outcome exact) {
    return outcomes.getOrDefault(Way.BOX, Outcome.NONE).faults().stream()
        .filter(fault -> fault.missed() && !exact.faults().contains(fault))
        .min(Comparator.comparingInt(fault -> fault.asked().number()))
        .orElseThrow();
  }

  @Test
  void whatIsWrittenIsReadBackTheSame(@TempDir Path folder) throws Exception {
    ExpectedFigures.write(outcomes, folder);
    assertThat(Files.readAllLines(folder.resolve("expected.csv")))
        .contains("way,group,measure,expected,tolerance")
        .anySatisfy(line -> assertThat(line).startsWith("name,all,recall,"))
        .anySatisfy(line -> assertThat(line).startsWith("exact,ru>ru,precision,"));
    assertThat(ExpectedFigures.read(folder).shortfalls(outcomes)).isEmpty();
  }
}
