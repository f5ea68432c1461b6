// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.skaryna.analysis.translit.LatinSpelling;
import org.skaryna.analysis.translit.RomanizationScheme;

/**
 * Finds by trying which system wrote the Latin words of a name: one that makes them of the Cyrillic
 * words, or for a given name of its form in the system's language. Of several the most usual, in
 * the order of {@link RomanizationScheme}.
 */
final class SchemeFinder {
  private static final int ODD = 20;
  private static final int UNLIKE = 1_000;

  private SchemeFinder() {}

  /** The systems that write each Latin word for its Cyrillic one, most usual first. */
  static List<RomanizationScheme> writing(List<LatinTrial> trials) {
    return Arrays.stream(RomanizationScheme.values())
        .filter(scheme ->
            trials.stream().allMatch(trial -> trial.isOpen() || trial.by().contains(scheme)))
        .toList();
  }

  /** For each word its most usual system of the languages; fewer if one has none. */
  static List<RomanizationScheme> each(List<LatinTrial> trials, List<String> languages) {
    return trials.stream()
        .filter(trial -> !trial.isOpen())
        .flatMap(trial ->
            Arrays.stream(RomanizationScheme.values())
                .filter(
                    scheme -> languages.contains(scheme.language()) && trial.by().contains(scheme))
                .limit(1))
        .toList();
  }

  /**
   * The likeliest system of another language for names whose Cyrillic words differ: Kolesnikova is
   * not Калеснікава by any Belarusian system, but is a Russian name by several.
   */
  static Optional<RomanizationScheme> elsewhere(List<LatinTrial> trials, List<String> languages) {
    return Arrays.stream(RomanizationScheme.values())
        .filter(scheme -> !languages.contains(scheme.language()))
        .filter(scheme -> trials.stream().allMatch(trial -> trial.mayBeBy(scheme)))
        .min(Comparator.comparingInt(scheme -> oddity(scheme, trials)));
  }

  private static int oddity(RomanizationScheme scheme, List<LatinTrial> trials) {
    return trials.stream()
        .filter(trial -> !trial.given())
        .mapToInt(trial -> LatinSpelling.of(trial.plain()).oddity(scheme))
        .sum();
  }

  /** A system in which all of some Latin words may be written. */
  private record Guess(RomanizationScheme scheme, int oddity) {
    int cost() {
      return ODD * oddity + scheme.rank();
    }
  }

  /** The systems in which all of some Latin words may be written, likeliest first. */
  static List<RomanizationScheme> guess(List<String> latin) {
    return guesses(latin).stream().map(Guess::scheme).toList();
  }

  private static List<Guess> guesses(List<String> latin) {
    List<LatinSpelling> words = latin.stream().map(LatinSpelling::of).toList();
    List<Guess> guesses = new ArrayList<>();
    for (RomanizationScheme scheme : RomanizationScheme.values()) {
      if (words.stream().allMatch(word -> word.schemes().contains(scheme))) {
        guesses.add(new Guess(scheme, words.stream().mapToInt(word -> word.oddity(scheme)).sum()));
      }
    }
    guesses.sort(Comparator.comparingInt(Guess::oddity));
    return guesses;
  }

  /**
   * Two different systems for two Latin spellings of one name, those first that read the words as
   * the same Cyrillic ones.
   *
   * @return two systems, or none
   */
  static List<RomanizationScheme> guess(List<String> asked, List<String> found) {
    List<RomanizationScheme> best = List.of();
    List<Guess> others = guesses(found);
    int least = Integer.MAX_VALUE;
    for (Guess one : guesses(asked)) {
      for (Guess other : others) {
        int cost = one.cost() + other.cost();
        if (one.scheme() == other.scheme() || cost >= least) {
          continue;
        }
        cost += agree(one.scheme(), asked, other.scheme(), found) ? 0 : UNLIKE;
        if (cost < least) {
          least = cost;
          best = List.of(one.scheme(), other.scheme());
        }
      }
    }
    return best;
  }

  private static boolean agree(
      RomanizationScheme one, List<String> asked, RomanizationScheme other, List<String> found) {
    if (!one.language().equals(other.language())) {
      return false;
    }
    for (int i = 0; i < asked.size(); i++) {
      List<String> readings = LatinSpelling.of(found.get(i)).readings(other);
      if (LatinSpelling.of(asked.get(i)).readings(one).stream().noneMatch(readings::contains)) {
        return false;
      }
    }
    return true;
  }
}
