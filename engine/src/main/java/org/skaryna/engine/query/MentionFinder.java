// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
  private final int[] bits;
  private final int required;
  private final int maxGap;
  private final Map<Pattern, Optional<WrittenName>> verdicts = new HashMap<>();
  private Places places = new Places();
  private List<NameMention> candidates = List.of();
  private int length;
  private int taken;
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
    this.bits = spellings.stream().mapToInt(spelling -> 1 << spelling.word()).toArray();
    this.maxGap = judge.maxGap();
    this.required =
        IntStream.range(0, judge.size()).filter(judge::required).map(word -> 1 << word).sum();
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
    for (int first = 0; first < places.size(); ) {
      first = searchRun(first);
    }
    return withoutOverlaps();
  }

  /**
   * Searches places that follow each other within reach, if every word that is required stands
   * there: most articles hold the words of a name far apart. Returns where the next such run
   * begins.
   */
  private int searchRun(int begin) {
    int words = bit(begin);
    int end = begin + 1;
    while (end < places.size() && places.position(end) <= reach(end - 1)) {
      words |= bit(end++);
    }
    if ((words & required) == required) {
      for (int first = begin; first < end; first++) {
        extend(first);
      }
    }
    return end;
  }

  /** Takes a place and tries every continuation within reach. */
  private void extend(int place) {
    int word = bit(place);
    chosen[length++] = place;
    taken |= word;
    if ((taken & required) == required) {
      judge();
    }
    int position = places.position(place);
    int reach = reach(place);
    for (int next = place + 1; next < places.size() && ++steps < MOST_STEPS; next++) {
      int at = places.position(next);
      if (at > reach) {
        break;
      }
      if (at > position && (taken & bit(next)) == 0) {
        extend(next);
      }
    }
    taken &= ~word;
    length--;
  }

  private int reach(int place) {
    return places.position(place) + maxGap + 1;
  }

  /** The word of the name that stands at a place; one bit for each. */
  private int bit(int place) {
    return bits[places.spelling(place)];
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
