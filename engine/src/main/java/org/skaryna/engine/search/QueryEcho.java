// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.List;
import org.skaryna.analysis.name.NameLevel;

/**
 * The query as it was understood.
 *
 * @param warnings sentences in the reader's language that say what was read differently from how it
 *     was written
 */
public record QueryEcho(String q, NameLevel names, List<String> warnings) {
  public QueryEcho {
    warnings = List.copyOf(warnings);
  }
}
