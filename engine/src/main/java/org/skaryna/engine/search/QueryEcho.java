// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.List;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.suggest.QuerySuggestion;

/**
 * The query as it was understood.
 *
 * @param warnings sentences in the reader's language that say what was read differently from how it
 *     was written
 * @param suggestions what may have been meant where a word finds nothing or little, best first
 */
public record QueryEcho(
    String q, NameLevel names, List<String> warnings, List<QuerySuggestion> suggestions) {
  public QueryEcho {
    warnings = List.copyOf(warnings);
    suggestions = List.copyOf(suggestions);
  }
}
