// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.skaryna.analysis.name.FoundWord;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.name.NameMatcher;
import org.skaryna.analysis.name.NamePartTag;
import org.skaryna.analysis.name.PersonName;
import org.skaryna.analysis.name.WordMatch;

/**
 * An asked name at a level. Remembers every verdict, because the same few spellings return in
 * segment after segment and article after article. Safe for several threads.
 */
final class NameJudge {
  private final NameMatcher matcher;
  private final NameLevel level;
  private final boolean[] required;
  private final Map<WordKey, Optional<WordMatch>> words = new ConcurrentHashMap<>();
  private final Map<List<FoundWord>, Optional<WrittenName>> names = new ConcurrentHashMap<>();
  private final Map<WrittenName, WrittenName> written = new ConcurrentHashMap<>();

  private record WordKey(int word, String surface) {}

  NameJudge(String name, NameLevel level) {
    this.matcher = NameMatcher.of(PersonName.parse(name));
    this.level = level;
    this.required = new boolean[matcher.size()];
    for (int word = 0; word < required.length; word++) {
      required[word] = matcher.required(word);
    }
  }

  /** The name as asked for. */
  String name() {
    return matcher.name().written();
  }

  /** How many words the name has; 0 when there is nothing to look for. */
  int size() {
    return matcher.size();
  }

  boolean required(int word) {
    return required[word];
  }

  /** A word of the name as asked for. */
  String written(int word) {
    return matcher.name().parts().get(word).written();
  }

  boolean isInitial(int word) {
    return matcher.name().parts().get(word).tag() == NamePartTag.INITIAL;
  }

  boolean isGiven(int word) {
    return matcher.name().parts().get(word).tag() == NamePartTag.GIVEN;
  }

  NameLevel level() {
    return level;
  }

  /** {@link NameMatcher#identity}. */
  Object identity(int word) {
    return matcher.identity(word);
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

  /**
   * How words near each other are the name, at or under the level asked for. Always the same object
   * for the same words.
   *
   * @param words in text order, the first at position 0
   */
  Optional<WrittenName> name(List<FoundWord> words) {
    return names.computeIfAbsent(
        words,
        found ->
            matcher
                .join(found)
                .filter(match -> level.includes(match.level()))
                .map(match -> written.computeIfAbsent(WrittenName.of(found, match), w -> w)));
  }
}
