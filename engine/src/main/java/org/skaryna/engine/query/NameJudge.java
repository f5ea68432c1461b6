// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.skaryna.analysis.name.FoundWord;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.name.NameMatch;
import org.skaryna.analysis.name.NameMatcher;
import org.skaryna.analysis.name.PersonName;
import org.skaryna.analysis.name.WordMatch;

/**
 * An asked name at a level. Remembers every verdict, because the same few spellings return in
 * segment after segment and article after article. Safe for several threads.
 */
final class NameJudge {
  private final NameMatcher matcher;
  private final NameLevel level;
  private final Map<WordKey, Optional<WordMatch>> words = new ConcurrentHashMap<>();
  private final Map<List<FoundWord>, Optional<NameMatch>> names = new ConcurrentHashMap<>();

  private record WordKey(int word, String surface) {}

  NameJudge(String name, NameLevel level) {
    this.matcher = NameMatcher.of(PersonName.parse(name));
    this.level = level;
  }

  /** How many words the name has; 0 when there is nothing to look for. */
  int size() {
    return matcher.size();
  }

  boolean required(int word) {
    return matcher.required(word);
  }

  Iterable<String> keys(int word) {
    return matcher.keys(word, level);
  }

  int maxGap() {
    return matcher.maxGap();
  }

  /** How {@code surface} is this word of the name, at or under the level asked for. */
  Optional<WordMatch> word(int word, String surface) {
    return words.computeIfAbsent(
        new WordKey(word, surface),
        key -> matcher.match(word, surface, level).filter(match -> level.includes(match.level())));
  }

  /** How words near each other are the name, at or under the level asked for. */
  Optional<NameMatch> name(List<FoundWord> found) {
    return names.computeIfAbsent(
        fromZero(found),
        words -> matcher.join(words).filter(match -> level.includes(match.level())));
  }

  /** Only distances matter, so that the same words elsewhere need no new verdict. */
  private static List<FoundWord> fromZero(List<FoundWord> found) {
    int first = found.getFirst().position();
    List<FoundWord> moved = new ArrayList<>(found.size());
    for (FoundWord word : found) {
      moved.add(new FoundWord(word.word(), word.surface(), word.position() - first, word.match()));
    }
    return List.copyOf(moved);
  }
}
