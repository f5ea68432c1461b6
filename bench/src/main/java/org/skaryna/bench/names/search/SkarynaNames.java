// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names.search;

import java.util.Set;
import org.skaryna.analysis.name.NameLevel;

/** One way to ask a shared index; closing it leaves the index open. */
record SkarynaNames(SkarynaIndex index, String query, NameLevel level) implements NameSearch {
  @Override
  public Set<Integer> find(String name) {
    return index.find(query.formatted(name), level);
  }

  @Override
  public void close() {}
}
