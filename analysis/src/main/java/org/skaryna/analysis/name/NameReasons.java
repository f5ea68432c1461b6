// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
import java.util.List;

/** Puts the reasons of words together to the reason of a name. */
final class NameReasons {
  private NameReasons() {}

  /** The reason for a whole name: its words agree in a case that one of them may not tell. */
  static NameReason joined(List<FoundWord> found, int agreement) {
    var links = new ArrayList<WordLink>();
    for (FoundWord word : found) {
      word.match().reason().links().forEach(link -> links.add(link.in(word.surface())));
    }
    return new NameReason(links, agreement);
  }
}
