// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.List;

/**
 * People whose names begin with what was typed, as they are shown.
 *
 * @param typed what was typed, empty for everybody
 */
record PeoplePage(Frame frame, String typed, List<Item> people) {

  /**
   * A person.
   *
   * @param documents how many articles, a phrase
   * @param spellings the most frequent others than the name
   */
  record Item(String name, String href, String documents, List<String> spellings) {}

  Messages text() {
    return frame.text();
  }
}
