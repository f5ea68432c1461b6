// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.List;
import java.util.Set;

/**
 * A query as it was understood.
 *
 * @param leftOut written forms that no name of the query accepts
 * @param warnings what was read differently from how it was written
 */
public record ParsedQuery(QueryNode root, Set<String> leftOut, List<QueryWarning> warnings) {
  public ParsedQuery {
    leftOut = Set.copyOf(leftOut);
    warnings = List.copyOf(warnings);
  }
}
