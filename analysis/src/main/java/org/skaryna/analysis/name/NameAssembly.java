// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts words found in one text together to whole names: the best ones that don't overlap. */
final class NameAssembly {
  private static final int MOST_TRIES = 10_000;

  private static final Comparator<FoundName> BEST_FIRST =
      Comparator.<FoundName>comparingInt(name -> -name.words().size())
          .thenComparing(name -> name.match().level())
          .thenComparingDouble(name -> name.match().cost());

  private final NameMatcher matcher;
  private final NameLevel level;
  private final List<FoundWord> candidates;
  private final List<FoundName> names = new ArrayList<>();
  private int tries;

  NameAssembly(NameMatcher matcher, NameLevel level, List<FoundWord> candidates) {
    this.matcher = matcher;
    this.level = level;
    this.candidates =
        candidates.stream()
            .filter(word -> level.includes(word.match().level()))
            .sorted(Comparator.comparingInt(FoundWord::position))
            .toList();
  }

  List<FoundName> names() {
    extend(0, new ArrayList<>());
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

  private void extend(int from, List<FoundWord> words) {
    if (isWhole(words)) {
      Optional<NameMatch> match = matcher.join(words);
      if (match.isPresent() && level.includes(match.get().level())) {
        names.add(new FoundName(words, match.get()));
      }
    }
    for (int i = from; i < candidates.size() && ++tries < MOST_TRIES; i++) {
      FoundWord word = candidates.get(i);
      int gap = words.isEmpty() ? 1 : word.position() - words.getLast().position();
      if (gap > matcher.maxGap() + 1) {
        return;
      }
      if (gap > 0 && words.stream().noneMatch(other -> other.word() == word.word())) {
        words.add(word);
        extend(i + 1, words);
        words.removeLast();
      }
    }
  }

  private boolean isWhole(List<FoundWord> words) {
    for (int word = 0; word < matcher.size(); word++) {
      int asked = word;
      if (matcher.required(word) && words.stream().noneMatch(found -> found.word() == asked)) {
        return false;
      }
    }
    return !words.isEmpty();
  }

  private static boolean overlap(FoundName a, FoundName b) {
    return a.words().getFirst().position() <= b.words().getLast().position()
        && b.words().getFirst().position() <= a.words().getLast().position();
  }
}
