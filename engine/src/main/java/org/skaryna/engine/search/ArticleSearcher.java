// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.skaryna.engine.facets.Column;
import org.skaryna.engine.facets.FacetColumns;
import org.skaryna.engine.facets.Tally;
import org.skaryna.engine.people.PeopleCatalogue;
import org.skaryna.engine.people.PeopleSnapshot;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.ArticleSimilarity;
import org.skaryna.engine.schema.FieldStatistics;

/** One snapshot of the index, with what counting its facets needs, read when first asked for. */
final class ArticleSearcher extends IndexSearcher {
  private final Facets facets;
  private final Map<String, SnapshotColumns> columns = new ConcurrentHashMap<>();
  private final Map<String, CollectionStatistics> statistics = new ConcurrentHashMap<>();
  private final PeopleCatalogue catalogue;
  private volatile @Nullable PeopleSnapshot people;

  /** What all snapshots of an index share of the columns of its facets. */
  static final class Facets {
    private final Map<String, FacetColumns> dimensions = new ConcurrentHashMap<>();

    private FacetColumns of(String dimension) {
      return dimensions.computeIfAbsent(dimension, d -> new FacetColumns(ArticleFields.facet(d)));
    }
  }

  ArticleSearcher(IndexReader reader, Facets facets, PeopleCatalogue catalogue) {
    super(reader);
    this.facets = facets;
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

  /** The people whom its articles name. */
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

  /** What counts the values of a facet other than people. */
  SnapshotColumns columns(String dimension) {
    return columns.computeIfAbsent(
        dimension, d -> new SnapshotColumns(facets.of(d), facets.of(d).in(getIndexReader())));
  }

  /**
   * The columns of one facet in this snapshot.
   *
   * @param columns by segment
   */
  record SnapshotColumns(FacetColumns facet, List<Column> columns) {
    Tally count(FacetsCollector articles) throws IOException {
      return Tally.of(articles, columns, facet.values());
    }

    /** The values of one article, by the number of its segment and its own in that. */
    List<String> in(int segment, int doc) {
      return Arrays.stream(columns.get(segment).of(doc)).mapToObj(facet.values()::value).toList();
    }
  }

  /** Reads now what searches in an older snapshot had to read, so that none has to wait for it. */
  void warmAs(ArticleSearcher older) throws IOException {
    older.columns.keySet().forEach(this::columns);
    if (older.people != null) {
      people().warm();
    }
  }

  /** Reads the people anew where an archivist has decided otherwise since. */
  void readDecisions() throws IOException {
    PeopleSnapshot known = people;
    if (known != null && !catalogue.isCurrent(known)) {
      PeopleSnapshot newer = catalogue.in(getIndexReader());
      newer.warm();
      people = newer;
    }
  }
}
