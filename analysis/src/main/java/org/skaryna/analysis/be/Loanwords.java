// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.util.HashMap;
import java.util.Map;
import org.skaryna.analysis.table.ResourceTable;

/**
 * The beginnings of {@code loanwords.csv} that taraškievica writes by another tradition of
 * borrowing: {@code клюб -> клуб, сыстэма -> сістэма}. A list, because the same letters in native
 * words are right in both norms: {@code пляма, сын}. Where more than endings may follow in another
 * word, {@code =} makes a row one of a whole stem: {@code =міт} is {@code міф} and {@code мітынг}
 * is not.
 */
final class Loanwords {
  private static final char WHOLE_STEM = '=';

  private final Map<String, String> beginnings = new HashMap<>();
  private final Map<String, String> stems = new HashMap<>();
  private int shortest = Integer.MAX_VALUE;
  private int longest;

  private Loanwords() {}

  /** The table, loaded when first asked for. */
  static Loanwords all() {
    return Holder.ALL;
  }

  static Loanwords load() {
    return of(ResourceTable.load(Loanwords.class, "loanwords.csv"));
  }

  static Loanwords of(ResourceTable table) {
    Loanwords loanwords = new Loanwords();
    for (ResourceTable.Row row : table.rows()) {
      loanwords.add(row);
    }
    return loanwords;
  }

  /** The word as the official norm writes it, or the word itself. */
  String official(String word) {
    for (int length = Math.min(longest, word.length()); length >= shortest; length--) {
      String official = beginnings.get(word.substring(0, length));
      if (official != null) {
        return official + word.substring(length);
      }
    }
    return word;
  }

  /** The stem of a word as the official norm has it, or the stem itself. */
  String officialStem(String stem) {
    return stems.getOrDefault(stem, stem);
  }

  private void add(ResourceTable.Row row) {
    String beginning = row.cell(0);
    if (beginning.isEmpty() || row.cell(1).isEmpty()) {
      throw row.problem("expected a beginning in both norms, got " + row.cells());
    }
    boolean whole = beginning.charAt(0) == WHOLE_STEM;
    String other =
        whole
            ? stems.put(beginning.substring(1), row.cell(1))
            : beginnings.put(beginning, row.cell(1));
    if (other != null) {
      throw row.problem("expected each beginning once, got a second " + beginning);
    }
    if (whole) {
      return;
    }
    shortest = Math.min(shortest, beginning.length());
    longest = Math.max(longest, beginning.length());
  }

  private static final class Holder {
    static final Loanwords ALL = load();
  }
}
