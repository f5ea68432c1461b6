// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skaryna.analysis.name.NameComparison;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.name.NameMatch;
import org.skaryna.analysis.name.NamePart;
import org.skaryna.analysis.name.NamePartTag;
import org.skaryna.analysis.name.PersonName;

/**
 * Two family names of different people, the one asked for alone: Гарановіч and Гараховіч.
 *
 * @param asked as written
 * @param found as written
 */
record FamilyPair(String asked, String found) {
  /**
   * The pairs of a table of names, each both ways, none twice; names without a family name and
   * pairs of one name are left out.
   *
   * @param lines tab-separated, the first with the columns' names; {@code name_a} and {@code
   *     name_b} hold whole names
   * @param types the beginnings of what column {@code type} holds in the rows wanted; all if empty
   */
  static Set<FamilyPair> read(List<String> lines, List<String> types) {
    if (lines.isEmpty()) {
      return Set.of();
    }
    List<String> columns = List.of(lines.getFirst().split("\t", -1));
    int type = types.isEmpty() ? 0 : column(columns, "type");
    int one = column(columns, "name_a");
    int other = column(columns, "name_b");
    var pairs = new LinkedHashSet<FamilyPair>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != columns.size()) {
        throw new IllegalArgumentException(
            "line %d: expected %d cells as in line 1, got %d"
                .formatted(i + 1, columns.size(), cells.length));
      }
      if (types.isEmpty() || types.stream().anyMatch(cells[type]::startsWith)) {
        bothWays(cells[one], cells[other]).forEach(pairs::add);
      }
    }
    return pairs;
  }

  private static int column(List<String> columns, String name) {
    if (!columns.contains(name)) {
      throw new IllegalArgumentException(
          "line 1: expected a column %s, got %s".formatted(name, columns));
    }
    return columns.indexOf(name);
  }

  private static Stream<FamilyPair> bothWays(String one, String other) {
    Optional<String> a = family(one);
    Optional<String> b = family(other);
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return Stream.empty();
    }
    return Stream.of(
        new FamilyPair(a.orElseThrow(), b.orElseThrow()),
        new FamilyPair(b.orElseThrow(), a.orElseThrow()));
  }

  private static Optional<String> family(String name) {
    return PersonName.parse(name).parts().stream()
        .filter(part -> part.tag() == NamePartTag.FAMILY)
        .map(NamePart::written)
        .reduce((first, last) -> last);
  }

  /** How the one is found when the other is asked for at {@code variants}; nothing is well. */
  Optional<NameMatch> link() {
    return NameComparison.of(asked, found)
        .filter(match -> NameLevel.VARIANTS.includes(match.level()));
  }
}
