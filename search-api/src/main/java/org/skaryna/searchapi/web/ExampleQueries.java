// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.skaryna.engine.people.PersonEntry;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.NotOfferedException;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SortOrder;
import org.skaryna.searchapi.http.QueryParameters;

/**
 * Queries to try, each of which finds something: the people whom this archive names most, and words
 * of its newest title. An empty archive has none.
 */
final class ExampleQueries {
  private static final int MOST_PEOPLE = 6;
  private static final int WORDS = 3;

  private ExampleQueries() {}

  /**
   * A query.
   *
   * @param lang its language tag, empty where it is not known
   * @param message the key of the message that says what it shows
   */
  record Example(String query, String lang, String message) {
    String href() {
      return "/" + QueryParameters.NONE.with("q", query).encoded();
    }
  }

  static List<Example> of(SearchEngine engine, Locale locale) {
    return of(people(engine, locale), newest(engine, locale), locale);
  }

  private static List<PersonEntry> people(SearchEngine engine, Locale locale) {
    try {
      return engine.people("", MOST_PEOPLE, locale);
    } catch (NotOfferedException withoutPeople) {
      return List.of();
    }
  }

  private static Optional<Hit> newest(SearchEngine engine, Locale locale) {
    SearchRequest request =
        SearchRequest.of("")
            .sort(SortOrder.NEWEST)
            .size(1)
            .facets(Set.of())
            .snippets(false)
            .locale(locale)
            .build();
    return engine.search(request).hits().stream().findFirst();
  }

  /** Each person serves one example, as far as there are so many. */
  static List<Example> of(List<PersonEntry> people, Optional<Hit> newest, Locale locale) {
    List<Example> examples = new ArrayList<>();
    List<PersonEntry> left = new ArrayList<>(people);
    take(left, form -> isLatin(form.form())).ifPresent(it -> examples.add(it.as("example.latin")));
    take(left, form -> form.language().equals("ru"))
        .ifPresent(it -> examples.add(it.as("example.russian")));
    if (!people.isEmpty()) {
      PersonEntry person = left.isEmpty() ? people.getFirst() : left.getFirst();
      examples.add(new Example(person.label(), lang(person, locale), "example.spellings"));
      PersonEntry other = left.size() > 1 ? left.get(1) : people.getFirst();
      String named = "name:\"" + other.label().replace("\"", "") + "\"";
      examples.add(new Example(named, lang(other, locale), "example.person"));
    }
    newest.flatMap(ExampleQueries::phrase).ifPresent(examples::add);
    return List.copyOf(examples);
  }

  /** Of the name that the reader sees: that of a spelling that is the same, else the reader's. */
  private static String lang(PersonEntry person, Locale locale) {
    return person.spellings().stream()
        .filter(spelling -> spelling.form().equals(person.label()))
        .map(PersonEntry.Spelling::language)
        .findFirst()
        .orElse(locale.getLanguage());
  }

  private record Form(String form, String lang) {
    Example as(String message) {
      return new Example(form, lang, message);
    }
  }

  /** The first person who is written so and otherwise too, taken out of {@code left}. */
  private static Optional<Form> take(
      List<PersonEntry> left, Predicate<PersonEntry.Spelling> wanted) {
    for (PersonEntry person : left) {
      Optional<PersonEntry.Spelling> form = person.spellings().stream().filter(wanted).findFirst();
      boolean otherwise =
          form.isPresent()
              && person.spellings().stream().anyMatch(it -> !it.form().equals(form.get().form()));
      if (otherwise) {
        left.remove(person);
        return form.map(it -> new Form(it.form(), it.language()));
      }
    }
    return Optional.empty();
  }

  private static boolean isLatin(String form) {
    return SpellingTag.script(form) == Character.UnicodeScript.LATIN;
  }

  private static Optional<Example> phrase(Hit newest) {
    List<String> words =
        Arrays.stream(newest.title().split("\\s+", -1))
            .takeWhile(word -> word.matches("[\\p{L}\\p{M}’'-]+"))
            .limit(WORDS)
            .toList();
    String phrase = words.stream().collect(Collectors.joining(" ", "\"", "\""));
    return words.size() < WORDS
        ? Optional.empty()
        : Optional.of(new Example(phrase, ResultItem.lang(newest.language()), "example.phrase"));
  }
}
