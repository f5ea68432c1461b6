// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One asked name, compiled for comparison: {@code keys} says where candidates stand in the index,
 * {@code match} judges one surface form, {@code join} the words found near each other. Immutable
 * and safe for several threads.
 */
public final class NameMatcher {
  private final PersonName name;
  private final List<AskedWord> words;
  private final NameJoin join;

  private NameMatcher(PersonName name) {
    this.name = name;
    this.join = new NameJoin(name);
    var cases = AskedCases.of(name);
    int languages = name.languages();
    var known = new HashMap<AskedWord.Identity, AskedWord>();
    this.words =
        IntStream.range(0, name.parts().size())
            .mapToObj(i -> known.computeIfAbsent(identity(i, cases, languages), AskedWord::new))
            .toList();
  }

  private AskedWord.Identity identity(int i, AskedCases cases, int languages) {
    return new AskedWord.Identity(
        name.parts().get(i),
        name.isLeftHalf(i) ? cases.alone() : cases,
        languages,
        name.parts().size() == 1,
        name.isMiddle(i));
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
    return words.size();
  }

  /** Whether this word must be found: a patronymic beside a given and a family name need not. */
  public boolean required(int word) {
    return name.isRequired(word);
  }

  /**
   * The index keys under which candidates for this word stand, up to {@link NameLevel#VARIANTS}.
   */
  public Set<String> keys(int word) {
    return keys(word, NameLevel.VARIANTS);
  }

  /** The index keys for a level: what only sounds alike stands under more keys. */
  public Set<String> keys(int word, NameLevel level) {
    return words.get(word).keys(level);
  }

  /**
   * What tells this asked word from others, to remember verdicts by: words with equal identities,
   * of this name or another, match the same surfaces in the same way.
   */
  public Object identity(int word) {
    return words.get(word).identity();
  }

  /**
   * Compares one surface form with an asked word; the strictest level it reaches, or nothing. One
   * of another level than wanted is the caller's to leave out.
   */
  public Optional<WordMatch> match(int word, String surface) {
    return match(word, surface, NameLevel.SIMILAR);
  }

  /** Compares as {@link #match(int, String)} does, but looks no further than a level. */
  public Optional<WordMatch> match(int word, String surface, NameLevel level) {
    return words.get(word).match(surface, level);
  }

  /**
   * Decides whether words found near each other are this name as a whole.
   *
   * @param found in text order, at most one for each asked word, every required word among them
   */
  public Optional<NameMatch> join(List<FoundWord> found) {
    return join.join(found);
  }

  /**
   * Finds the whole names among words found in one text: nearest first by cost, none overlapping,
   * told in text order.
   *
   * @param candidates any accepted words of the text, in any order
   * @param level the loosest level wanted
   */
  public List<FoundName> assemble(List<FoundWord> candidates, NameLevel level) {
    return new NameAssembly(this, level, candidates).names();
  }

  /**
   * How many other words may stand between two neighbouring words of the name, a comma counted as
   * the index does; {@link #join} knows which distances hold.
   */
  public int maxGap() {
    return SetDistances.FARTHEST - 1;
  }
}
