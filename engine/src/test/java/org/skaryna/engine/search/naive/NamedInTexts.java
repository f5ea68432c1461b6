// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search.naive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.people.PersonEntry;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.Filters;
import org.skaryna.engine.search.SearchEngine;

/**
 * The people and places whom random articles name, each in sentences of its own, so that reading an
 * article tells who is named there. A person is called by a key here; the archive gives the ids.
 *
 * @param ids of people, by key
 */
record NamedInTexts(Map<String, String> ids) {
  private static final String NOBODY = "nobody-";

  /** By language; the same in all. No form is another name's too, as Бабарыкам is Бабарык's. */
  private static final Map<String, Map<String, List<String>>> PEOPLE =
      Map.of(
          "Уладзімір Лабковіч",
          Map.of(
              "be",
                  List.of(
                      "там піша Уладзімір Лабковіч.",
                      "там пісалі Уладзіміру Лабковічу.",
                      "там былі з Уладзімірам Лабковічам."),
              "ru", List.of("там пишет Владимир Лабкович.", "там были с Владимиром Лабковичем."),
              "en", List.of("there writes Uladzimir Labkovich.")),
          "Віктар Бабарыка",
          Map.of(
              "be", List.of("там піша Віктар Бабарыка.", "там былі з Віктарам Бабарыкаю."),
              "ru", List.of("там пишет Виктор Бабарико.", "там были с Виктором Бабарико.")),
          "Эдуард Бабарыка",
          Map.of(
              "be", List.of("там піша Эдуард Бабарыка.", "там былі з Эдуардам Бабарыкаю."),
              "ru", List.of("там пишет Эдуард Бабарико.")));

  private static final Map<String, Map<String, List<String>>> PLACES =
      Map.of(
          place("Гродна"),
          Map.of(
              "be", List.of("там жылі ў Гродне.", "там была Горадня."),
              "ru", List.of("там жили в Гродно."),
              "en", List.of("there lived Hrodna.")),
          place("Магілёў"),
          Map.of(
              "be", List.of("там жылі ў Магілёве."),
              "ru", List.of("там был Могилёв."),
              "en", List.of("there lived Mahilioŭ.")));

  private static String place(String name) {
    return Gazetteer.builtIn().find(name).getFirst().id();
  }

  /** A sentence that names somebody or something, with its language. */
  static Arbitrary<Tuple2<String, String>> sentences() {
    List<Tuple2<String, String>> all = new ArrayList<>();
    for (var named : List.of(PEOPLE, PLACES)) {
      new TreeMap<>(named)
          .values()
          .forEach(sentences ->
              new TreeMap<>(sentences)
                  .forEach((language, texts) ->
                      texts.forEach(text -> all.add(Tuple.of(language, text)))));
    }
    return Arbitraries.of(all);
  }

  /** What filters ask for, people by their keys. */
  static List<String> values(FacetField field) {
    return List.copyOf(new TreeMap<>(field == FacetField.PERSON ? PEOPLE : PLACES).keySet());
  }

  /** The ids that an archive gave to those whom it names. */
  static NamedInTexts in(SearchEngine engine) {
    Map<String, String> ids = new HashMap<>();
    List<PersonEntry> entries = engine.people("", 1_000, Locale.of("be"));
    for (var person : PEOPLE.entrySet()) {
      List<PersonEntry> found =
          entries.stream().filter(entry -> isNamed(entry, person.getValue())).toList();
      if (found.size() > 1) {
        throw new AssertionError(person.getKey() + " is several people: " + found);
      }
      ids.put(person.getKey(), found.isEmpty() ? NOBODY + ids.size() : found.getFirst().id());
    }
    if (new HashSet<>(ids.values()).size() < PEOPLE.size()) {
      throw new AssertionError("two people are one: " + entries);
    }
    return new NamedInTexts(ids);
  }

  private static boolean isNamed(PersonEntry entry, Map<String, List<String>> sentences) {
    return entry.spellings().stream()
        .anyMatch(spelling ->
            sentences.values().stream()
                .flatMap(List::stream)
                .anyMatch(sentence -> sentence.contains(spelling.form())));
  }

  /** Who or what an article names. */
  List<String> values(Article article, FacetField field) {
    Map<String, Map<String, List<String>>> named = field == FacetField.PERSON ? PEOPLE : PLACES;
    return named.entrySet().stream()
        .filter(one ->
            one.getValue().values().stream()
                .flatMap(List::stream)
                .anyMatch(article.text()::contains))
        .map(one -> ids.getOrDefault(one.getKey(), one.getKey()))
        .toList();
  }

  /** Filters as the archive takes them. */
  Filters withIds(Filters filters) {
    Map<FacetField, Set<String>> included = new EnumMap<>(FacetField.class);
    Map<FacetField, Set<String>> excluded = new EnumMap<>(FacetField.class);
    for (FacetField field : FacetField.values()) {
      put(included, field, filters.included(field));
      put(excluded, field, filters.excluded(field));
    }
    return new Filters(included, excluded, filters.dates());
  }

  private void put(Map<FacetField, Set<String>> to, FacetField field, Set<String> values) {
    if (!values.isEmpty()) {
      Set<String> known = new HashSet<>();
      values.forEach(value -> known.add(ids.getOrDefault(value, value)));
      to.put(field, known);
    }
  }
}
