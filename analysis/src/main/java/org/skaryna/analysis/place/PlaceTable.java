// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.skaryna.analysis.place.PlaceName.Written;
import org.skaryna.analysis.table.ResourceFormatException;
import org.skaryna.analysis.table.ResourceTable;

/** Reads the table of places; its head says how a row is written. */
final class PlaceTable {
  static final List<String> COLUMNS =
      List.of(
          "id", "kind", "be", "tarask", "ru", "uk", "pl", "lt", "de", "en", "wikidata", "reason");

  private static final int FIRST_NAME = 2;
  private static final int WIKIDATA = COLUMNS.indexOf("wikidata");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern ITEM = Pattern.compile("(?:Q[1-9]\\d*)?");

  private PlaceTable() {}

  /** A place with its names as the table writes them, doubts included. */
  record Entry(Place place, List<Written> names) {}

  /**
   * The places of a table in its order.
   *
   * @throws ResourceFormatException naming file and line of a row that is not as expected
   */
  static List<Entry> read(ResourceTable table) {
    if (!table.columns().isEmpty() && !table.columns().equals(COLUMNS)) {
      throw new ResourceFormatException(
          table.file(),
          0,
          "expected the columns %s, got %s"
              .formatted(String.join(",", COLUMNS), String.join(",", table.columns())));
    }
    List<Entry> entries = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (ResourceTable.Row row : table.rows()) {
      Integer before = lines.put(row.cell(0), row.line());
      if (before != null) {
        throw row.problem(
            "expected each id once, got '%s' also in line %d".formatted(row.cell(0), before));
      }
      entries.add(entry(row));
    }
    return entries;
  }

  private static Entry entry(ResourceTable.Row row) {
    if (!ID.matcher(row.cell(0)).matches()) {
      throw row.problem(
          "expected an id of small ASCII letters, digits and hyphens, got '" + row.cell(0) + "'");
    }
    PlaceKind kind =
        PlaceKind.of(row.cell(1))
            .orElseThrow(() ->
                row.problem(
                    "expected a kind (country, region, land, town, village, river, lake, nature), got '"
                        + row.cell(1)
                        + "'"));
    if (!ITEM.matcher(row.cell(WIKIDATA)).matches()) {
      throw row.problem("expected a Wikidata item such as Q2280, got '" + row.cell(WIKIDATA) + "'");
    }
    List<Written> names = names(row);
    Place place =
        new Place(
            row.cell(0), kind, row.cell(WIKIDATA), names.stream().map(Written::name).toList());
    return new Entry(place, names);
  }

  private static List<Written> names(ResourceTable.Row row) {
    List<Written> names = new ArrayList<>();
    for (int column = FIRST_NAME; column < WIKIDATA; column++) {
      String heading = COLUMNS.get(column);
      for (String written : row.cell(column).split(";")) {
        if (!written.isBlank()) {
          names.add(name(row, heading.equals("tarask") ? "be" : heading, written.strip()));
        }
      }
    }
    if (names.isEmpty()) {
      throw row.problem("expected a name in at least one language, got none");
    }
    return names;
  }

  private static Written name(ResourceTable.Row row, String language, String written) {
    Written name = Written.of(language, written);
    String text = name.name().text();
    if (text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
      throw row.problem("expected a name with a capital, got '%s'".formatted(written));
    }
    return name;
  }
}
