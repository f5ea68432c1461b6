// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.search;

import java.util.Locale;
import java.util.Optional;
import org.skaryna.analysis.name.NameComparison;
import org.skaryna.analysis.name.NameMatch;

/**
 * What is said of two written names; the components are what {@code --json} prints.
 *
 * @param level the strictest level at which they are one name; {@code none} where they are not
 * @param cost how far they are apart: 0 the same, above 1 hardly the same; 0 too where they are not
 *     one
 * @param why in words, empty where they are not one
 */
record NamePair(String asked, String found, String level, double cost, String why) {
  private static final String NONE = "none";

  static NamePair of(String asked, String found, Locale language) {
    Optional<NameMatch> match = NameComparison.between(asked, found);
    return new NamePair(
        asked,
        found,
        match.map(same -> same.level().key()).orElse(NONE),
        match.map(NameMatch::cost).orElse(0.0),
        match.map(same -> same.reason().in(language)).orElse(""));
  }

  String line() {
    return level.equals(NONE) ? "different names" : "%s, cost %.2f: %s".formatted(level, cost, why);
  }
}
