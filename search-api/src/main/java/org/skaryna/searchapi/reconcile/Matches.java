// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.reconcile;

import java.util.List;

/**
 * Which of some candidates is meant without doubt. A program takes it for the one without asking
 * anybody, so two of one name are never it, nor is who has but the family name.
 */
final class Matches {
  private static final int SURE = 80;

  private Matches() {}

  /** Whether the first of candidates with these scores, the likeliest first, is meant. */
  static boolean isFirstCertain(List<Integer> scores) {
    return !scores.isEmpty()
        && scores.getFirst() >= SURE
        && (scores.size() == 1 || scores.get(1) < SURE);
  }
}
