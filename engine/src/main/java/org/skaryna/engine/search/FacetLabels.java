// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.people.PeopleSnapshot;
import org.skaryna.engine.schema.Language;

/** What readers see in place of a facet's value; the words are in {@code labels*.properties}. */
final class FacetLabels {
  private static final String TYPE = "type.";
  private static final String UNKNOWN_LANGUAGE = "language.unknown";

  private final Gazetteer gazetteer;
  private final People people;
  private final Locale locale;
  private final ResourceBundle words;

  /** Whoever is named by the articles that are counted. */
  interface People {
    PeopleSnapshot read() throws IOException;
  }

  /** Labels for readers of Belarusian, Russian or English (any other language). */
  FacetLabels(Gazetteer gazetteer, People people, Locale locale) {
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
      case PERSON -> people().label(value, locale);
      default -> value;
    };
  }

  /** Read when first asked for: many a search shows nobody. */
  PeopleSnapshot people() {
    try {
      return people.read();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the people of the index", e);
    }
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
