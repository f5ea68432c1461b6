// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

import java.io.IOException;
import org.apache.lucene.search.CollectionStatistics;
import org.jspecify.annotations.Nullable;

/**
 * Counts the languages of a field together. Otherwise what is a long text would depend on its
 * language: a short one would count less among a few short ones in Russian than among many long
 * ones in Belarusian.
 */
public final class FieldStatistics {
  private FieldStatistics() {}

  /** The counts of one field of an index. */
  public interface Source {
    /** Nothing where no article has the field. */
    @Nullable CollectionStatistics of(String field) throws IOException;
  }

  /** The counts of a field together with its {@link ArticleFields#counterparts}. */
  public static CollectionStatistics ofAllLanguages(CollectionStatistics own, Source fields)
      throws IOException {
    long words = 0;
    long wordsOfArticles = 0;
    for (String counterpart : ArticleFields.counterparts(own.field())) {
      CollectionStatistics other = fields.of(counterpart);
      if (other != null) {
        words += other.sumTotalTermFreq();
        wordsOfArticles += other.sumDocFreq();
      }
    }
    long articles = own.maxDoc();
    return new CollectionStatistics(
        own.field(),
        articles,
        articles,
        Math.max(words, articles),
        Math.clamp(wordsOfArticles, articles, Math.max(words, articles)));
  }
}
