// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import java.time.Duration;

/**
 * How documents are taken in.
 *
 * @param threads how many items are read at once; each may have a parser process
 * @param parseTimeout how long one document may take to parse; three quarters of it may go into
 *     recognising the text of scanned pages, the later pages of a longer scan are left out
 * @param workerHeapBytes the memory of one parser process, at least 64 MiB
 * @param longestText UTF-16 units of text kept of one document; the rest is cut off with a note
 * @param commitInterval how long added documents wait at most before searches see them
 * @param rereadUnchanged parse again what has not changed since it was taken in, as after an
 *     upgrade that reads a format better
 * @param readmit take in again what was removed from the archive
 */
public record IndexingOptions(
    int threads,
    Duration parseTimeout,
    long workerHeapBytes,
    int longestText,
    Duration commitInterval,
    boolean rereadUnchanged,
    boolean readmit) {

  private static final long LEAST_HEAP = 64L << 20;

  public static final IndexingOptions DEFAULT =
      new IndexingOptions(
          2, Duration.ofSeconds(60), 512L << 20, 20_000_000, Duration.ofSeconds(30), false, false);

  public IndexingOptions {
    check(threads >= 1, "threads must be at least 1, got " + threads);
    check(isPositive(parseTimeout), "parseTimeout must be positive, got " + parseTimeout);
    check(
        workerHeapBytes >= LEAST_HEAP,
        "workerHeapBytes must be at least %d, got %d".formatted(LEAST_HEAP, workerHeapBytes));
    check(longestText >= 1, "longestText must be at least 1, got " + longestText);
    check(isPositive(commitInterval), "commitInterval must be positive, got " + commitInterval);
  }

  public IndexingOptions withThreads(int value) {
    return new IndexingOptions(
        value,
        parseTimeout,
        workerHeapBytes,
        longestText,
        commitInterval,
        rereadUnchanged,
        readmit);
  }

  public IndexingOptions withParseTimeout(Duration value) {
    return new IndexingOptions(
        threads, value, workerHeapBytes, longestText, commitInterval, rereadUnchanged, readmit);
  }

  public IndexingOptions withWorkerHeapBytes(long value) {
    return new IndexingOptions(
        threads, parseTimeout, value, longestText, commitInterval, rereadUnchanged, readmit);
  }

  public IndexingOptions withRereadUnchanged(boolean value) {
    return new IndexingOptions(
        threads, parseTimeout, workerHeapBytes, longestText, commitInterval, value, readmit);
  }

  public IndexingOptions withReadmit(boolean value) {
    return new IndexingOptions(
        threads,
        parseTimeout,
        workerHeapBytes,
        longestText,
        commitInterval,
        rereadUnchanged,
        value);
  }

  private static boolean isPositive(Duration duration) {
    return !duration.isNegative() && !duration.isZero();
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
