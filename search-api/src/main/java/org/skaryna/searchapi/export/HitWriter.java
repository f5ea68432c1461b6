// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.export;

import java.io.IOException;
import org.skaryna.engine.search.ArticleHit;

/** Writes hits in one format, one after the other. */
interface HitWriter {

  /** What stands before the first hit. */
  default void begin() throws IOException {}

  /**
   * Writes one hit.
   *
   * @param link the stable address of the document
   */
  void write(ArticleHit found, String link) throws IOException;

  /** What stands behind the last hit. */
  default void end() throws IOException {}
}
