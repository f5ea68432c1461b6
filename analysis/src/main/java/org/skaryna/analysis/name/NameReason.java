// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.skaryna.analysis.name.form.Agreement;
import org.skaryna.analysis.name.sound.SpellingRule;

/**
 * Why a form was accepted: "Belarusian, genitive or accusative; romanized by the passport rules".
 * Cheap to have; what it says is worked out when it is asked for.
 */
public final class NameReason {
  private static final int REMEMBERED = 4_000;

  /** A page shows the same few spellings again and again, and to try all systems takes a while. */
  private static final Map<Question, String> TOLD = new ConcurrentHashMap<>();

  private record Question(List<WordLink> links, int agreement, Locale locale) {}

  private final List<WordLink> links;
  private final int agreement;

  NameReason(List<WordLink> links, int agreement) {
    this.links = List.copyOf(links);
    this.agreement = agreement;
  }

  /** A reason of which nothing is known but its rules, in the order in which they are told. */
  public NameReason(List<NameRule> rules) {
    this(rules.stream().map(WordLink::of).toList(), Agreement.ANY);
  }

  static NameReason of(NameRule... rules) {
    return new NameReason(Arrays.asList(rules));
  }

  static NameReason of(WordLink link) {
    return new NameReason(List.of(link), Agreement.ANY);
  }

  /** The reason in Belarusian, Russian or English (any other language). */
  public String in(Locale locale) {
    if (links.isEmpty()) {
      return "";
    }
    var question = new Question(links, agreement, locale);
    String told = TOLD.get(question);
    if (told == null) {
      told = new ReasonTeller(links, agreement, locale).tell();
      if (TOLD.size() >= REMEMBERED) {
        TOLD.clear();
      }
      TOLD.put(question, told);
    }
    return told;
  }

  /** The rules of spelling by which the words found differ from those asked for. */
  public Set<SpellingRule> spellings() {
    return spellings(links);
  }

  /** The rules of all links, those first by which the words differ most. */
  static Set<SpellingRule> spellings(List<WordLink> links) {
    var costs = new EnumMap<SpellingRule, Integer>(SpellingRule.class);
    for (WordLink link : links) {
      link.spellings().forEach((rule, cost) -> costs.merge(rule, cost, Integer::sum));
    }
    return costs.entrySet().stream()
        .sorted(Map.Entry.<SpellingRule, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  List<WordLink> links() {
    return links;
  }

  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }
}
