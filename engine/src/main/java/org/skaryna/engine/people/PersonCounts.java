// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.skaryna.engine.schema.ArticleFields;

/** How many of some articles name each person. */
public final class PersonCounts {
  private final int[] counts;
  private final List<String> ids;

  private PersonCounts(int[] counts, List<String> ids) {
    this.counts = counts;
    this.ids = ids;
  }

  static PersonCounts of(
      FacetsCollector articles, List<SegmentForms> segments, int[] persons, List<String> ids)
      throws IOException {
    int[] counts = new int[ids.size()];
    int[] lastArticle = new int[ids.size()];
    for (MatchingDocs found : articles.getMatchingDocs()) {
      SortedSetDocValues values =
          DocValues.getSortedSet(found.context().reader(), ArticleFields.PEOPLE);
      int[] forms = segments.get(found.context().ord).forms();
      Arrays.fill(lastArticle, -1);
      DocIdSetIterator docs = found.bits().iterator();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if (values.advanceExact(doc)) {
          for (int i = values.docValueCount(); i > 0; i--) {
            int person = persons[forms[Math.toIntExact(values.nextOrd())]];
            counts[person] += lastArticle[person] == doc ? 0 : 1;
            lastArticle[person] = doc;
          }
        }
      }
    }
    return new PersonCounts(counts, ids);
  }

  int[] counts() {
    return counts;
  }

  /** The people whom most articles name, by id; equal ones by id. */
  public Map<String, Long> top(int most) {
    Comparator<Integer> worstFirst =
        Comparator.comparingInt((Integer person) -> counts[person])
            .thenComparing(person -> ids.get(person), Comparator.reverseOrder());
    PriorityQueue<Integer> best = new PriorityQueue<>(most + 1, worstFirst);
    for (int person = 0; person < counts.length; person++) {
      if (counts[person] > 0) {
        best.add(person);
        if (best.size() > most) {
          best.poll();
        }
      }
    }
    return map(best.stream().sorted(worstFirst.reversed()).mapToInt(Integer::intValue));
  }

  /** Everybody whom an article names. */
  public Map<String, Long> all() {
    return map(IntStream.range(0, counts.length).filter(person -> counts[person] > 0));
  }

  private Map<String, Long> map(IntStream people) {
    Map<String, Long> map = new LinkedHashMap<>();
    people.forEach(person -> map.put(ids.get(person), (long) counts[person]));
    return map;
  }

  /** How many articles name one person. */
  public long of(String id) {
    int person = ids.indexOf(id);
    return person < 0 ? 0 : counts[person];
  }
}
