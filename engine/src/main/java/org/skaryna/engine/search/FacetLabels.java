// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.people.PeopleSnapshot;
import org.skaryna.engine.schema.Language;

/** What readers see in place of a facet's value; the words are in {@code labels*.properties}. */
final class FacetLabels {
  private static final String TYPE = "type.";
  private static final String UNKNOWN_LANGUAGE = "language.unknown";

  private final Gazetteer gazetteer;
  private final @Nullable PeopleSnapshot people;
  private final Locale locale;
  private final ResourceBundle words;

  /**
   * Labels for readers of Belarusian, Russian or English (any other language).
   *
   * @param people null where nobody is known
   */
  FacetLabels(Gazetteer gazetteer, @Nullable PeopleSnapshot people, Locale locale) {
    this.gazetteer = gazetteer;
    this.people = people;
    this.locale = locale;
    this.words =
        ResourceBundle.getBundle(
            "org.skaryna.engine.search.labels",
            locale,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** The label of a value; the value itself where it is written for readers already. */
  String of(FacetField field, String value) {
    return switch (field) {
      case LANGUAGE -> language(value);
      case TYPE -> type(value);
      case PLACE -> gazetteer.place(value).map(place -> place.label(locale)).orElse(value);
      case PERSON -> people == null ? value : people.label(value, locale);
      default -> value;
    };
  }

  /** Whether two ids lead to one person. */
  boolean isSamePerson(String one, String other) {
    return people != null && people.isSame(one, other);
  }

  /** A language's name: be, English -> Belarusian. */
  private String language(String code) {
    if (code.equals(Language.UNDETERMINED.code())) {
      return words.getString(UNKNOWN_LANGUAGE);
    }
    return code.matches("[a-z]{2,3}") ? new Language(code).label(locale) : code;
  }

  /** A kind of text: book, Belarusian -> кніга. One that an archive made up stays as it is. */
  private String type(String type) {
    String key = TYPE + type.toLowerCase(Locale.ROOT);
    return words.containsKey(key) ? words.getString(key) : type;
  }
}
