// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.en;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skaryna.analysis.lemma.Reading;
import org.skaryna.analysis.table.ResourceTable;

/**
 * Readings of {@code misreadings.csv} that the dictionary has and nobody means: {@code foreigner}
 * as a comparative of {@code foreign}.
 */
final class EnglishMisreadings {
  private static final String FILE = "misreadings.csv";

  private final Map<String, Set<String>> tags = new HashMap<>();

  private EnglishMisreadings() {}

  static EnglishMisreadings load() {
    return of(ResourceTable.load(EnglishMisreadings.class, FILE));
  }

  static EnglishMisreadings of(ResourceTable table) {
    EnglishMisreadings misreadings = new EnglishMisreadings();
    for (ResourceTable.Row row : table.rows()) {
      if (row.cell(0).isEmpty() || row.cell(1).isEmpty()) {
        throw row.problem("expected words and the tag of a reading, got " + row.cells());
      }
      for (String word : row.cell(0).split(" ")) {
        misreadings.tags.computeIfAbsent(word, w -> new HashSet<>()).add(row.cell(1));
      }
    }
    return misreadings;
  }

  /** The readings of a word without these. */
  List<Reading> without(String word, List<Reading> readings) {
    Set<String> wrong = tags.getOrDefault(word, Set.of());
    return wrong.isEmpty()
        ? readings
        : readings.stream().filter(reading -> !wrong.contains(reading.tag())).toList();
  }
}
