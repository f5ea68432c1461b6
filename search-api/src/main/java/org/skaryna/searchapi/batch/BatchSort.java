// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The order of rows; equal ones stay in the order of the list. */
public enum BatchSort {
  /** As in the list: rows come as they are found. */
  INPUT,
  /** The most documents first, bad lines last. */
  DOCUMENTS,
  /** By the alphabet, bad lines last. */
  NAME;

  /** The name in requests. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<BatchSort> ofKey(String key) {
    return Arrays.stream(values()).filter(sort -> sort.key().equals(key)).findFirst();
  }

  public static List<String> keys() {
    return Arrays.stream(values()).map(BatchSort::key).toList();
  }

  Comparator<BatchRow> comparator(Locale locale) {
    Comparator<BatchRow> badLast = Comparator.comparing(BatchRow::isBad);
    return switch (this) {
      case INPUT -> (a, b) -> 0;
      case DOCUMENTS -> badLast.thenComparingLong(row -> -row.documents());
      case NAME -> badLast.thenComparing(BatchRow::text, Collator.getInstance(locale));
    };
  }
}
