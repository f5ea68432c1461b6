// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.lemma;

import java.util.LinkedHashSet;
import java.util.Set;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;

/**
 * The words of a dictionary that are one slip away from another: a letter left out, put in or
 * changed, or neighbours that changed places. It walks the automaton along the word, so that the
 * work grows with the part of the word that the dictionary knows, and not with its letters.
 *
 * <p>Only for words of the letters {@code a} to {@code z}.
 */
final class NearWords {
  private final FSA automaton;
  private final byte separator;

  NearWords(Dictionary dictionary) {
    this.automaton = dictionary.fsa;
    this.separator = dictionary.metadata.getSeparator();
  }

  /** With the first letter and the last as they are: the last may be an ending. */
  Set<String> of(String word) {
    Set<String> near = new LinkedHashSet<>();
    int node = next(automaton.getRootNode(), word.charAt(0));
    for (int i = 1; i < word.length() && node != 0; i++) {
      String before = word.substring(0, i);
      String rest = word.substring(i);
      if (rest.length() > 1) {
        add(near, before, node, rest.charAt(1) + rest.substring(0, 1) + rest.substring(2));
        add(near, before, node, rest.substring(1));
      }
      for (int arc = automaton.getFirstArc(node); arc != 0; arc = automaton.getNextArc(arc)) {
        char letter = (char) automaton.getArcLabel(arc);
        if (letter >= 'a' && letter <= 'z' && !automaton.isArcTerminal(arc)) {
          int after = automaton.getEndNode(arc);
          add(near, before + letter, after, rest);
          if (rest.length() > 1) {
            add(near, before + letter, after, rest.substring(1));
          }
        }
      }
      node = next(node, word.charAt(i));
    }
    near.remove(word);
    return near;
  }

  /** Adds a word if its {@code rest} leads from {@code node} to the end of one. */
  private void add(Set<String> near, String before, int node, String rest) {
    int at = node;
    for (int i = 0; i < rest.length() && at != 0; i++) {
      at = next(at, rest.charAt(i));
    }
    if (at != 0 && automaton.getArc(at, separator) != 0) {
      near.add(before + rest);
    }
  }

  private int next(int node, char letter) {
    int arc = automaton.getArc(node, (byte) letter);
    return arc == 0 || automaton.isArcTerminal(arc) ? 0 : automaton.getEndNode(arc);
  }
}
