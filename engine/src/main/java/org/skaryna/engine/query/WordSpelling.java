// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import org.skaryna.analysis.name.FoundWord;
import org.skaryna.analysis.name.WordMatch;

/**
 * A way of writing one word of the asked name.
 *
 * @param word which word of the name, from 0
 * @param surface as articles write it
 */
record WordSpelling(int word, String surface, WordMatch match) {
  FoundWord at(int position) {
    return new FoundWord(word, surface, position, match);
  }
}
