// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * A query in Lucene's form.
 *
 * @param query finds and ranks
 * @param names the names asked for, in the order typed
 * @param leftOut written forms that no name accepts
 */
public record CompiledQuery(
    Query query, List<AskedName> names, Set<String> leftOut, List<QueryWarning> warnings) {

  /**
   * A name in the query.
   *
   * @param withAllSpellings the query if this name accepted every written form, so that those left
   *     out are counted under the rest of the query
   */
  public record AskedName(NameQuery name, Query withAllSpellings) {}

  public CompiledQuery {
    names = List.copyOf(names);
    leftOut = Set.copyOf(leftOut);
    warnings = List.copyOf(warnings);
  }

  /** The names without what else was asked. */
  public List<NameQuery> nameQueries() {
    return names.stream().map(AskedName::name).toList();
  }
}
