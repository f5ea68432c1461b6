// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.skaryna.engine.schema.Language;

/** What readers see in place of a facet's value; the words are in {@code labels*.properties}. */
final class FacetLabels {
  private static final String TYPE = "type.";
  private static final String UNKNOWN_LANGUAGE = "language.unknown";

  private FacetLabels() {}

  /** A value's label in Belarusian, Russian or English (any other language). */
  static String of(FacetField field, String value, Locale locale) {
    return switch (field) {
      case LANGUAGE -> language(value, locale);
      case TYPE -> type(value, locale);
      default -> value;
    };
  }

  /** A language's name: be, English -> Belarusian. */
  private static String language(String code, Locale locale) {
    if (code.equals(Language.UNDETERMINED.code())) {
      return words(locale).getString(UNKNOWN_LANGUAGE);
    }
    return code.matches("[a-z]{2,3}") ? new Language(code).label(locale) : code;
  }

  /** A kind of text: book, Belarusian -> кніга. One that an archive made up stays as it is. */
  private static String type(String type, Locale locale) {
    String key = TYPE + type.toLowerCase(Locale.ROOT);
    ResourceBundle words = words(locale);
    return words.containsKey(key) ? words.getString(key) : type;
  }

  private static ResourceBundle words(Locale locale) {
    return ResourceBundle.getBundle(
        "org.skaryna.engine.search.labels",
        locale,
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }
}
