// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.List;
import org.skaryna.analysis.name.NameLevel;

/** Something that the parts of an index are asked, because reading a query depends on it. */
public sealed interface EvidenceQuestion {

  /** How often a term stands in the articles. */
  record OfTerm(String field, String term) implements EvidenceQuestion {}

  /** Which spellings of one word of a name the articles hold, and how often. */
  record OfSpellings(String name, NameLevel level, int word) implements EvidenceQuestion {}

  /**
   * Whether an article mentions a name.
   *
   * @param passedOver spellings that do not count, in alphabetical order
   */
  record OfMention(String name, NameLevel level, List<String> passedOver)
      implements EvidenceQuestion {
    public OfMention {
      passedOver = List.copyOf(passedOver);
    }
  }
}
