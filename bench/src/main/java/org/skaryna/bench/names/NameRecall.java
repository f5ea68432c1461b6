// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names;

import java.util.List;
import org.skaryna.bench.names.search.NameSearch;
import org.skaryna.bench.names.table.Spelling;

/**
 * How well some way finds names, in percent.
 *
 * @param recall of the spellings of a person, how many are found under another
 * @param precision of what is found, how much is the person
 */
public record NameRecall(double recall, double precision) {

  /** Asks for every spelling. */
  public static NameRecall of(NameSearch search, List<Spelling> spellings) {
    Score score = Outcome.of(search, new VariantsJudge(), spellings, 1).score(Groups.ALL);
    return new NameRecall(score.recall(), score.precision());
  }
}
