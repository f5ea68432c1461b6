// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.name.NameMatch;
import org.skaryna.analysis.name.sound.SpellingRule;

/** Which pairs of family names are linked, and by which rules of spelling: by rule, as Markdown. */
final class PairsReport {
  private PairsReport() {}

  static String of(Collection<FamilyPair> pairs) {
    Map<String, StringBuilder> rows = new TreeMap<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (FamilyPair pair : pairs) {
      Optional<NameMatch> link = pair.link();
      if (link.isPresent()) {
        String rules = rules(link.orElseThrow());
        counts.merge(rules, 1, Integer::sum);
        rows.computeIfAbsent(rules, key -> new StringBuilder())
            .append(
                "| %s | %s | %s | %s |\n"
                    .formatted(pair.asked(), pair.found(), rules, link.orElseThrow().reason()));
      }
    }
    var report = new StringBuilder("| asked | found | linked by | reason |\n| - | - | - | - |\n");
    rows.values().forEach(report::append);
    report.append("\n| linked by | pairs |\n| - | - |\n");
    counts.forEach((rules, count) -> report.append("| %s | %d |\n".formatted(rules, count)));
    int linked = counts.values().stream().mapToInt(Integer::intValue).sum();
    return report
        .append("\n%d of %d pairs are linked\n".formatted(linked, pairs.size()))
        .toString();
  }

  /** Rules of spelling; where there are none the grammar or the same sounds link the two. */
  private static String rules(NameMatch match) {
    List<String> rules = match.reason().spellings().stream().map(SpellingRule::name).toList();
    if (match.level() == NameLevel.INFLECTED) {
      return "a case form";
    }
    return rules.isEmpty() ? "the same sounds" : rules.stream().collect(Collectors.joining(", "));
  }
}
