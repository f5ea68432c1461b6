// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.ArticleSimilarity;

/** One snapshot of the index, with what counting its facets needs, read when first asked for. */
final class ArticleSearcher extends IndexSearcher {
  private final FacetsConfig config;
  private final Map<String, Optional<SortedSetDocValuesReaderState>> facets =
      new ConcurrentHashMap<>();

  ArticleSearcher(IndexReader reader, FacetsConfig config) {
    super(reader);
    this.config = config;
    setSimilarity(new ArticleSimilarity());
  }

  /** What counts a dimension's values; nothing where no article has one. */
  Optional<SortedSetDocValuesReaderState> facets(String dimension) {
    return facets.computeIfAbsent(dimension, this::readFacets);
  }

  private Optional<SortedSetDocValuesReaderState> readFacets(String dimension) {
    String field = ArticleFields.facet(dimension);
    if (FieldInfos.getMergedFieldInfos(getIndexReader()).fieldInfo(field) == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new DefaultSortedSetDocValuesReaderState(getIndexReader(), field, config));
    } catch (IOException e) {
      throw new UncheckedIOException("reading the values of " + field, e);
    }
  }
}
