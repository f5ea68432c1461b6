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
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.skaryna.engine.people.PeopleCatalogue;
import org.skaryna.engine.people.PeopleSnapshot;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.ArticleSimilarity;
import org.skaryna.engine.schema.FieldStatistics;

/** One snapshot of the index, with what counting its facets needs, read when first asked for. */
final class ArticleSearcher extends IndexSearcher {
  private final FacetsConfig config;
  private final Map<String, Optional<SortedSetDocValuesReaderState>> facets =
      new ConcurrentHashMap<>();
  private final Map<String, CollectionStatistics> statistics = new ConcurrentHashMap<>();
  private final PeopleCatalogue catalogue;
  private volatile @Nullable PeopleSnapshot people;

  ArticleSearcher(IndexReader reader, FacetsConfig config, PeopleCatalogue catalogue) {
    super(reader);
    this.config = config;
    this.catalogue = catalogue;
    setSimilarity(new ArticleSimilarity());
  }

  /** {@link FieldStatistics}: the languages of a field are counted together. */
  @Override
  public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
    CollectionStatistics known = statistics.get(field);
    if (known == null) {
      known = super.collectionStatistics(field);
      if (known != null) {
        known = FieldStatistics.ofAllLanguages(known, super::collectionStatistics);
        statistics.put(field, known);
      }
    }
    return known;
  }

  /** The people whom its articles name. What archivists decide shows in the next snapshot. */
  PeopleSnapshot people() throws IOException {
    PeopleSnapshot known = people;
    return known == null ? readPeople() : known;
  }

  private synchronized PeopleSnapshot readPeople() throws IOException {
    PeopleSnapshot known = people;
    if (known == null) {
      known = catalogue.in(getIndexReader());
      people = known;
    }
    return known;
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
