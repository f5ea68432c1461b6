// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts words found in one text together to whole names: the best ones that don't overlap. */
final class NameAssembly {
  /**
   * How many ways of going on from one word are tried: a name of eight words that are all alike
   * could be put together in millions.
   */
  private static final int MOST_TRIES = 60;

  /** How many ways are tried in one text. */
  static final int MOST_TRIES_IN_ALL = 10_000;

  private static final Comparator<FoundName> BEST_FIRST =
      Comparator.<FoundName>comparingInt(name -> -name.words().size())
          .thenComparing(name -> name.match().level())
          .thenComparingDouble(name -> name.match().cost());

  private final NameMatcher matcher;
  private final NameLevel level;
  private final List<FoundWord> candidates;
  private final List<FoundName> names = new ArrayList<>();

  /** The words that must be found, one bit each. */
  private final int required;

  /**
   * For each word those that ask for the same before it, one bit each: they are found in their
   * order, as any other order of words that are all alike finds nothing more.
   */
  private final int[] alike;

  private int tries;
  private int triesInAll;

  NameAssembly(NameMatcher matcher, NameLevel level, List<FoundWord> candidates) {
    this.matcher = matcher;
    this.level = level;
    int needed = 0;
    this.alike = new int[matcher.size()];
    for (int word = 0; word < matcher.size(); word++) {
      needed |= matcher.required(word) ? 1 << word : 0;
      for (int before = 0; before < word; before++) {
        alike[word] |= isAlike(before, word) ? 1 << before : 0;
      }
    }
    this.required = needed;
    this.candidates =
        candidates.stream()
            .filter(word -> level.includes(word.match().level()))
            .sorted(Comparator.comparingInt(FoundWord::position))
            .toList();
  }

  private boolean isAlike(int before, int word) {
    return matcher.identity(before).equals(matcher.identity(word))
        && matcher.required(before) == matcher.required(word);
  }

  List<FoundName> names() {
    for (int i = 0; i < candidates.size() && triesInAll < MOST_TRIES_IN_ALL; i++) {
      tries = 0;
      if (alike[candidates.get(i).word()] != 0) {
        continue;
      }
      var words = new ArrayList<FoundWord>(List.of(candidates.get(i)));
      extend(i + 1, words, bit(candidates.get(i)));
    }
    names.sort(BEST_FIRST);
    var chosen = new ArrayList<FoundName>();
    for (FoundName name : names) {
      if (chosen.stream().noneMatch(other -> overlap(other, name))) {
        chosen.add(name);
      }
    }
    chosen.sort(Comparator.comparingInt(name -> name.words().getFirst().position()));
    return chosen;
  }

  /** How many ways were tried. */
  int tries() {
    return triesInAll;
  }

  private void extend(int from, List<FoundWord> words, int asked) {
    triesInAll++;
    if ((asked & required) == required) {
      Optional<NameMatch> match = matcher.join(words);
      if (match.isPresent() && level.includes(match.get().level())) {
        names.add(new FoundName(words, match.get()));
      }
    }
    for (int i = from; i < candidates.size() && tries < MOST_TRIES; i++) {
      FoundWord word = candidates.get(i);
      int gap = word.position() - words.getLast().position();
      if (gap > matcher.maxGap() + 1) {
        return;
      }
      int before = alike[word.word()];
      if (gap > 0 && (asked & bit(word)) == 0 && (asked & before) == before) {
        tries++;
        words.add(word);
        extend(i + 1, words, asked | bit(word));
        words.removeLast();
      }
    }
  }

  private static int bit(FoundWord word) {
    return 1 << word.word();
  }

  private static boolean overlap(FoundName a, FoundName b) {
    return a.words().getFirst().position() <= b.words().getLast().position()
        && b.words().getFirst().position() <= a.words().getLast().position();
  }
}
