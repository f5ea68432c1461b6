// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.Locale;
import java.util.Map;
import org.skaryna.engine.schema.Language;

/** What readers see in place of a facet's value. */
final class FacetLabels {
  private static final Map<String, String> UNDETERMINED =
      Map.of("be", "невядомая", "ru", "неизвестный", "en", "Unknown");

  private FacetLabels() {}

  /** A language's name: be, English -> Belarusian. */
  static String language(String code, Locale locale) {
    if (code.equals(Language.UNDETERMINED.code())) {
      return UNDETERMINED.getOrDefault(locale.getLanguage(), "Unknown");
    }
    return code.matches("[a-z]{2,3}") ? new Language(code).label(locale) : code;
  }
}
