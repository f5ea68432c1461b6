// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.skaryna.engine.facets.Column;
import org.skaryna.engine.facets.Tally;
import org.skaryna.engine.facets.ValueTable;
import org.skaryna.opensearch.wire.PersonForm;

/**
 * Whom the articles of each segment on this node name, each person once an article, read when first
 * asked for and kept in memory. Safe for any number of threads.
 */
final class PersonColumns {
  /** Every form by itself. */
  static final PersonColumns OF_FORMS = new PersonColumns(form -> form);

  /** Both shelves of a few archives, before and after a decision. */
  private static final int MOST_KEPT = 8;

  private static final Map<Map<String, String>, PersonColumns> KEPT =
      Collections.synchronizedMap(
          new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(
                Map.Entry<Map<String, String>, PersonColumns> eldest) {
              return size() > MOST_KEPT;
            }
          });

  private final UnaryOperator<String> personOf;
  private final ValueTable persons = new ValueTable();
  private final Map<IndexReader.CacheKey, Column> segments = new ConcurrentHashMap<>();

  private PersonColumns(UnaryOperator<String> personOf) {
    this.personOf = personOf;
  }

  /**
   * The people of a state of the register.
   *
   * @param moved forms, each with the person whose it is and was not
   */
  static PersonColumns moved(Map<String, String> moved) {
    return KEPT.computeIfAbsent(
        Map.copyOf(moved),
        decided ->
            new PersonColumns(form -> decided.getOrDefault(form, PersonForm.of(form).person())));
  }

  /** How many articles of a shard name each person. */
  Map<String, Long> count(FacetsCollector articles, IndexReader shard) throws IOException {
    List<Column> columns = new ArrayList<>();
    for (LeafReaderContext segment : shard.leaves()) {
      columns.add(column(segment.reader()));
    }
    return Tally.of(articles, columns, persons).all();
  }

  private Column column(LeafReader segment) throws IOException {
    IndexReader.CacheHelper cache = segment.getCoreCacheHelper();
    Column known = cache == null ? null : segments.get(cache.getKey());
    if (known == null) {
      known = read(segment);
      if (cache != null && segments.put(cache.getKey(), known) == null) {
        cache.addClosedListener(segments::remove);
      }
    }
    return known;
  }

  private Column read(LeafReader segment) throws IOException {
    SortedSetDocValues forms = DocValues.getSortedSet(segment, PersonForm.FIELD);
    int[] numbers = new int[Math.toIntExact(forms.getValueCount())];
    for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
      numbers[ordinal] = persons.number(personOf.apply(forms.lookupOrd(ordinal).utf8ToString()));
    }
    return Column.read(forms, segment.maxDoc(), ordinal -> numbers[ordinal]).mapped(n -> n);
  }
}
