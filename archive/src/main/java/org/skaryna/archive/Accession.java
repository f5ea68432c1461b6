// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.nio.file.Path;

/**
 * A document to be taken in.
 *
 * @param id the document's id
 * @param text the text extracted from the original
 */
public record Accession(
    String id, Origin origin, Content original, Description description, String text) {

  /** The original's bytes, where they are. */
  public sealed interface Content {
    record OfFile(Path file) implements Content {}

    /** Bytes that are handed over, not compared: nobody changes the array afterwards. */
    @SuppressWarnings("ArrayRecordComponent")
    record OfBytes(byte[] bytes) implements Content {}
  }
}
