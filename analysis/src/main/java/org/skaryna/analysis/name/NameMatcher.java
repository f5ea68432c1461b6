// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skaryna.analysis.name.form.Agreement;

/**
 * One asked name, compiled for comparison: {@code keys} says where candidates stand in the index,
 * {@code match} judges one surface form, {@code join} the words found near each other. Immutable
 * and safe for several threads.
 */
public final class NameMatcher {
  private static final double NEAR_EXACT = 0.35;
  private static final double MOST = 1.5;

  private final PersonName name;
  private final List<AskedWord> words;

  private NameMatcher(PersonName name) {
    this.name = name;
    int agreement = NameSex.of(name);
    boolean alone = name.parts().size() == 1;
    boolean oblique = name.isOblique();
    this.words =
        name.parts().stream().map(part -> new AskedWord(part, agreement, alone, oblique)).toList();
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
   * Compares one surface form with an asked word; the strictest level it reaches, or nothing. One
   * of another level than wanted is the caller's to leave out.
   */
  public Optional<WordMatch> match(int word, String surface) {
    return words.get(word).match(surface);
  }

  /**
   * Decides whether words found near each other are this name as a whole.
   *
   * @param found in text order, at most one for each asked word, every required word among them
   */
  public Optional<NameMatch> join(List<FoundWord> found) {
    var level = NameLevel.EXACT;
    double cost = 0;
    int agreement = Agreement.ANY;
    for (FoundWord word : found) {
      level = level.or(word.match().level());
      cost += word.match().cost();
      agreement &= word.match().agreement();
    }
    if (found.isEmpty() || agreement == 0 || cost > MOST || !initialsHold(found)) {
      return Optional.empty();
    }
    return Optional.of(new NameMatch(level, cost, NameReasons.joined(found, agreement)));
  }

  /** An initial stands for a given name only right beside a family name that is near-exact. */
  private boolean initialsHold(List<FoundWord> found) {
    for (int i = 0; i < found.size(); i++) {
      if (isInitial(found.get(i)) && !familyBeside(found, i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isInitial(FoundWord word) {
    return word.surface().endsWith(".")
        || name.parts().get(word.word()).tag() == NamePartTag.INITIAL;
  }

  private boolean familyBeside(List<FoundWord> found, int at) {
    for (FoundWord word : found) {
      int distance = Math.abs(word.position() - found.get(at).position());
      if (!isInitial(word) && word.match().cost() <= NEAR_EXACT && distance <= 2) {
        return true;
      }
    }
    return false;
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

  /** How many other words may stand between two neighbouring words of the name. */
  public int maxGap() {
    return 2;
  }
}
