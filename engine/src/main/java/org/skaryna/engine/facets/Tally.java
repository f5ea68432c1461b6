// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.facets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.PriorityQueue;

/**
 * How many of some articles have each value of a facet. Takes time for the values that these
 * articles have, not for all that there are.
 */
public final class Tally {
  /** Arrays of zeros: as many as threads ever counted at once. */
  private static final Queue<int[]> ZEROS = new ConcurrentLinkedQueue<>();

  private final ValueTable values;
  private final int[] numbers;
  private final int[] counts;
  private final int size;

  private Tally(ValueTable values, int[] numbers, int[] counts, int size) {
    this.values = values;
    this.numbers = numbers;
    this.counts = counts;
    this.size = size;
  }

  /**
   * Counts articles.
   *
   * @param columns of the segments of the index, in their order; empty where nothing has a value
   */
  public static Tally of(FacetsCollector articles, List<Column> columns, ValueTable values)
      throws IOException {
    if (columns.isEmpty()) {
      return new Tally(values, new int[0], new int[0], 0);
    }
    int[] count = zeros(values.size());
    int[] met = new int[Math.min(values.size(), 1024)];
    int size = 0;
    for (MatchingDocs found : articles.getMatchingDocs()) {
      Column column = columns.get(found.context().ord);
      DocIdSetIterator docs = found.bits().iterator();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        int end = column.start(doc + 1);
        for (int place = column.start(doc); place < end; place++) {
          int number = column.number(place);
          if (count[number]++ == 0) {
            met = size == met.length ? ArrayUtil.grow(met) : met;
            met[size++] = number;
          }
        }
      }
    }
    int[] counts = new int[size];
    for (int i = 0; i < size; i++) {
      counts[i] = count[met[i]];
      count[met[i]] = 0;
    }
    ZEROS.add(count);
    return new Tally(values, met, counts, size);
  }

  private static int[] zeros(int size) {
    int[] zeros = ZEROS.poll();
    return zeros == null || zeros.length < size
        ? new int[ArrayUtil.oversize(size, Integer.BYTES)]
        : zeros;
  }

  /**
   * What was counted before.
   *
   * @param counted by number
   */
  public static Tally of(int[] counted, ValueTable values) {
    int[] numbers = new int[counted.length];
    int[] counts = new int[counted.length];
    int size = 0;
    for (int number = 0; number < counted.length; number++) {
      if (counted[number] > 0) {
        numbers[size] = number;
        counts[size++] = counted[number];
      }
    }
    return new Tally(values, numbers, counts, size);
  }

  /** The values that most articles have, those with equal counts in the order of their letters. */
  public Map<String, Long> top(int most) {
    Map<String, Long> top = new LinkedHashMap<>();
    for (int place : places(most)) {
      top.put(values.value(numbers[place]), (long) counts[place]);
    }
    return top;
  }

  /** The numbers of these values. */
  public int[] topNumbers(int most) {
    return places(most).stream().mapToInt(place -> numbers[place]).toArray();
  }

  private List<Integer> places(int most) {
    if (most <= 0 || size == 0) {
      return List.of();
    }
    PriorityQueue<Integer> best =
        new PriorityQueue<>(Math.min(most, size)) {
          @Override
          protected boolean lessThan(Integer one, Integer other) {
            return isBehind(one, other);
          }
        };
    for (int place = 0; place < size; place++) {
      if (best.size() < Math.min(most, size)) {
        best.add(place);
      } else if (isBehind(best.top(), place)) {
        best.updateTop(place);
      }
    }
    List<Integer> places = new ArrayList<>();
    while (best.size() > 0) {
      places.add(best.pop());
    }
    return places.reversed();
  }

  private boolean isBehind(int one, int other) {
    return counts[one] == counts[other]
        ? values.compare(numbers[one], numbers[other]) > 0
        : counts[one] < counts[other];
  }

  /** Every value that an article has, in no order. */
  public Map<String, Long> all() {
    Map<String, Long> all = LinkedHashMap.newLinkedHashMap(size);
    for (int place = 0; place < size; place++) {
      all.put(values.value(numbers[place]), (long) counts[place]);
    }
    return all;
  }

  /** How many articles have one value. */
  public long of(String value) {
    OptionalInt number = values.find(value);
    for (int place = 0; number.isPresent() && place < size; place++) {
      if (numbers[place] == number.getAsInt()) {
        return counts[place];
      }
    }
    return 0;
  }
}
