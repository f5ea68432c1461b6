// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.List;

/**
 * The form that makes one person of two, as it was sent last.
 *
 * @param typed a name or an address; empty before anything was typed
 * @param problem why nothing was done, a sentence; else empty
 * @param candidates people of that name, to choose from: the id and how many articles
 */
record Merging(String typed, String problem, List<Choice> candidates) {
  static final Merging NOTHING = new Merging("", "", List.of());

  boolean isSent() {
    return !typed.isEmpty() || !problem.isEmpty();
  }
}
