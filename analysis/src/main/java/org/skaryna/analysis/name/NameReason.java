// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Why a form was accepted, as a chain of {@link NameRule}s: "Belarusian, genitive".
 *
 * @param rules in the order in which they are told
 */
public record NameReason(List<NameRule> rules) {
  /** Copies {@code rules}. */
  public NameReason {
    rules = List.copyOf(rules);
  }

  static NameReason of(NameRule... rules) {
    return new NameReason(Arrays.asList(rules));
  }

  /** The reason in Belarusian, Russian or English (any other language). */
  public String in(Locale locale) {
    var bundle =
        ResourceBundle.getBundle(
            "org.skaryna.analysis.name.reasons",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return rules.stream()
        .map(rule -> bundle.getString(rule.name()))
        .collect(Collectors.joining(", "));
  }
}
