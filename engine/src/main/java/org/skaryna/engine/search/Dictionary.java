// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.IndexReader;

/** What the dictionary of an index, or of a part of it, holds; parts add up to the whole. */
public final class Dictionary {
  private Dictionary() {}

  /** {@link ArticleSnapshot#words}. */
  public static Map<String, Long> words(IndexReader part, String field, String beginning)
      throws IOException {
    return WordPrefixes.all(part, field, beginning);
  }

  /** {@link SearchEngine#nameWords}, each with the number of its articles. */
  public static Map<String, Long> nameWords(IndexReader part, String beginning) throws IOException {
    return NameWordCounter.count(part, beginning);
  }
}
