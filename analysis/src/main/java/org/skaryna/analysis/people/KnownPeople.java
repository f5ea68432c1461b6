// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.skaryna.analysis.people.KnownPerson.Name;
import org.skaryna.analysis.table.ResourceFormatException;
import org.skaryna.analysis.table.ResourceTable;

/**
 * The people whom an archive names itself (config/people.csv): pen names that no rule joins (Янка
 * Купала is Іван Луцэвіч), names that are no given and family name (Цётка). Immutable.
 *
 * <p>Columns: id, be, tarask, ru, uk, pl, en, wikidata, reason. A cell holds the names in one
 * language, parted by |; the first is the one that readers see. Grammatical cases follow by
 * themselves.
 */
public final class KnownPeople {
  static final List<String> COLUMNS =
      List.of("id", "be", "tarask", "ru", "uk", "pl", "en", "wikidata", "reason");

  private static final int FIRST_NAME = 1;
  private static final int WIKIDATA = COLUMNS.indexOf("wikidata");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern ITEM = Pattern.compile("(?:Q[1-9]\\d*)?");
  private static final KnownPeople NOBODY = new KnownPeople(Map.of());

  private final Map<String, KnownPerson> people;

  private KnownPeople(Map<String, KnownPerson> people) {
    this.people = people;
  }

  /** Nobody at all. */
  public static KnownPeople empty() {
    return NOBODY;
  }

  /**
   * The people of a file.
   *
   * @throws ResourceFormatException naming file and line of a row that is not as expected
   */
  public static KnownPeople load(Path file) throws IOException {
    return of(ResourceTable.load(file));
  }

  static KnownPeople of(ResourceTable table) {
    if (!table.columns().isEmpty() && !table.columns().equals(COLUMNS)) {
      throw new ResourceFormatException(
          table.file(),
          0,
          "expected the columns %s, got %s"
              .formatted(String.join(",", COLUMNS), String.join(",", table.columns())));
    }
    Map<String, KnownPerson> people = new LinkedHashMap<>();
    Map<String, Integer> lines = new HashMap<>();
    for (ResourceTable.Row row : table.rows()) {
      Integer before = lines.put(row.cell(0), row.line());
      if (before != null) {
        throw row.problem(
            "expected each id once, got '%s' also in line %d".formatted(row.cell(0), before));
      }
      people.put(row.cell(0), person(row));
    }
    return people.isEmpty() ? NOBODY : new KnownPeople(people);
  }

  /** Everybody, in the order of the table. */
  public List<KnownPerson> people() {
    return List.copyOf(people.values());
  }

  /** The person with an id. */
  public Optional<KnownPerson> person(String id) {
    return Optional.ofNullable(people.get(id));
  }

  private static KnownPerson person(ResourceTable.Row row) {
    if (!ID.matcher(row.cell(0)).matches()) {
      throw row.problem(
          "expected an id of small ASCII letters, digits and hyphens, got '" + row.cell(0) + "'");
    }
    if (!ITEM.matcher(row.cell(WIKIDATA)).matches()) {
      throw row.problem(
          "expected a Wikidata item such as Q310614, got '" + row.cell(WIKIDATA) + "'");
    }
    List<Name> names = names(row);
    if (names.isEmpty()) {
      throw row.problem("expected a name in at least one language, got none");
    }
    return new KnownPerson(row.cell(0), names, row.cell(WIKIDATA));
  }

  private static List<Name> names(ResourceTable.Row row) {
    List<Name> names = new ArrayList<>();
    for (int column = FIRST_NAME; column < WIKIDATA; column++) {
      String language = COLUMNS.get(column).equals("tarask") ? "be" : COLUMNS.get(column);
      for (String written : row.cell(column).split("\\|")) {
        String name = written.strip();
        if (!name.isEmpty() && !Character.isUpperCase(name.charAt(0))) {
          throw row.problem("expected a name with a capital, got '%s'".formatted(name));
        }
        if (!name.isEmpty()) {
          names.add(new Name(language, name));
        }
      }
    }
    return names;
  }
}
