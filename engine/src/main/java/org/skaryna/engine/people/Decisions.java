// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.util.Map;
import java.util.Optional;

/**
 * What archivists had decided at one moment: there are few, so each snapshot has them at hand.
 *
 * @param successors of two ids that were merged, the one that stayed
 * @param labels names that archivists gave, by person and language
 */
record Decisions(Map<String, String> successors, Map<String, Map<String, String>> labels) {

  /** The id that another one leads to. */
  String current(String id) {
    String now = id;
    for (String next = successors.get(now); next != null; next = successors.get(now)) {
      now = next;
    }
    return now;
  }

  /** How an archivist calls a person for readers of a language. */
  Optional<String> label(String id, String language) {
    return Optional.ofNullable(labels.getOrDefault(current(id), Map.of()).get(language));
  }
}
