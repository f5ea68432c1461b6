// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.facets;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The values of one facet, numbered from 0 as they are met. Grows only, so that a number means the
 * same in every snapshot of the index. Safe for any number of threads.
 */
public final class ValueTable {
  private static final int FIRST_SIZE = 64;
  private static final int LETTERS = Long.SIZE / Character.SIZE;

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private volatile Values values = new Values(new String[FIRST_SIZE], new long[FIRST_SIZE]);
  private volatile int size;

  /** The values, and their first letters as a number: most are told apart by these. */
  private record Values(String[] texts, long[] beginnings) {}

  /** The number of a value, which is new if it was not met before. */
  public int number(String value) {
    Integer known = numbers.get(value);
    return known == null ? add(value) : known;
  }

  private synchronized int add(String value) {
    Integer known = numbers.get(value);
    if (known != null) {
      return known;
    }
    int number = size;
    Values all = values;
    if (number == all.texts.length) {
      all =
          new Values(
              Arrays.copyOf(all.texts, 2 * number), Arrays.copyOf(all.beginnings, 2 * number));
    }
    all.texts[number] = value;
    all.beginnings[number] = beginning(value);
    values = all;
    size = number + 1;
    numbers.put(value, number);
    return number;
  }

  private static long beginning(String value) {
    long letters = 0;
    for (int i = 0; i < LETTERS; i++) {
      letters = letters << Character.SIZE | (i < value.length() ? value.charAt(i) : 0);
    }
    return letters;
  }

  /** The number of a value, if it was met. */
  public OptionalInt find(String value) {
    Integer known = numbers.get(value);
    return known == null ? OptionalInt.empty() : OptionalInt.of(known);
  }

  /** The value of a number. */
  public String value(int number) {
    return values.texts[number];
  }

  /** How many values were met. */
  public int size() {
    return size;
  }

  /** Compares two values by their letters, as {@link String#compareTo} does. */
  int compare(int one, int other) {
    Values all = values;
    int byBeginning = Long.compareUnsigned(all.beginnings[one], all.beginnings[other]);
    return byBeginning == 0 ? all.texts[one].compareTo(all.texts[other]) : byBeginning;
  }
}
