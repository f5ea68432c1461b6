// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skaryna.bench.names.table.CsvRows;

/** Reads the topics of an archive and their judgements. */
final class Topics {
  private static final String TOPICS = "topics.csv";
  private static final String JUDGEMENTS = "judgements.csv";

  private Topics() {}

  /**
   * The topics that lie in {@code corpus}, in their order.
   *
   * @throws IllegalArgumentException where a row is wrong, naming it
   */
  static List<Topic> read(Path corpus) throws IOException {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    List<CsvRows.Row> rows = rows(corpus, TOPICS);
    for (CsvRows.Row row : rows) {
      String id = row.filled("topic");
      row.filled("need");
      if (!Topic.isId(id) || grades.putIfAbsent(id, new LinkedHashMap<>()) != null) {
        throw row.problem("expected a new id of a letter and two digits, got '" + id + "'");
      }
    }
    rows(corpus, JUDGEMENTS).forEach(row -> judge(row, grades));
    List<Topic> topics = new ArrayList<>();
    for (CsvRows.Row row : rows) {
      String id = row.filled("topic");
      Map<String, Integer> judged = grades.getOrDefault(id, Map.of());
      if (judged.isEmpty()) {
        throw row.problem("expected at least one article in " + JUDGEMENTS + " that answers " + id);
      }
      topics.add(new Topic(id, row.filled("query"), judged));
    }
    return topics;
  }

  private static void judge(CsvRows.Row row, Map<String, Map<String, Integer>> grades) {
    Map<String, Integer> judged = grades.get(row.filled("topic"));
    if (judged == null) {
      throw row.problem("there is no topic '%s'".formatted(row.filled("topic")));
    }
    String grade = row.filled("grade");
    if (!grade.matches("[1-" + Topic.HIGHEST_GRADE + "]")) {
      throw row.problem("expected a grade of 1 or 2, got '" + grade + "'");
    }
    if (judged.put(row.filled("article"), Integer.valueOf(grade)) != null) {
      throw row.problem("'%s' is judged twice".formatted(row.filled("article")));
    }
  }

  private static List<CsvRows.Row> rows(Path corpus, String name) throws IOException {
    return CsvRows.read(name, Files.newBufferedReader(corpus.resolve(name)));
  }
}
