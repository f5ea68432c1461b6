// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skaryna.engine.people.PersonEntry;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.FacetValue;
import org.skaryna.engine.search.Filters;
import org.skaryna.engine.search.PersonProfile;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.TimelineRequest;
import org.skaryna.searchapi.access.Engines;
import org.skaryna.searchapi.http.PercentEncoding;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.request.NoSuchPersonException;
import org.skaryna.searchapi.request.ReaderLanguage;

/** Makes the page of a person, and the one where people are looked up. */
final class PersonPages {
  private static final String PEOPLE = "/people/";
  private static final String WIKIDATA = "https://www.wikidata.org/wiki/";
  private static final int MOST_PEOPLE = 60;
  private static final int MOST_SPELLINGS = 4;

  private final Engines engines;

  PersonPages(Engines engines) {
    this.engines = engines;
  }

  /** Where a person's page is. */
  static String address(String id) {
    return PEOPLE + PercentEncoding.encode(id);
  }

  /**
   * The page of the person with this id.
   *
   * @throws NoSuchPersonException where no article that the one who asks may read names one
   */
  PersonPage page(Context ctx, String id, Visit visit) {
    return page(ctx, id, visit, Merging.NOTHING);
  }

  /** The same, with the form that makes one of two as it was sent. */
  PersonPage page(Context ctx, String id, Visit visit, Merging merging) {
    Messages text = visit.text();
    SearchEngine engine = engines.of(ctx);
    PersonProfile profile =
        engine.person(id, text.locale()).orElseThrow(() -> new NoSuchPersonException(id));
    PersonEntry person = profile.person();
    if (visit.writes()) {
      ctx.header("Referrer-Policy", "same-origin"); // the forms' Origin is hidden otherwise
    }
    SearchLinks links = new SearchLinks(QueryParameters.NONE.with("person", person.id()));
    return new PersonPage(
        Frame.of(visit, person.label()),
        person.label(),
        names(engine, person, text),
        summary(profile, text),
        PersonSpellings.of(person, text),
        timeline(engine, person.id(), links, text),
        graph(engine, profile, text),
        choices(profile.people(), text, PersonPages::address),
        choices(profile.places(), text, place -> place(person.id(), place)),
        profile.articles().stream().map(hit -> ResultItem.of(hit, links, text)).toList(),
        links.here(),
        person.wikidata().matches("Q\\d+") ? WIKIDATA + person.wikidata() : "",
        visit.writes() ? address(person.id()) : "",
        person.spellings().stream().map(PersonEntry.Spelling::form).distinct().toList(),
        merging);
  }

  private static String place(String person, String place) {
    return new SearchLinks(QueryParameters.NONE.with("person", person))
        .toggle(FacetField.PLACE.key(), place);
  }

  private static List<Choice> names(SearchEngine engine, PersonEntry person, Messages text) {
    return ReaderLanguage.ALL.stream()
        .map(locale -> {
          Messages other = Messages.of(locale);
          String label =
              locale.equals(text.locale())
                  ? person.label()
                  : engine
                      .person(person.id(), locale)
                      .map(it -> it.person().label())
                      .orElse(person.label());
          return new Choice(
              label, other.get("language.self"), "", locale.equals(text.locale()), other.lang());
        })
        .toList();
  }

  private static String summary(PersonProfile profile, Messages text) {
    String from = DateText.of(profile.first(), text.locale());
    String to = DateText.of(profile.last(), text.locale());
    String period = from.equals(to) ? from : text.get("person.period", from, to);
    return Stream.of(text.count("articles", profile.person().documents()), period)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private static Timeline timeline(
      SearchEngine engine, String id, SearchLinks links, Messages text) {
    SearchRequest naming =
        SearchRequest.of("")
            .filters(new Filters(Map.of(FacetField.PERSON, Set.of(id)), Map.of(), DateRange.ALL))
            .size(0)
            .facets(Set.of(FacetField.DATE))
            .snippets(false)
            .locale(text.locale())
            .build();
    return Timeline.of(
        engine.search(naming).facet(FacetField.DATE),
        () -> engine.timeline(new TimelineRequest(naming, TimelineRequest.Step.DECADE)),
        links,
        text);
  }

  private static PeopleGraph graph(SearchEngine engine, PersonProfile profile, Messages text) {
    return PeopleGraph.of(
        profile.person().label(),
        profile.people(),
        id -> engine.person(id, text.locale()).map(PersonProfile::people).orElse(List.of()),
        text);
  }

  private static List<Choice> choices(
      List<FacetValue> values, Messages text, Function<String, String> address) {
    return values.stream()
        .map(value ->
            new Choice(
                value.label(), text.number(value.count()), address.apply(value.value()), false, ""))
        .toList();
  }

  /** {@code q} are the beginnings of words of a name; without it, those whom most articles name. */
  PeoplePage list(Context ctx, Visit visit) {
    Messages text = visit.text();
    String typed = visit.parameters().first("q").orElse("").strip();
    return new PeoplePage(
        Frame.of(visit.at(QueryParameters.NONE), text.get("people")),
        typed,
        engines.of(ctx).people(typed, MOST_PEOPLE, text.locale()).stream()
            .map(person -> item(person, text))
            .toList());
  }

  private static PeoplePage.Item item(PersonEntry person, Messages text) {
    return new PeoplePage.Item(
        person.label(),
        address(person.id()),
        text.count("articles", person.documents()),
        person.spellings().stream()
            .map(PersonEntry.Spelling::form)
            .distinct()
            .filter(form -> !form.equals(person.label()))
            .limit(MOST_SPELLINGS)
            .toList());
  }
}
