// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.List;
import org.skaryna.analysis.name.NameLevel;

/**
 * Many names looked up at once.
 *
 * @param levels how loosely names may differ
 * @param sorts the orders of the table; a note holds the value that the form sends
 */
record ListPage(Frame frame, List<Choice> levels, List<Choice> sorts, Found found) {

  /** The id of the form. */
  static final String FORM = "list-form";

  /**
   * What was asked, and the answer.
   *
   * @param pasted what stands in the field, a name a line
   * @param summary how many were found of how many, a phrase; empty before anything was asked
   * @param more how many lines are left to the downloads, a phrase; empty for none
   * @param problem why nothing was looked up; empty where nothing is wrong
   */
  record Found(String pasted, String summary, String more, String problem, List<Row> rows) {
    static final Found NOTHING = wrong("", "");

    static Found wrong(String pasted, String problem) {
      return new Found(pasted, "", "", problem, List.of());
    }
  }

  /**
   * A line of the list.
   *
   * @param documents how many name the person; for a bad line why it is left out
   * @param href the search for it; empty for a bad line
   * @param bad whether it could not be looked up
   * @param spellings the most frequent
   */
  record Row(
      int line, String name, String documents, String href, boolean bad, List<Choice> spellings) {}

  Messages text() {
    return frame.text();
  }

  String level() {
    return levels.stream()
        .filter(Choice::current)
        .map(Choice::note)
        .findFirst()
        .orElse(NameLevel.VARIANTS.key());
  }
}
