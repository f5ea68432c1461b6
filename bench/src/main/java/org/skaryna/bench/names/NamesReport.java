// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures as tables in Markdown. */
final class NamesReport {
  private static final List<String> DIRECTIONS =
      List.of("be>en", "en>be", "be>ru", "ru>en", "be-tarask>en", "en>en", "inflected");
  private static final List<String> LANGUAGES =
      List.of("be", "be-tarask", "be-latn", "ru", "uk", "en", "de", "fr", "pl", "lt");
  private static final List<String> KINDS =
      List.of(
          "barrelled",
          "inflected",
          "patronymic",
          "initials",
          "comma",
          "double",
          "capitals",
          "mixed",
          "short");
  private static final int FEWEST_PAIRS = 10;

  private NamesReport() {}

  /** One row for each way to search: bare names asked for, then the recall of some groups. */
  static String comparison(Map<String, Outcome> outcomes) {
    List<String> head = new ArrayList<>(List.of("names", "recall", "precision", "F1"));
    head.addAll(DIRECTIONS);
    List<List<String>> rows = new ArrayList<>();
    outcomes.forEach((title, outcome) -> {
      // Peers know nothing of commas and brackets; it would not be fair to ask for these.
      Score all = outcome.score(Groups.ASKED_PLAIN);
      List<String> row = new ArrayList<>(List.of(title));
      row.addAll(List.of(one(all.recall()), one(all.precision()), one(all.f1())));
      DIRECTIONS.forEach(group -> row.add(whole(outcome.score(group))));
      rows.add(row);
    });
    return table(head, rows);
  }

  /** Recall from each language to each other. */
  static String directions(Outcome outcome) {
    List<String> head = new ArrayList<>(List.of("recall, asked in \\ found in"));
    head.addAll(LANGUAGES);
    List<List<String>> rows = new ArrayList<>();
    for (String asked : LANGUAGES) {
      List<String> row = new ArrayList<>(List.of(asked));
      LANGUAGES.forEach(found -> row.add(whole(outcome.score(asked + '>' + found))));
      rows.add(row);
    }
    return table(head, rows);
  }

  /** Recall and precision of each kind of name, found and asked for. */
  static String kinds(Map<Way, Outcome> outcomes) {
    List<String> head = new ArrayList<>(List.of("recall / precision"));
    outcomes.keySet().forEach(way -> head.add(way.key()));
    Map<String, String> groups = new LinkedHashMap<>();
    groups.put(Groups.ALL, Groups.ALL);
    groups.put(Groups.ASKED_PLAIN, "bare names asked for");
    KINDS.forEach(kind -> groups.put(kind, kind));
    KINDS.forEach(kind -> groups.put("asked " + kind, kind + ", asked for"));
    List<List<String>> rows = new ArrayList<>();
    groups.forEach((group, title) -> {
      List<String> row = new ArrayList<>(List.of(title));
      outcomes.values().forEach(outcome -> row.add(both(outcome.score(group))));
      if (row.stream().skip(1).anyMatch(cell -> !cell.isEmpty())) {
        rows.add(row);
      }
    });
    return table(head, rows);
  }

  private static String table(List<String> head, List<List<String>> rows) {
    StringBuilder table = new StringBuilder(line(head));
    table.append(line(head.stream().map(cell -> "---").toList()));
    rows.forEach(row -> table.append(line(row)));
    return table.toString();
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String one(double percent) {
    return String.format(Locale.ROOT, "%.1f", percent);
  }

  private static String whole(Score score) {
    return score.required() < FEWEST_PAIRS
        ? ""
        : String.format(Locale.ROOT, "%.0f", score.recall());
  }

  private static String both(Score score) {
    return score.required() < FEWEST_PAIRS
        ? ""
        : one(score.recall()) + " / " + one(score.precision());
  }
}
