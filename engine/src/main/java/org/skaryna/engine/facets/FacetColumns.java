// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.facets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * The columns of one facet: what the snapshots of an index have in common is read once. Safe for
 * any number of threads.
 */
public final class FacetColumns {
  private final String field;
  private final ValueTable values = new ValueTable();
  private final Map<IndexReader.CacheKey, Column> segments = new ConcurrentHashMap<>();

  /**
   * Reads a field that {@link FacetsConfig} has built.
   *
   * @param field of the index
   */
  public FacetColumns(String field) {
    this.field = field;
  }

  /** The values met; of a path its last step. */
  public ValueTable values() {
    return values;
  }

  /** The columns of a snapshot, by segment. */
  public List<Column> in(IndexReader reader) {
    List<Column> columns = new ArrayList<>();
    for (LeafReaderContext segment : reader.leaves()) {
      columns.add(of(segment.reader()));
    }
    return columns;
  }

  private Column of(LeafReader segment) {
    IndexReader.CacheHelper cache = segment.getCoreCacheHelper();
    if (cache == null) {
      return read(segment);
    }
    Column known = segments.get(cache.getKey());
    if (known == null) {
      known = read(segment);
      if (segments.put(cache.getKey(), known) == null) {
        cache.addClosedListener(segments::remove);
      }
    }
    return known;
  }

  private Column read(LeafReader segment) {
    try {
      SortedSetDocValues ordinals = DocValues.getSortedSet(segment, field);
      int[] numbers = new int[Math.toIntExact(ordinals.getValueCount())];
      for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
        String[] path = FacetsConfig.stringToPath(ordinals.lookupOrd(ordinal).utf8ToString());
        // The first step of dates is the facet itself.
        numbers[ordinal] = path.length == 1 ? -1 : values.number(path[path.length - 1]);
      }
      return Column.read(ordinals, segment.maxDoc(), ordinal -> numbers[ordinal]);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the values of " + field, e);
    }
  }
}
