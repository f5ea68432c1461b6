// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import java.time.Duration;
import java.util.Optional;
import org.skaryna.archive.Accession;
import org.skaryna.archive.Origin;
import org.skaryna.engine.schema.Article;

/** An item that was read. */
sealed interface Prepared {
  Origin origin();

  /**
   * To be archived and indexed; the article was made to be sure that one can be.
   *
   * @param state of the file that is still to be read for the archive; empty where its bytes are
   *     here
   */
  record Ready(Accession accession, Article article, Optional<FileState> state, Duration took)
      implements Prepared {
    /** Whether the archive will take what was read. */
    boolean stands() {
      return state.isEmpty() || state.get().stands();
    }

    @Override
    public Origin origin() {
      return accession.origin();
    }
  }

  /** Its fate is known without the archive: unchanged, skipped or failed. */
  record Settled(ItemFate fate) implements Prepared {
    @Override
    public Origin origin() {
      return fate.origin();
    }
  }
}
