// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.audit;

import java.util.List;

/**
 * What a check of the log found.
 *
 * @param entries how many lines are whole
 * @param last the checksum of the last line. A log whose end was cut off still is a chain: who
 *     keeps this elsewhere sees that, when the line that has it is missing
 * @param problems a sentence for each place where the log is not as it was written
 */
public record AuditReport(long entries, String last, List<String> problems) {
  public AuditReport {
    problems = List.copyOf(problems);
  }
}
