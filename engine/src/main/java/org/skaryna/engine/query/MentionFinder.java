// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skaryna.analysis.name.FoundWord;

/**
 * Finds the mentions of a name among the places of its words in one article: each word of the name
 * once, in any order, near each other. Where two mentions would share a place, {@link
 * NameMention#BEST_FIRST} tells which stays. Used by one thread, for one article after another.
 */
final class MentionFinder {
  /** Far above what the longest article takes; ends the search in one made of a name's words. */
  private static final int MOST_STEPS = 100_000;

  private final NameJudge judge;
  private final List<WordSpelling> spellings;
  private final int[] chosen;
  private final boolean[] taken;
  private final Map<Pattern, Optional<WrittenName>> verdicts = new HashMap<>();
  private Places places = new Places();
  private List<NameMention> candidates = List.of();
  private int length;
  private int steps;

  /** Spellings beside each other: their numbers, each followed by its distance from the first. */
  private record Pattern(int... numbers) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Pattern that && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(numbers);
    }
  }

  /**
   * Finds mentions of one name.
   *
   * @param spellings by the numbers that places tell
   */
  MentionFinder(NameJudge judge, List<WordSpelling> spellings) {
    this.judge = judge;
    this.spellings = spellings;
    this.chosen = new int[judge.size()];
    this.taken = new boolean[judge.size()];
  }

  /**
   * The mentions in text order, none overlapping another.
   *
   * @param sorted the places of one article
   */
  List<NameMention> mentions(Places sorted) {
    places = sorted;
    candidates = List.of();
    steps = 0;
    for (int first = 0; first < places.size(); first++) {
      extend(first);
    }
    return withoutOverlaps();
  }

  /** Takes a place and tries every continuation within reach. */
  private void extend(int place) {
    int word = word(place);
    chosen[length++] = place;
    taken[word] = true;
    if (allRequired()) {
      judge();
    }
    int position = places.position(place);
    int reach = position + judge.maxGap() + 1;
    for (int next = place + 1; next < places.size() && ++steps < MOST_STEPS; next++) {
      int at = places.position(next);
      if (at > reach) {
        break;
      }
      if (at > position && !taken[word(next)]) {
        extend(next);
      }
    }
    taken[word] = false;
    length--;
  }

  private int word(int place) {
    return spellings.get(places.spelling(place)).word();
  }

  private boolean allRequired() {
    for (int word = 0; word < taken.length; word++) {
      if (judge.required(word) && !taken[word]) {
        return false;
      }
    }
    return true;
  }

  private void judge() {
    int[] numbers = new int[2 * length];
    int start = places.position(chosen[0]);
    for (int i = 0; i < length; i++) {
      numbers[2 * i] = places.spelling(chosen[i]);
      numbers[2 * i + 1] = places.position(chosen[i]) - start;
    }
    verdicts.computeIfAbsent(new Pattern(numbers), this::verdict).ifPresent(this::addCandidate);
  }

  private Optional<WrittenName> verdict(Pattern pattern) {
    List<FoundWord> words = new ArrayList<>(length);
    for (int i = 0; i < pattern.numbers.length; i += 2) {
      words.add(spellings.get(pattern.numbers[i]).at(pattern.numbers[i + 1]));
    }
    return judge.name(List.copyOf(words));
  }

  private void addCandidate(WrittenName name) {
    int[] positions = new int[length];
    int[] numbers = new int[length];
    for (int i = 0; i < length; i++) {
      positions[i] = places.position(chosen[i]);
      numbers[i] = places.spelling(chosen[i]);
    }
    if (candidates.isEmpty()) {
      candidates = new ArrayList<>();
    }
    candidates.add(new NameMention(name, positions, numbers));
  }

  private List<NameMention> withoutOverlaps() {
    if (candidates.size() < 2) {
      return candidates;
    }
    candidates.sort(NameMention.BEST_FIRST);
    List<NameMention> kept = new ArrayList<>();
    for (NameMention candidate : candidates) {
      if (kept.stream().noneMatch(candidate::overlaps)) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparingInt(NameMention::start));
    return kept;
  }
}
