// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import java.time.Duration;
import org.skaryna.archive.Accession;
import org.skaryna.archive.Origin;
import org.skaryna.engine.schema.Article;

/** An item that was read. */
sealed interface Prepared {
  Origin origin();

  /** To be archived and indexed; the article was made to be sure that one can be. */
  record Ready(Accession accession, Article article, Duration took) implements Prepared {
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
