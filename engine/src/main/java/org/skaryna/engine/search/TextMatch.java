// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.List;

/**
 * A place in an article's text that matched: a word, a phrase or a name.
 *
 * @param term what matched, to tell different things from the same thing twice
 * @param words its words in text order, at least one, in UTF-16 code units of the text
 */
record TextMatch(Object term, List<Snippet.Span> words) {

  int start() {
    return words.getFirst().start();
  }

  int end() {
    return words.getLast().end();
  }
}
