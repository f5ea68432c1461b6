// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.facets;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that each document of a segment has, in memory: four bytes a document and four a
 * number. Lucene's own values are packed on disk; unpacking them takes ten times as long as
 * counting.
 */
public final class Column {
  /** Where the numbers of each document begin; one more for the end. */
  private final int[] starts;

  private final int[] numbers;

  private Column(int[] starts, int[] numbers) {
    this.starts = starts;
    this.numbers = numbers;
  }

  /**
   * Reads a segment.
   *
   * @param documents how many it has, deleted ones included
   * @param number of each ordinal; below zero for one that is no value
   */
  public static Column read(SortedSetDocValues values, int documents, IntUnaryOperator number)
      throws IOException {
    int[] starts = new int[documents + 1];
    int[] numbers = new int[documents];
    int size = 0;
    int next = values.nextDoc();
    for (int doc = 0; doc < documents; doc++) {
      starts[doc] = size;
      if (doc == next) {
        int count = values.docValueCount();
        numbers = ArrayUtil.grow(numbers, size + count);
        for (int i = 0; i < count; i++) {
          int value = number.applyAsInt(Math.toIntExact(values.nextOrd()));
          if (value >= 0) {
            numbers[size++] = value;
          }
        }
        next = values.nextDoc();
      }
    }
    starts[documents] = size;
    return new Column(starts, Arrays.copyOf(numbers, size));
  }

  /** Other numbers in place of these; a document has each of them once. */
  public Column mapped(IntUnaryOperator other) {
    int[] mappedStarts = new int[starts.length];
    int[] mapped = new int[numbers.length];
    int size = 0;
    for (int doc = 0; doc + 1 < starts.length; doc++) {
      mappedStarts[doc] = size;
      for (int i = starts[doc]; i < starts[doc + 1]; i++) {
        int number = other.applyAsInt(numbers[i]);
        if (!isAmong(number, mapped, mappedStarts[doc], size)) {
          mapped[size++] = number;
        }
      }
    }
    mappedStarts[starts.length - 1] = size;
    return new Column(mappedStarts, Arrays.copyOf(mapped, size));
  }

  private static boolean isAmong(int number, int[] numbers, int from, int to) {
    for (int i = from; i < to; i++) {
      if (numbers[i] == number) {
        return true;
      }
    }
    return false;
  }

  /** The numbers of a document. */
  public int[] of(int doc) {
    return Arrays.copyOfRange(numbers, starts[doc], starts[doc + 1]);
  }

  /**
   * How many documents have each number.
   *
   * @param counts by number; is added to
   * @param live the documents that are not deleted; null for all
   */
  public void count(int[] counts, @Nullable Bits live) {
    for (int doc = 0; doc + 1 < starts.length; doc++) {
      if (live == null || live.get(doc)) {
        for (int i = starts[doc]; i < starts[doc + 1]; i++) {
          counts[numbers[i]]++;
        }
      }
    }
  }

  int start(int doc) {
    return starts[doc];
  }

  int number(int place) {
    return numbers[place];
  }
}
