// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * A query in Lucene's form.
 *
 * @param query finds and ranks
 * @param withAllSpellings the same, but names accept also the written forms that were left out
 * @param names the names asked for, in the order typed
 * @param leftOut written forms that no name accepts
 */
public record CompiledQuery(
    Query query,
    Query withAllSpellings,
    List<NameQuery> names,
    Set<String> leftOut,
    List<QueryWarning> warnings) {
  public CompiledQuery {
    names = List.copyOf(names);
    leftOut = Set.copyOf(leftOut);
    warnings = List.copyOf(warnings);
  }
}
