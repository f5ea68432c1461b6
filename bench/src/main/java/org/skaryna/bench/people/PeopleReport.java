// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.people;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.skaryna.bench.people.Annotation.Kind;

/** What {@code bench/people} prints. */
final class PeopleReport {
  private PeopleReport() {}

  /** The figures of each group, in Markdown. */
  static String table(List<PeopleFigures> groups) {
    StringBuilder table =
        new StringBuilder(
            """
            | articles | full names | recognised | and joined | other mentions | joined | not people | taken for people | precision |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            """);
    groups.forEach(group -> table.append(row(group)));
    return table.toString();
  }

  /** A collection that annotates full names alone leaves the other cells empty. */
  private static String row(PeopleFigures figures) {
    int others = figures.of(Kind.SHORT).size();
    int nobody = figures.of(Kind.NOBODY).size();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %s | %s | %s |%n",
        figures.group(),
        figures.of(Kind.FULL).size(),
        percent(figures.recognised()),
        percent(figures.joined()),
        others + nobody == 0
            ? " | | | |"
            : "%d | %s | %d | %d | %s"
                .formatted(
                    others,
                    percent(figures.joinedShort()),
                    nobody,
                    figures.mistaken(),
                    percent(figures.precision())));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  /** What is not right, in the order of the table. */
  static List<String> faults(List<Recognition> all) {
    return all.stream().filter(one -> !one.isRight()).map(PeopleReport::fault).toList();
  }

  static String fault(Recognition fault) {
    String found =
        fault.found().stream()
            .map(mention ->
                "%s = %s (%s)".formatted(mention.written(), mention.form(), mention.person()))
            .collect(Collectors.joining("; "));
    return "%s %s, %s, is %s: found %s"
        .formatted(
            fault.article(),
            fault.written(),
            fault.kind().name().toLowerCase(Locale.ROOT),
            fault.outcome().name().toLowerCase(Locale.ROOT),
            found.isEmpty() ? "nobody" : found);
  }
}
