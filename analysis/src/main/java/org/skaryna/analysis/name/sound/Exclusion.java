// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.skaryna.analysis.table.ResourceTable;

/**
 * A row of kept-apart.csv: a rule that does not link two words which both hold some letters.
 *
 * @param between which scripts the two words are in
 * @param rule the rule that needs to link them
 * @param letters what both words hold, folded
 */
record Exclusion(Scripts between, SpellingRule rule, Pattern letters) {
  static final List<Exclusion> ALL =
      read(ResourceTable.load(Exclusion.class, "kept-apart.csv").rows());

  /** The scripts of two words. */
  enum Scripts {
    LATIN,
    CYRILLIC,
    ANY;

    boolean holds(Relation relation) {
      return switch (this) {
        case ANY -> true;
        case LATIN -> relation == Relation.LATIN;
        case CYRILLIC -> relation != Relation.LATIN && relation != Relation.ACROSS;
      };
    }
  }

  static List<Exclusion> read(List<ResourceTable.Row> rows) {
    return rows.stream().map(Exclusion::of).toList();
  }

  private static Exclusion of(ResourceTable.Row row) {
    SpellingRule rule =
        SpellingRule.of(row.cell(1))
            .orElseThrow(() -> row.problem("expected a SpellingRule, got " + row.cell(1)));
    try {
      return new Exclusion(scripts(row), rule, Pattern.compile(row.cell(2)));
    } catch (PatternSyntaxException e) {
      throw row.problem("expected a pattern, got " + row.cell(2));
    }
  }

  private static Scripts scripts(ResourceTable.Row row) {
    return switch (row.cell(0)) {
      case "latin" -> Scripts.LATIN;
      case "cyrillic" -> Scripts.CYRILLIC;
      case "any" -> Scripts.ANY;
      default -> throw row.problem("expected latin, cyrillic or any, got " + row.cell(0));
    };
  }

  /** Whether the letters of two folded words rule its rule out. */
  boolean concerns(String a, String b, Relation relation) {
    return between.holds(relation) && letters.matcher(a).find() && letters.matcher(b).find();
  }
}
