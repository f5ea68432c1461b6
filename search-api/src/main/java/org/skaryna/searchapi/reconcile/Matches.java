// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.reconcile;

import java.util.List;
import org.skaryna.engine.search.PersonCandidate;

/**
 * Which of some candidates is meant without doubt. A program takes it for the person without asking
 * anybody, so two of one name are never it, nor is who has but the family name.
 */
final class Matches {
  private static final int SURE = 80;

  private Matches() {}

  /** Whether the first of {@code candidates}, the likeliest first, is meant. */
  static boolean isFirstCertain(List<PersonCandidate> candidates) {
    return !candidates.isEmpty()
        && candidates.getFirst().score() >= SURE
        && (candidates.size() == 1 || candidates.get(1).score() < SURE);
  }
}
