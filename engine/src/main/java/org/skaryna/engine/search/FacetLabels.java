// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.Locale;
import java.util.Map;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.schema.Language;

/** What readers see in place of a facet's value. */
final class FacetLabels {
  private static final Map<String, String> UNDETERMINED =
      Map.of("be", "невядомая", "ru", "неизвестный", "en", "Unknown");

  private final Gazetteer gazetteer;
  private final Locale locale;

  /** Labels for readers of a language. */
  FacetLabels(Gazetteer gazetteer, Locale locale) {
    this.gazetteer = gazetteer;
    this.locale = locale;
  }

  /** The label of a value; the value itself where it is written for readers already. */
  String of(FacetField field, String value) {
    return switch (field) {
      case LANGUAGE -> language(value, locale);
      case PLACE -> gazetteer.place(value).map(place -> place.label(locale)).orElse(value);
      default -> value;
    };
  }

  /** A language's name: be, English -> Belarusian. */
  private static String language(String code, Locale locale) {
    if (code.equals(Language.UNDETERMINED.code())) {
      return UNDETERMINED.getOrDefault(locale.getLanguage(), "Unknown");
    }
    return code.matches("[a-z]{2,3}") ? new Language(code).label(locale) : code;
  }
}
