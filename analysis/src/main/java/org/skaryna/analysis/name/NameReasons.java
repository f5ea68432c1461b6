// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
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
