// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The people and how they are written.
 *
 * @param spellings in the order of the table, each at its number
 */
public record NameTables(List<Spelling> spellings) {
  /** Copies the list. */
  public NameTables {
    spellings = List.copyOf(spellings);
  }

  /** Reads and checks {@code persons.csv}, {@code names.csv} and {@code sentences.csv}. */
  public static NameTables load() {
    return of(rows("persons.csv"), rows("sentences.csv"), rows("names.csv"));
  }

  static NameTables of(
      List<CsvRows.Row> personRows, List<CsvRows.Row> sentenceRows, List<CsvRows.Row> nameRows) {
    Map<String, Person> persons = persons(personRows);
    Map<String, String> sentences = sentences(sentenceRows);
    List<Spelling> spellings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CsvRows.Row row : nameRows) {
      Spelling spelling = spelling(spellings.size(), row, persons, sentences);
      if (!seen.add(spelling.person().id() + '\t' + spelling.form())) {
        throw row.problem("'%s' stands twice for one person".formatted(spelling.form()));
      }
      spellings.add(spelling);
    }
    return new NameTables(spellings);
  }

  private static List<CsvRows.Row> rows(String name) {
    return CsvRows.load(NameTables.class, name);
  }

  private static Map<String, Person> persons(List<CsvRows.Row> rows) {
    Map<String, Person> persons = new LinkedHashMap<>();
    for (CsvRows.Row row : rows) {
      Person person = person(row);
      if (persons.put(person.id(), person) != null) {
        throw row.problem("person '%s' stands twice".formatted(person.id()));
      }
      if (!persons.containsKey(person.circle())) {
        throw row.problem("near must name a person above, got '%s'".formatted(person.near()));
      }
    }
    return persons;
  }

  private static Person person(CsvRows.Row row) {
    Relation relation =
        row.cell("relation").isEmpty() ? Relation.NONE : row.constant("relation", Relation.class);
    return new Person(row.filled("person"), row.cell("near"), relation, row.filled("reason"));
  }

  private static Map<String, String> sentences(List<CsvRows.Row> rows) {
    Map<String, String> sentences = new HashMap<>();
    for (CsvRows.Row row : rows) {
      String sentence = row.filled("sentence");
      if (!sentence.contains("{}")) {
        throw row.problem("a sentence must hold {}, got '%s'".formatted(sentence));
      }
      sentences.put(row.filled("language"), sentence);
    }
    return sentences;
  }

  private static Spelling spelling(
      int number, CsvRows.Row row, Map<String, Person> persons, Map<String, String> sentences) {
    Person person = persons.get(row.filled("person"));
    if (person == null) {
      throw row.problem("persons.csv has no '%s'".formatted(row.cell("person")));
    }
    String language = row.filled("language");
    String sentence = sentences.get(language);
    if (sentence == null) {
      throw row.problem(
          "language must be one of %s, got '%s'".formatted(sentences.keySet(), language));
    }
    String form = row.filled("form");
    return new Spelling(
        number,
        person,
        language,
        row.constant("kind", Kind.class),
        form,
        sentence.replace("{}", form),
        row.filled("reason"));
  }
}
