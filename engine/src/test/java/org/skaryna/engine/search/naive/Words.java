// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search.naive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A text as an analyzer reads it.
 *
 * @param places at each the readings of one word; none where a word was left out
 */
record Words(List<Set<String>> places) {

  static Words of(Analyzer analyzer, String text) {
    List<Set<String>> places = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        for (int i = 0; i < increment.getPositionIncrement(); i++) {
          places.add(new HashSet<>());
        }
        places.getLast().add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(text, e);
    }
    return new Words(places);
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  boolean isOne() {
    return places.stream().filter(place -> !place.isEmpty()).count() == 1;
  }

  /** Whether some word is as {@code wanted}. */
  boolean any(Predicate<String> wanted) {
    return places.stream().flatMap(Set::stream).anyMatch(wanted);
  }

  Set<String> all() {
    Set<String> all = new HashSet<>();
    places.forEach(all::addAll);
    return all;
  }

  /**
   * Whether the words of a phrase stand here, each at a place of its own and moved so that together
   * they fit within {@code slop} places.
   */
  boolean holds(Words phrase, int slop) {
    return holds(phrase, slop, List.of());
  }

  /**
   * Tries every place for the next word.
   *
   * @param chosen the places of the words before it, -1 for one that the analyzer left out
   */
  private boolean holds(Words phrase, int slop, List<Integer> chosen) {
    int word = chosen.size();
    if (word == phrase.places.size()) {
      return true;
    }
    Set<String> wanted = phrase.places.get(word);
    if (wanted.isEmpty()) {
      return holds(phrase, slop, and(chosen, -1));
    }
    for (int at = 0; at < places.size(); at++) {
      if (places.get(at).stream().anyMatch(wanted::contains)
          && fits(chosen, at, slop)
          && holds(phrase, slop, and(chosen, at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(List<Integer> chosen, int at, int slop) {
    int word = chosen.size();
    for (int other = 0; other < word; other++) {
      int place = chosen.get(other);
      if (place == at || (place >= 0 && Math.abs((at - word) - (place - other)) > slop)) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> and(List<Integer> places, int next) {
    List<Integer> more = new ArrayList<>(places);
    more.add(next);
    return more;
  }
}
