// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.snippets;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.skaryna.bench.speed.FrequentNames;

/**
 * Queries as readers type them, drawn by lot from what articles hold: words, two words of one
 * sentence, names of people. A frequent word is drawn more often than a rare one. The same seed
 * gives the same queries.
 */
public final class SampleQueries {
  private static final int TRIES = 1_000;

  /** Words written small, so that none is taken for a name. */
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}'’])\\p{Ll}{4,20}(?![\\p{L}'’])");

  private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+");

  private final List<String> texts;
  private final Random random;

  private SampleQueries(List<String> texts, long seed) {
    this.texts = texts;
    this.random = new Random(seed);
  }

  /**
   * Different queries, two fifths words, two fifths pairs of words, one fifth names.
   *
   * @param texts of articles
   * @throws IllegalArgumentException where the texts do not hold so many
   */
  public static List<String> of(List<String> texts, int count, long seed) {
    return new SampleQueries(texts, seed).sample(count);
  }

  private List<String> sample(int count) {
    List<String> names = FrequentNames.in(texts.stream()).byFrequency();
    Set<String> queries = new LinkedHashSet<>();
    draw(queries, count * 2 / 5, text -> words(text, 1));
    draw(queries, count * 4 / 5, text -> words(text, 2));
    draw(queries, count, text -> names.isEmpty() ? "" : names.get(random.nextInt(names.size())));
    return List.copyOf(queries);
  }

  private void draw(Set<String> queries, int until, Function<String, String> query) {
    int tries = 0;
    while (queries.size() < until) {
      String drawn = query.apply(texts.get(random.nextInt(texts.size())));
      if (!drawn.isEmpty()) {
        queries.add(drawn);
      }
      if (++tries > TRIES * until) {
        throw new IllegalArgumentException(
            "the articles hold too few words or names for %d different queries".formatted(until));
      }
    }
  }

  /** Some words of one sentence in their order; empty where the sentence drawn has too few. */
  private String words(String text, int count) {
    List<String> sentences = SENTENCE.matcher(text).results().map(MatchResult::group).toList();
    if (sentences.isEmpty()) {
      return "";
    }
    String sentence = sentences.get(random.nextInt(sentences.size()));
    List<String> words =
        new ArrayList<>(
            WORD.matcher(sentence).results().map(MatchResult::group).distinct().toList());
    if (words.size() < count) {
      return "";
    }
    while (words.size() > count) {
      words.remove(random.nextInt(words.size()));
    }
    return String.join(" ", words);
  }
}
