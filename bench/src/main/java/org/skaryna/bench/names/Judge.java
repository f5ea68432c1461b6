// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names;

import org.skaryna.bench.names.table.Spelling;

/** Says what should be found for a spelling. */
interface Judge {
  /** Whether this judge has an opinion on what is found for {@code asked}. */
  boolean asks(Spelling asked);

  /** What it is worth to find {@code found} for {@code asked}. */
  Judgement judge(Spelling asked, Spelling found);
}
