// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.skaryna.bench.names.search.NameSearch;
import org.skaryna.bench.names.table.Spelling;

/**
 * How one way of searching did.
 *
 * @param scores by group, see {@link Groups}
 * @param faults in the order of the table
 */
record Outcome(SortedMap<String, Score> scores, List<Fault> faults) {
  static final Outcome NONE = new Outcome(new TreeMap<>(), List.of());

  /** One pair that was found and should be, was not, or was and should not. */
  private record Verdict(Spelling asked, Spelling found, Score score) {
    private static final Score FOUND = new Score(1, 1, 0);
    private static final Score MISSED = new Score(1, 0, 0);
    private static final Score ALARM = new Score(0, 0, 1);

    boolean isFault() {
      return !score.equals(FOUND);
    }
  }

  /**
   * Asks every {@code step}th spelling, if the judge wants it asked, and judges what is found among
   * all of them.
   */
  static Outcome of(NameSearch search, Judge judge, List<Spelling> spellings, int step) {
    Map<String, List<Spelling>> own = new HashMap<>();
    for (Spelling spelling : spellings) {
      own.computeIfAbsent(spelling.person().id(), id -> new ArrayList<>()).add(spelling);
    }
    return of(
        spellings.parallelStream()
            .filter(asked -> asked.number() % step == 0 && judge.asks(asked))
            .flatMap(asked -> {
              Set<Integer> found = search.find(asked.form());
              List<Spelling> others =
                  found.stream()
                      .map(spellings::get)
                      .filter(other -> !other.person().equals(asked.person()))
                      .toList();
              List<Spelling> same = own.getOrDefault(asked.person().id(), List.of());
              return Stream.of(same, others)
                  .flatMap(Collection::stream)
                  .flatMap(other -> verdict(asked, other, found, judge));
            })
            .toList());
  }

  private static Stream<Verdict> verdict(
      Spelling asked, Spelling other, Set<Integer> found, Judge judge) {
    boolean isFound = found.contains(other.number());
    return switch (judge.judge(asked, other)) {
      case REQUIRED ->
          Stream.of(new Verdict(asked, other, isFound ? Verdict.FOUND : Verdict.MISSED));
      case FORBIDDEN ->
          isFound ? Stream.of(new Verdict(asked, other, Verdict.ALARM)) : Stream.empty();
      case ALLOWED -> Stream.empty();
    };
  }

  private static Outcome of(List<Verdict> verdicts) {
    SortedMap<String, Score> scores = new TreeMap<>();
    for (Verdict verdict : verdicts) {
      for (String group : Groups.of(verdict.asked(), verdict.found())) {
        scores.merge(group, verdict.score(), Score::plus);
      }
    }
    return new Outcome(
        scores,
        verdicts.stream()
            .filter(Verdict::isFault)
            .map(v -> new Fault(v.asked(), v.found(), v.score().equals(Verdict.MISSED)))
            .sorted(
                Comparator.comparingInt((Fault fault) -> fault.asked().number())
                    .thenComparingInt(fault -> fault.found().number()))
            .toList());
  }

  /** The score of a group; nothing required where it does not exist. */
  Score score(String group) {
    return scores.getOrDefault(group, Score.NONE);
  }
}
