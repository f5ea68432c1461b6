// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One asked name, compiled for comparison: {@code keys} says where candidates stand in the index,
 * {@code match} judges one surface form, {@code join} the words found near each other. Immutable
 * and safe for several threads.
 */
public final class NameMatcher {
  private final PersonName name;

  private NameMatcher(PersonName name) {
    this.name = name;
  }

  /** Compiles a name. */
  public static NameMatcher of(PersonName name) {
    return new NameMatcher(name);
  }

  /** The name asked for. */
  public PersonName name() {
    return name;
  }

  /** How many words are asked for; 0 when the name holds no word. */
  public int size() {
    return name.parts().size();
  }

  /** Whether this word must be found: a patronymic beside a given and a family name need not. */
  public boolean required(int word) {
    return name.parts().get(word).tag() != NamePartTag.PATRONYMIC;
  }

  /** The index keys under which candidates for this word stand. */
  public Set<String> keys(int word) {
    return Set.copyOf(NameKeys.of(name.parts().get(word).written()));
  }

  /**
   * Compares one surface form with an asked word; the strictest level it reaches, or nothing. One
   * of another level than wanted is the caller's to leave out.
   */
  public Optional<WordMatch> match(int word, String surface) {
    String asked = name.parts().get(word).written();
    if (surface.equalsIgnoreCase(asked)) {
      return Optional.of(new WordMatch(NameLevel.EXACT, 0, NameReason.of(NameRule.SAME_LETTERS)));
    }
    if (keys(word).containsAll(NameKeys.of(surface))) {
      return Optional.of(
          new WordMatch(NameLevel.VARIANTS, 0.5, NameReason.of(NameRule.SAME_SOUND)));
    }
    return Optional.empty();
  }

  /**
   * Decides whether words found near each other are this name as a whole.
   *
   * @param found in text order, at most one for each asked word, every required word among them
   */
  public Optional<NameMatch> join(List<FoundWord> found) {
    return found.stream()
        .map(FoundWord::match)
        .map(match -> new NameMatch(match.level(), match.cost(), match.reason()))
        .reduce(NameMatcher::sum);
  }

  private static NameMatch sum(NameMatch a, NameMatch b) {
    return new NameMatch(a.level().or(b.level()), a.cost() + b.cost(), a.reason().and(b.reason()));
  }

  /** How many other words may stand between two neighbouring words of the name. */
  public int maxGap() {
    return 2;
  }
}
