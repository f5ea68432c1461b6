// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.compare;

import java.util.Set;
import org.skaryna.engine.schema.Article;

/** What is compared: an index that is written once and searched then. */
interface Contender extends AutoCloseable {
  /** The name in the table. */
  String title();

  /** Adds an article. Several threads do. */
  void add(Article article);

  /** Makes all that was added searchable, on disk and in as few segments as it settles at. */
  void commit();

  /** A search with facets, snippets and 20 hits; returns how many articles it finds. */
  long search(Query query);

  /** The ids of the articles of a source that a name finds. */
  Set<String> named(String name, String source);

  /** What the index takes on disk. */
  long bytes();

  /** The process that holds the index. */
  long process();

  @Override
  void close();

  /**
   * What is typed.
   *
   * @param kind how it is meant
   */
  record Query(Kind kind, String text) {
    /** How a query is meant. */
    enum Kind {
      WORD,
      PHRASE,
      NAME
    }
  }
}
