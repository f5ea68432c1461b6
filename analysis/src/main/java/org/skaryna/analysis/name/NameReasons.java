// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.skaryna.analysis.name.form.Agreement;
import org.skaryna.analysis.name.form.BaseForm;

/** Puts into rules what links a found form with the asked word. */
final class NameReasons {
  private static final NameRule[] CASES = {
    NameRule.NOMINATIVE,
    NameRule.GENITIVE,
    NameRule.DATIVE,
    NameRule.ACCUSATIVE,
    NameRule.INSTRUMENTAL,
    NameRule.LOCATIVE
  };

  private static final Set<NameRule> INFLECTED =
      EnumSet.range(NameRule.NOMINATIVE, NameRule.CASE_FORM);
  private static final Set<NameRule> LANGUAGES =
      EnumSet.of(NameRule.BELARUSIAN, NameRule.RUSSIAN, NameRule.UKRAINIAN);

  private NameReasons() {}

  static NameReason of(String found, BaseForm form, NameRule link, String asked) {
    var rules = new ArrayList<NameRule>();
    rules.add(language(found));
    if (!form.written()) {
      int only = Agreement.onlyCase(form.agreement());
      rules.add(only >= 0 ? CASES[only] : NameRule.CASE_FORM);
    }
    if (!form.letters().equals(asked)) {
      rules.add(link);
    }
    return new NameReason(rules);
  }

  /** The reason for a whole name: its words agree in a case that one of them may not tell. */
  static NameReason joined(List<FoundWord> found, int agreement) {
    var told = EnumSet.noneOf(NameRule.class);
    found.forEach(word -> told.addAll(word.match().reason().rules()));
    if (told.removeAll(INFLECTED)) {
      int only = Agreement.onlyCase(agreement);
      told.add(only > 0 ? CASES[only] : NameRule.CASE_FORM);
    }
    if (!Collections.disjoint(told, LANGUAGES)) {
      told.remove(NameRule.CYRILLIC);
    }
    if (told.size() > 1) {
      told.remove(NameRule.SAME_LETTERS);
    }
    return new NameReason(List.copyOf(told));
  }

  /** The language that the letters tell: ў is Belarusian, ї Ukrainian, и without і Russian. */
  private static NameRule language(String folded) {
    boolean i = false;
    boolean russian = false;
    for (int at = 0; at < folded.length(); at++) {
      char c = folded.charAt(at);
      switch (c) {
        case 'ў' -> {
          return NameRule.BELARUSIAN;
        }
        case 'ї', 'є', 'ґ' -> {
          return NameRule.UKRAINIAN;
        }
        case 'и', 'щ', 'ъ' -> russian = true;
        case 'і' -> i = true;
        default -> {
          if (c < '\u0400') {
            return NameRule.LATIN;
          }
        }
      }
    }
    return i && russian
        ? NameRule.UKRAINIAN
        : i ? NameRule.BELARUSIAN : russian ? NameRule.RUSSIAN : NameRule.CYRILLIC;
  }
}
