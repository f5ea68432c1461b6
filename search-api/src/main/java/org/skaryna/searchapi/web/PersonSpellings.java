// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.people.PersonEntry;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.NameSpellings.Spelling;
import org.skaryna.searchapi.http.QueryParameters;

/** A person's spellings by language or script, each with the search for it in all its cases. */
final class PersonSpellings {
  private PersonSpellings() {}

  static List<PersonPage.Spellings> of(PersonEntry person, Messages text) {
    Map<String, Map<String, Spelling>> groups = new LinkedHashMap<>();
    for (PersonEntry.Spelling form : person.spellings()) {
      Spelling spelling = spelling(form);
      groups
          .computeIfAbsent(SpellingPanel.label(spelling, text), label -> new LinkedHashMap<>())
          .merge(form.form(), spelling, PersonSpellings::both);
    }
    return groups.entrySet().stream()
        .map(group ->
            new PersonPage.Spellings(
                group.getKey(),
                group.getValue().values().stream()
                    .sorted(Comparator.comparingLong(Spelling::documents).reversed())
                    .map(spelling -> choice(person.id(), spelling, text))
                    .toList()))
        .toList();
  }

  private static Spelling spelling(PersonEntry.Spelling form) {
    return new Spelling(
        form.form(),
        new Language(form.language()),
        form.documents(),
        NameLevel.INFLECTED,
        "",
        true);
  }

  /** An article is in one language, so that none counts twice. */
  private static Spelling both(Spelling one, Spelling other) {
    return new Spelling(
        one.form(),
        one.language(),
        one.documents() + other.documents(),
        one.level(),
        one.why(),
        true);
  }

  private static Choice choice(String id, Spelling spelling, Messages text) {
    String query = "name:\"" + spelling.form().replace('"', ' ') + '"';
    return new Choice(
        spelling.form(),
        text.number(spelling.documents()),
        "/"
            + QueryParameters.NONE
                .with("q", query)
                .with("names", NameLevel.INFLECTED.key())
                .with("person", id)
                .encoded(),
        false,
        SpellingTag.tag(spelling));
  }
}
