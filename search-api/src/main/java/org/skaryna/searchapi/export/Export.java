// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.export;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.skaryna.engine.search.ArticleHit;

/**
 * Writes hits as they come, so that the memory needed does not depend on their number.
 *
 * @param link the stable address of a document, by its id
 */
public record Export(ExportFormat format, UnaryOperator<String> link) {
  /** Bytes; by the first part a server sees whether compression is worth its while. */
  private static final int PART = 1 << 15;

  /**
   * Writes all hits in UTF-8 and flushes; closes nothing.
   *
   * @return how many there were
   * @throws IOException when the one who reads has gone, or the disk is full
   */
  public long write(Stream<ArticleHit> hits, OutputStream out) throws IOException {
    OutputStream parts = new BufferedOutputStream(out, PART);
    Writer text = new BufferedWriter(new OutputStreamWriter(parts, StandardCharsets.UTF_8));
    long count = write(hits, text);
    text.flush();
    return count;
  }

  /** The same as text. */
  public long write(Stream<ArticleHit> hits, Writer text) throws IOException {
    HitWriter writer = format.writer(text);
    long count = 0;
    writer.begin();
    for (Iterator<ArticleHit> all = hits.iterator(); all.hasNext(); count++) {
      ArticleHit found = all.next();
      writer.write(found, link.apply(found.article().id()));
    }
    writer.end();
    return count;
  }
}
