// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skaryna.analysis.table.ResourceTable;

/**
 * The stems of {@code stressed.csv}, whose {@code о} is stressed in every form and so never becomes
 * {@code а}, or whose {@code я, ё} has no {@code е} beside it: {@code роза} has nothing to do with
 * {@code раз}, nor {@code свята} with {@code свет}.
 */
final class StressedStems {
  private static final String FILE = "stressed.csv";

  private final Set<String> stems = new HashSet<>();
  private final List<String> beginnings = new ArrayList<>();

  private StressedStems() {}

  static StressedStems load() {
    return of(ResourceTable.load(StressedStems.class, FILE));
  }

  static StressedStems of(ResourceTable table) {
    StressedStems stressed = new StressedStems();
    for (ResourceTable.Row row : table.rows()) {
      stressed.add(row);
    }
    return stressed;
  }

  /** Whether the vowel of a stem, its last consonant made hard, stays in every form. */
  boolean contains(String stem) {
    return stems.contains(stem) || beginnings.stream().anyMatch(stem::startsWith);
  }

  private void add(ResourceTable.Row row) {
    String stem = row.cell(0);
    if (stem.chars().noneMatch(c -> "оёя".indexOf(c) >= 0)) {
      throw row.problem("expected a stem with о, ё or я, got '" + stem + "'");
    }
    if (stem.endsWith("*")) {
      beginnings.add(stem.substring(0, stem.length() - 1));
    } else {
      stems.add(stem);
    }
  }
}
