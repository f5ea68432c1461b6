// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.List;

/**
 * The page to start from.
 *
 * @param count how many articles there are, a phrase
 * @param languages of the articles, the most frequent first
 */
record StartPage(
    Frame frame, String count, List<Choice> languages, List<ExampleQueries.Example> examples) {

  Messages text() {
    return frame.text();
  }
}
