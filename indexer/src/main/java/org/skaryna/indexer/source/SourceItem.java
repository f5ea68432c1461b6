// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

import java.nio.file.Path;
import org.skaryna.archive.Origin;

/**
 * One item: it becomes one document, or is reported as skipped or failed. Bytes are handed over,
 * not compared: nobody changes an array afterwards.
 */
@SuppressWarnings("ArrayRecordComponent")
public sealed interface SourceItem {

  /** Where it is; its identity. */
  Origin origin();

  /** A file on its own. */
  record SourceFile(Origin origin, Path file) implements SourceItem {}

  /**
   * A member of a container.
   *
   * @param name its file name, or what stands for one: {@code letter.eml}
   * @param mediaType as the container declares it, or empty
   * @param bytes the original: the entry of a ZIP, the message of a mailbox
   */
  record Member(Origin origin, String name, String mediaType, byte[] bytes) implements SourceItem {}

  /**
   * A captured web page.
   *
   * @param url where it was captured
   * @param captured when, ISO 8601
   * @param mediaType as the server declared it
   * @param payload what the server sent, decoded
   * @param record the original: the record of the web archive, uncompressed
   */
  record Capture(
      Origin origin, String url, String captured, String mediaType, byte[] payload, byte[] record)
      implements SourceItem {}

  /**
   * A line of a JSONL.
   *
   * @param line its number, from 1
   * @param bytes the original: the line without its end
   */
  record RecordLine(Origin origin, int line, ArticleRecord article, byte[] bytes)
      implements SourceItem {}

  /** Not a document by what it is: a hidden file, a link, an image in a web archive. */
  record PassedOver(Origin origin, String reason) implements SourceItem {}

  /** It could not be read; {@code reason} is a sentence that a person can act on. */
  record Unreadable(Origin origin, String reason) implements SourceItem {}

  /** How much memory it holds, for bounding what is under way. */
  default long bytesHeld() {
    return switch (this) {
      case SourceFile file -> 0;
      case Member member -> member.bytes().length;
      case Capture capture -> (long) capture.payload().length + capture.record().length;
      case RecordLine line -> 4L * line.bytes().length;
      case PassedOver item -> 0;
      case Unreadable item -> 0;
    };
  }
}
