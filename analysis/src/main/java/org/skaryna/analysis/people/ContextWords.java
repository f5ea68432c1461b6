// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.table.ResourceTable;

/** The words of context.csv, found in any grammatical case. */
final class ContextWords {
  private static final int SHORTEST_DECLINED = 4;

  private final Map<String, Integer> kinds = new HashMap<>();
  private final Set<String> abbreviations = new HashSet<>();
  private final Set<String> after = new HashSet<>();

  ContextWords() {
    for (ResourceTable.Row row : ResourceTable.load(ContextWords.class, "context.csv").rows()) {
      String word = row.cell(0);
      boolean abbreviation = word.endsWith(".");
      String folded = Folding.fold(word);
      if (abbreviation) {
        abbreviations.add(folded);
      }
      if (row.cell(1).equals("after")) {
        after.add(folded);
      } else {
        kinds.merge(folded, kind(row), (a, b) -> a | b);
      }
    }
  }

  private static int kind(ResourceTable.Row row) {
    return switch (row.cell(1)) {
      case "title" -> WordFacts.TITLE;
      case "thing" -> WordFacts.THING;
      case "oblique" -> WordFacts.PREPOSITION;
      case "ship" -> WordFacts.SHIP;
      case "other" -> WordFacts.BLOCKED;
      default ->
          throw row.problem(
              "expected title, thing, ship, after, oblique or other, got '" + row.cell(1) + "'");
    };
  }

  /** What a word in any case is here: a set of {@link WordFacts}. */
  int kinds(String folded, List<BaseForm> forms) {
    int found = kinds.getOrDefault(folded, 0);
    if (folded.length() >= SHORTEST_DECLINED) {
      for (BaseForm form : forms) {
        found |= kinds.getOrDefault(form.letters(), 0) & ~WordFacts.PREPOSITION;
      }
    }
    return found;
  }

  /** Whether a word stands here just so, as nominatives and prepositions do. */
  boolean isListed(String folded) {
    return kinds.containsKey(folded);
  }

  boolean isAbbreviation(String word) {
    return abbreviations.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word behind a name makes a thing of it: John Smith Street. */
  boolean isThingAfter(WordFacts facts) {
    return after.contains(facts.folded());
  }
}
