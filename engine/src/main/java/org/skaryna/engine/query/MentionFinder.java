// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.skaryna.analysis.name.FoundWord;

/**
 * Finds the mentions of a name among the words of one article that may be words of it: each word of
 * the name once, in any order, near each other. Where two mentions would share a place, the one of
 * more words stays, then the stricter, then the cheaper.
 */
final class MentionFinder {
  /** Far above what the longest article takes; ends the search in one made of a name's words. */
  private static final int MOST_STEPS = 100_000;

  private static final Comparator<NameMention> BEST_FIRST =
      Comparator.<NameMention>comparingInt(mention -> -mention.words().size())
          .thenComparing(mention -> mention.match().level())
          .thenComparingDouble(mention -> mention.match().cost())
          .thenComparingInt(NameMention::start);

  private final NameJudge judge;
  private final List<Occurrence> occurrences;
  private final List<NameMention> candidates = new ArrayList<>();
  private final List<Occurrence> chosen = new ArrayList<>();
  private int steps;

  private MentionFinder(NameJudge judge, List<Occurrence> occurrences) {
    this.judge = judge;
    this.occurrences = occurrences;
  }

  /**
   * The mentions in text order, none overlapping another.
   *
   * @param occurrences sorted by position
   */
  static List<NameMention> mentions(NameJudge judge, List<Occurrence> occurrences) {
    MentionFinder finder = new MentionFinder(judge, occurrences);
    for (int first = 0; first < occurrences.size(); first++) {
      finder.extend(first);
    }
    return finder.withoutOverlaps();
  }

  /** Takes an occurrence and tries every continuation within reach. */
  private void extend(int taken) {
    Occurrence occurrence = occurrences.get(taken);
    chosen.add(occurrence);
    judge();
    int reach = occurrence.found().position() + judge.maxGap() + 1;
    for (int next = taken + 1; next < occurrences.size() && ++steps < MOST_STEPS; next++) {
      FoundWord word = occurrences.get(next).found();
      if (word.position() > reach) {
        break;
      }
      if (word.position() > occurrence.found().position() && !isChosen(word.word())) {
        extend(next);
      }
    }
    chosen.removeLast();
  }

  private boolean isChosen(int word) {
    for (Occurrence occurrence : chosen) {
      if (occurrence.found().word() == word) {
        return true;
      }
    }
    return false;
  }

  private void judge() {
    for (int word = 0; word < judge.size(); word++) {
      if (judge.required(word) && !isChosen(word)) {
        return;
      }
    }
    judge
        .name(chosen.stream().map(Occurrence::found).toList())
        .ifPresent(match -> candidates.add(new NameMention(chosen, match)));
  }

  private List<NameMention> withoutOverlaps() {
    if (candidates.size() < 2) {
      return candidates;
    }
    candidates.sort(BEST_FIRST);
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
