// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.util.List;

/** What {@link Archive#verify} found; nothing is wrong when {@link #problems()} is empty. */
public record FixityReport(long documents, long bytes, List<Problem> problems) {
  public FixityReport {
    problems = List.copyOf(problems);
  }

  /** What can be wrong with a file of the archive. */
  public enum Kind {
    MISSING(
        "take it from a backup (`skaryna restore` into another folder), or add the document again"),
    CHANGED("keep the changed file aside, take the right one from a backup, and check the disk"),
    EXTRA("nobody has archived it: look at it, and move it out of the archive"),
    UNREADABLE("check the disk and the permissions of the file"),
    INCONSISTENT(
        "the files and the catalogue disagree: take the object from a backup; where only"
            + " catalogue.db is damaged, move it away, and the next `skaryna add` makes it again");

    private final String advice;

    Kind(String advice) {
      this.advice = advice;
    }
  }

  /**
   * A document, or a file of the archive, that is not as it was recorded.
   *
   * @param id of the document; empty where it is none's, or several documents'
   * @param what the path in the archive, and what is wrong there
   */
  public record Problem(Kind kind, String id, String what) {
    /** What a person can do. */
    public String advice() {
      return kind.advice;
    }
  }
}
