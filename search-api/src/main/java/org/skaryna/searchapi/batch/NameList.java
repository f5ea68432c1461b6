// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import java.util.List;

/**
 * A list of names as it was read.
 *
 * @param lines in their order; of those beyond the limit only the first {@value
 *     NameListReader#MOST_FAULTS_BEYOND}
 * @param encoding how its bytes were read: UTF-8, UTF-16, windows-1251
 * @param column the header of the column of names; empty where there is none
 * @param unlisted how many more lines lie beyond the limit
 */
public record NameList(List<ListLine> lines, String encoding, String column, int unlisted) {
  public NameList {
    lines = List.copyOf(lines);
  }

  /** The names, in their order. */
  public List<String> names() {
    return lines.stream().filter(ListLine.Name.class::isInstance).map(ListLine::text).toList();
  }

  /** How many lines are left out. */
  public int bad() {
    return lines.size() - names().size() + unlisted;
  }
}
