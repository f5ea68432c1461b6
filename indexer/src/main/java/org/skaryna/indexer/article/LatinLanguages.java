// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.skaryna.analysis.cache.WordCache;
import org.skaryna.analysis.table.ResourceTable;

/**
 * The language of a text in Latin letters by its common words, its letters and the shape of its
 * words, as {@code latin-languages.csv} lists them: {@code Dzieci pajšli ŭ les} has Belarusian's ŭ,
 * {@code Les enfants sont dans la cour} three words of French. N-grams of few languages would give
 * every text to one of these.
 */
final class LatinLanguages {
  private static final String FILE = "latin-languages.csv";
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final double MARKED = 0.5;

  /** Less is chance: one short word stands in many languages. */
  private static final double LEAST = 1.5;

  private static final double LEAST_AHEAD = 1;

  /**
   * A language without an analyzer has to fit so many times better than one of ours, because ours
   * name its people and places: {@code Jean de La Fontaine was a French poet}.
   */
  private static final double TIMES_AHEAD = 2;

  static final Set<String> OURS = Set.of("be", "en", "pl", "lt", "de");

  /** In place of letters with marks: its names may have any. */
  private static final String ANY = "*";

  /** A text of this many words has one of the commonest of its language. */
  private static final int ENOUGH_WORDS = 12;

  private static final List<Traits> LANGUAGES = load();
  private static final WordCache<Weighed> WORDS = WordCache.of(1 << 12);

  private record Traits(
      String language, String letters, String lacking, Pattern shape, Set<String> words) {

    double weigh(String word, boolean marked) {
      double weight = words.contains(word) || shape.matcher(word).find() ? 1 : 0;
      if (letters.equals(ANY)) {
        return weight;
      }
      for (int i = 0; i < word.length(); i++) {
        char letter = word.charAt(i);
        boolean strange = letter > 'z' ? letters.indexOf(letter) < 0 : lacking.indexOf(letter) >= 0;
        if (strange) {
          return -1;
        }
      }
      return weight + (marked ? MARKED : 0);
    }
  }

  /**
   * How well each language fits a text.
   *
   * @param weights of each language of the table, negative where letters speak against it
   * @param known how many words of each language's list the text has
   * @param words how many words it has
   */
  record Evidence(Map<String, Double> weights, Map<String, Integer> known, int words) {

    /** The code of the language that is well ahead of all others, if any is. */
    Optional<String> settled() {
      return weights.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .filter(best -> best.getValue() >= LEAST)
          .map(Map.Entry::getKey)
          .filter(best -> isAhead(best, weights.getOrDefault(best, 0.0)));
    }

    /** Whether what n-grams guessed cannot be: without one common word, or worse than another. */
    boolean denies(String language) {
      double most = weights.values().stream().mapToDouble(weight -> weight).max().orElse(0);
      double own = weights.getOrDefault(language, 0.0);
      boolean strange = own < 0 && most >= own + LEAST;
      return strange || (words >= ENOUGH_WORDS && known.getOrDefault(language, 0) == 0);
    }

    private boolean isAhead(String best, double weight) {
      return weights.entrySet().stream()
          .filter(other -> !other.getKey().equals(best))
          .filter(other -> OURS.contains(best) || OURS.contains(other.getKey()))
          .allMatch(other ->
              weight >= other.getValue() + LEAST_AHEAD
                  && (OURS.contains(best) || weight >= TIMES_AHEAD * other.getValue()));
    }
  }

  private LatinLanguages() {}

  static Evidence weigh(String text) {
    double[] weights = new double[LANGUAGES.size()];
    int[] known = new int[LANGUAGES.size()];
    int words = 0;
    Matcher found = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (found.find()) {
      char[] word = found.group().toCharArray();
      WORDS.get(word, word.length, LatinLanguages::weighed).addTo(weights, known);
      words++;
    }
    return words == 0 ? new Evidence(Map.of(), Map.of(), 0) : evidence(weights, known, words);
  }

  private static Evidence evidence(double[] weights, int[] known, int words) {
    Map<String, Double> weightOf = new HashMap<>();
    Map<String, Integer> knownOf = new HashMap<>();
    for (int i = 0; i < weights.length; i++) {
      weightOf.put(LANGUAGES.get(i).language(), weights[i]);
      knownOf.put(LANGUAGES.get(i).language(), known[i]);
    }
    return new Evidence(weightOf, knownOf, words);
  }

  private static Weighed weighed(String word) {
    boolean marked = word.chars().anyMatch(letter -> letter > 'z');
    double[] weights = new double[LANGUAGES.size()];
    int[] known = new int[LANGUAGES.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = LANGUAGES.get(i).weigh(word, marked);
      known[i] = LANGUAGES.get(i).words().contains(word) ? 1 : 0;
    }
    return new Weighed(word, weights, known);
  }

  /** What one word says for each language; remembered, because patterns take their time. */
  private static final class Weighed implements WordCache.Entry {
    private final String word;
    private final double[] weights;
    private final int[] known;

    Weighed(String word, double[] weights, int[] known) {
      this.word = word;
      this.weights = weights;
      this.known = known;
    }

    void addTo(double[] sums, int[] counts) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += weights[i];
        counts[i] += known[i];
      }
    }

    @Override
    public boolean isOf(char[] letters, int length) {
      return WordCache.Entry.isSame(word, letters, length);
    }
  }

  private static List<Traits> load() {
    List<Traits> languages = new ArrayList<>();
    for (ResourceTable.Row row : ResourceTable.load(LatinLanguages.class, FILE).rows()) {
      languages.add(
          new Traits(
              row.cell(0), row.cell(1), row.cell(2), shape(row), Set.of(row.cell(4).split(" "))));
    }
    return List.copyOf(languages);
  }

  private static Pattern shape(ResourceTable.Row row) {
    try {
      return Pattern.compile(row.cell(3).isEmpty() ? "(?!)" : row.cell(3));
    } catch (PatternSyntaxException e) {
      throw row.problem("expected a pattern in column shape, got " + row.cell(3));
    }
  }
}
