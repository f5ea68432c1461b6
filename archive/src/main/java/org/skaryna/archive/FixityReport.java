// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.util.List;

/** What {@link Archive#verify} found; nothing is wrong when {@link #problems()} is empty. */
public record FixityReport(long documents, long bytes, List<Problem> problems) {
  public FixityReport {
    problems = List.copyOf(problems);
  }

  /** A document, or a file of the archive, that is not as it was recorded. */
  public record Problem(String id, String what) {}
}
