// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.List;
import java.util.stream.Collectors;
import org.skaryna.analysis.name.NameMatch;

/**
 * A place in an article where the asked name stands.
 *
 * @param words its words in text order, at least one
 * @param match how they are the asked name
 */
public record NameMention(List<Occurrence> words, NameMatch match) {
  public NameMention {
    words = List.copyOf(words);
  }

  /** The name as written: the words found, in text order, one space between. */
  public String form() {
    return words.stream().map(word -> word.found().surface()).collect(Collectors.joining(" "));
  }

  /** The match of the stricter level; within a level, the cheaper. */
  public static NameMatch better(NameMatch a, NameMatch b) {
    int byLevel = a.level().compareTo(b.level());
    return byLevel < 0 || (byLevel == 0 && a.cost() <= b.cost()) ? a : b;
  }

  int start() {
    return words.getFirst().found().position();
  }

  int end() {
    return words.getLast().found().position();
  }

  boolean covers(int position) {
    return start() <= position && position <= end();
  }

  boolean overlaps(NameMention other) {
    return start() <= other.end() && other.start() <= end();
  }
}
