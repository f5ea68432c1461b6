// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.Instant;
import java.util.List;

/**
 * A fixity check that was made: that it was made is kept, for good.
 *
 * @param when it began
 * @param software by which
 * @param scope in words: {@code all}, {@code a sample of 5.0%}
 * @param documents that were read
 * @param bytes that were read
 * @param problems how many were found
 * @param damaged ids of documents with a problem, the first {@value #MOST_DAMAGED}
 */
public record Audit(
    Instant when,
    Agent agent,
    String software,
    String scope,
    long documents,
    long bytes,
    int problems,
    List<String> damaged) {
  static final int MOST_DAMAGED = 1_000;

  public Audit {
    damaged = List.copyOf(damaged);
  }
}
