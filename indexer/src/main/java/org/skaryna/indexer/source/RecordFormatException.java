// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

/** A line of a JSONL is not an article; the message says what was expected. */
final class RecordFormatException extends Exception {
  private static final long serialVersionUID = 1;

  RecordFormatException(String message) {
    super(message);
  }
}
