// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.serve;

import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SearchUnavailableException;

/**
 * Searches once for a name and some words before anyone does, so that the tables and classes of a
 * search are loaded when the first reader comes: over half a second of work. The words are such as
 * most archives hold, since only what is found is highlighted.
 */
final class FirstSearch {
  private static final String QUERY = "name:\"Францыск Скарына\" OR год OR время OR year";

  private FirstSearch() {}

  static void run(SearchEngine engine) {
    try {
      engine.search(SearchRequest.of(QUERY).build());
    } catch (SearchUnavailableException later) {
      // The server starts all the same, and tells everyone who searches why it cannot.
    }
  }
}
