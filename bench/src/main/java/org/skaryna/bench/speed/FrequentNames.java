// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.speed;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.skaryna.analysis.name.form.GivenNames;

/** Names of two words that texts hold, a known given name first: Янка Купала. */
public final class FrequentNames {
  /** Each capitalised word and the one after it, which may begin the next pair. */
  private static final Pattern PAIR =
      Pattern.compile("(?<!\\p{L})(\\p{Lu}\\p{Ll}+)(?= (\\p{Lu}\\p{Ll}{2,}))");

  private final Map<String, Integer> articles = new HashMap<>();

  private FrequentNames() {}

  /** The names that these texts mention. */
  public static FrequentNames in(Stream<String> texts) {
    var names = new FrequentNames();
    texts.forEach(names::count);
    return names;
  }

  private void count(String text) {
    mentions(text).distinct().forEach(name -> articles.merge(name, 1, Integer::sum));
  }

  /** The names that stand in a text, as often as they do. */
  static Stream<String> mentions(String text) {
    return PAIR.matcher(text)
        .results()
        .filter(pair -> GivenNames.isFull(pair.group(1)))
        .map(pair -> pair.group(1) + " " + pair.group(2));
  }

  /** Every name, the most frequent first. */
  public List<String> byFrequency() {
    return articles.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Some of the names: the most frequent, then each as rare again by a factor. */
  List<String> sample(int size) {
    List<String> all = byFrequency();
    return Stream.iterate(1, rank -> rank * 3)
        .limit(size)
        .filter(rank -> rank <= all.size())
        .map(rank -> all.get(rank - 1))
        .toList();
  }
}
