// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.List;
import java.util.Set;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.skaryna.engine.schema.ArticleFields;

/**
 * What finds a word.
 *
 * @param query finds it where it is indexed in any of its forms
 * @param droppedIn the languages, of {@link ArticleFields#LANGUAGES}, whose index does not hold it
 *     so because it is a stop word there
 * @param written finds it as typed, stop word or not
 */
record TextQuery(Query query, Set<String> droppedIn, Query written) {
  /** Whether no language has anything to search for. */
  boolean isEmpty() {
    return query instanceof MatchNoDocsQuery;
  }

  /** Finds the word where nothing else is asked for: a stop word at least as typed. */
  Query alone() {
    return droppedIn.isEmpty() || isEmpty()
        ? query
        : new DisjunctionMaxQuery(List.of(query, written), 0);
  }
}
