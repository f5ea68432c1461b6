// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/**
 * Where the words of a name stand in one article: positions, each with the number of the spelling
 * that stands there. Used again for article after article, so that nothing is allocated for one.
 */
final class Places {
  private static final int NUMBER_BITS = 32;

  private long[] places = new long[32];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int position, int spelling) {
    add((long) position << NUMBER_BITS | spelling);
  }

  /** Adds a place as {@link #copyTo} gave it. */
  void add(long place) {
    if (size == places.length) {
      places = ArrayUtil.grow(places);
    }
    places[size++] = place;
  }

  /** Copies the places; adding n to one adds n to the number of its spelling. */
  void copyTo(long[] to, int start) {
    System.arraycopy(places, 0, to, start, size);
  }

  /** Orders by position. */
  void sort() {
    if (size > 1) {
      Arrays.sort(places, 0, size);
    }
  }

  int size() {
    return size;
  }

  int position(int place) {
    return position(places[place]);
  }

  /** The position of a place as {@link #copyTo} gives it. */
  static int position(long place) {
    return (int) (place >>> NUMBER_BITS);
  }

  int spelling(int place) {
    return (int) places[place];
  }
}
