// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.List;
import org.skaryna.analysis.table.ResourceTable;
import org.skaryna.searchapi.http.QueryParameters;

/** Queries to try, from {@code example-queries.csv}. */
final class ExampleQueries {
  static final List<Example> ALL =
      ResourceTable.load(ExampleQueries.class, "example-queries.csv").rows().stream()
          .map(row -> new Example(row.cell(0), row.cell(1), row.cell(2)))
          .toList();

  private ExampleQueries() {}

  /**
   * A query.
   *
   * @param lang its language tag
   * @param message the key of the message that says what it shows
   */
  record Example(String query, String lang, String message) {
    String href() {
      return "/" + QueryParameters.NONE.with("q", query).encoded();
    }
  }
}
