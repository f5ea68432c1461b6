// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.skaryna.analysis.name.sound.SpellingRule;
import org.skaryna.analysis.translit.RomanizationScheme;

/** The phrases of reasons.properties in one language. */
final class ReasonTexts {
  private static final int MOST_CASES = 3;
  private static final int MOST_SPELLINGS = 2;

  private final ResourceBundle bundle;

  ReasonTexts(Locale locale) {
    bundle =
        ResourceBundle.getBundle(
            "org.skaryna.analysis.name.reasons",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String of(NameRule rule) {
    return text(rule.name());
  }

  String text(String key) {
    return bundle.getString(key);
  }

  /** The rules of spelling that tell most; where there are none, other letters for one sound. */
  String spellings(Set<SpellingRule> rules) {
    return rules.isEmpty()
        ? of(NameRule.SAME_SOUND)
        : rules.stream()
            .limit(MOST_SPELLINGS)
            .map(rule -> text("spelling." + rule))
            .collect(Collectors.joining(", "));
  }

  /** One or two languages; where all are open, the script. */
  String languages(List<String> languages) {
    return switch (languages.size()) {
      case 1 -> language(languages.getFirst());
      case 2 -> format("or", language(languages.getFirst()), language(languages.getLast()));
      default -> text("language.any");
    };
  }

  /** "Russian or Ukrainian form of a Belarusian name": one or two languages each. */
  String form(List<String> its, List<String> of) {
    return format("form", text("its." + String.join(".", its)), text("of." + String.join(".", of)));
  }

  private String language(String code) {
    return text("language." + code);
  }

  /** The cases that a form may be, by number from 0 (nominative) to 5 (locative). */
  String cases(List<Integer> cases) {
    if (cases.isEmpty() || cases.size() > MOST_CASES) {
      return text("CASE_FORM");
    }
    Object[] names = cases.stream().map(number -> text("case." + number)).toArray();
    return format("cases." + names.length, names);
  }

  /** "romanized by the passport rules". */
  String by(RomanizationScheme scheme) {
    return text("by." + scheme.name());
  }

  /** "Belarusian passport Latin". */
  String latin(RomanizationScheme scheme) {
    return text("latin." + scheme.name());
  }

  String sides(String asked, String found) {
    return format("sides", asked, found);
  }

  private String format(String key, Object... phrases) {
    return MessageFormat.format(text(key), phrases);
  }
}
