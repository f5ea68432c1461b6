// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.Map;
import java.util.TreeMap;
import org.skaryna.analysis.name.FormLanguage;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.query.NameQuery;
import org.skaryna.engine.schema.Language;

/**
 * How some articles write a name in one form.
 *
 * @param byLanguage how many articles in each language, by its code
 * @param level how the form is the name, at the best of its places
 * @param cost how far apart they are there
 * @param why the rules that link them, for readers
 */
public record SpellingTally(
    String form, Map<String, Long> byLanguage, NameLevel level, double cost, String why) {

  public SpellingTally {
    byLanguage = Map.copyOf(byLanguage);
  }

  /** The same form in other articles added. */
  public SpellingTally plus(SpellingTally other) {
    Map<String, Long> sum = new TreeMap<>(byLanguage);
    other.byLanguage.forEach((language, articles) -> sum.merge(language, articles, Long::sum));
    SpellingTally best = isBetterThan(other) ? this : other;
    return new SpellingTally(form, sum, best.level, best.cost, best.why);
  }

  /** As {@link org.skaryna.engine.query.WrittenName#better} has it. */
  private boolean isBetterThan(SpellingTally other) {
    int byLevel = level.compareTo(other.level);
    return byLevel < 0 || (byLevel == 0 && cost <= other.cost);
  }

  NameSpellings.Spelling spelling(NameQuery name) {
    String language =
        new TreeMap<>(byLanguage)
            .entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Language.UNDETERMINED.code());
    return new NameSpellings.Spelling(
        form,
        new Language(FormLanguage.of(form, language)),
        byLanguage.values().stream().mapToLong(Long::longValue).sum(),
        level,
        why,
        name.accepts(form));
  }
}
