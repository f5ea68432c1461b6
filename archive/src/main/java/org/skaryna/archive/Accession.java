// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.nio.file.Path;
import java.util.List;

/**
 * A document to be taken in.
 *
 * @param id the document's id
 * @param text the text extracted from the original
 * @param elsewhere what happened to it in another archive that it comes from, the oldest first
 */
public record Accession(
    String id,
    Origin origin,
    Content original,
    Description description,
    String text,
    List<Event> elsewhere) {

  public Accession {
    elsewhere = List.copyOf(elsewhere);
  }

  /** A document that comes from no archive. */
  public Accession(
      String id, Origin origin, Content original, Description description, String text) {
    this(id, origin, original, description, text, List.of());
  }

  /** The original's bytes, where they are. */
  public sealed interface Content {
    record OfFile(Path file) implements Content {}

    /** Bytes that are handed over, not compared: nobody changes the array afterwards. */
    @SuppressWarnings("ArrayRecordComponent")
    record OfBytes(byte[] bytes) implements Content {}
  }
}
