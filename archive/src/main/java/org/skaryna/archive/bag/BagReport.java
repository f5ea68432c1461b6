// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.bag;

import java.util.List;

/**
 * What the verification of a bag found.
 *
 * @param files in the payload
 * @param problems each names a file; empty when the bag is valid
 */
public record BagReport(long files, long bytes, List<String> problems) {
  public BagReport {
    problems = List.copyOf(problems);
  }

  public boolean isValid() {
    return problems.isEmpty();
  }
}
