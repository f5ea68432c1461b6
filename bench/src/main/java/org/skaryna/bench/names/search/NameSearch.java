// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names.search;

import java.util.Set;

/** A way to find names among the indexed sentences. */
public interface NameSearch extends AutoCloseable {
  /** The {@linkplain org.skaryna.bench.names.table.Spelling#number numbers} of what is found. */
  Set<Integer> find(String name);

  @Override
  void close();
}
