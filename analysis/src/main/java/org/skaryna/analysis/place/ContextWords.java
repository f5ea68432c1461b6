// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.place;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skaryna.analysis.table.ResourceTable;

/** The words of context.csv, in small letters as written. */
final class ContextWords {
  private final Map<String, Meaning> before = new HashMap<>();
  private final Map<String, Meaning> after = new HashMap<>();

  /** What a neighbour says of a name. */
  sealed interface Meaning {}

  /** A preposition: a name in one of these cases is a place. */
  record In(int cases) implements Meaning {}

  /** A name that is a place is one of these kinds. */
  record Kinds(Set<PlaceKind> kinds) implements Meaning {}

  /** Something is called after a place. */
  record Thing() implements Meaning {}

  ContextWords() {
    for (ResourceTable.Row row : ResourceTable.load(ContextWords.class, "context.csv").rows()) {
      var side =
          switch (row.cell(1)) {
            case "before" -> before;
            case "after" -> after;
            default -> throw row.problem("expected before or after, got " + row.cell(1));
          };
      side.put(row.cell(0), meaning(row));
    }
  }

  private static Meaning meaning(ResourceTable.Row row) {
    return switch (row.cell(2)) {
      case "thing" -> new Thing();
      case "in" -> new In(cases(row));
      default -> new Kinds(kinds(row));
    };
  }

  private static int cases(ResourceTable.Row row) {
    int cases = Cases.of(row.cell(3));
    if (cases < 0) {
      throw row.problem(
          "expected any or cases of %s, got '%s'"
              .formatted(String.join(" ", Cases.NAMES), row.cell(3)));
    }
    return cases;
  }

  private static Set<PlaceKind> kinds(ResourceTable.Row row) {
    Set<PlaceKind> kinds = EnumSet.noneOf(PlaceKind.class);
    for (String kind : row.cell(2).split(" ")) {
      kinds.add(
          PlaceKind.of(kind)
              .orElseThrow(() ->
                  row.problem("expected in, thing or kinds of places, got '%s'".formatted(kind))));
    }
    return kinds;
  }

  Optional<Meaning> before(String word) {
    return Optional.ofNullable(before.get(word));
  }

  Optional<Meaning> after(String word) {
    return Optional.ofNullable(after.get(word));
  }
}
