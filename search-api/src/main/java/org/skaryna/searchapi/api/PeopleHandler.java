// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skaryna.engine.people.PersonEntry;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.PersonProfile;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.searchapi.access.Engines;
import org.skaryna.searchapi.request.NoSuchPersonException;
import org.skaryna.searchapi.request.ParameterReader;
import org.skaryna.searchapi.request.Requests;
import org.skaryna.searchapi.request.SearchParams;

/**
 * {@code GET /api/people}: the people of the archive; {@code GET /api/people/{id}}: one of them
 * with all that the archive tells; {@code GET /api/suggest}: what a reader who is typing may mean.
 */
public final class PeopleHandler {
  private static final int MOST_PEOPLE = 100;
  private static final int MOST_SUGGESTIONS = 20;
  private static final int PEOPLE = 20;
  private static final int SUGGESTIONS = 10;
  private static final Set<String> KNOWN = new LinkedHashSet<>(List.of("q", "size", "lang"));

  private final Engines engines;

  public PeopleHandler(Engines engines) {
    this.engines = engines;
  }

  record PeopleJson(List<PersonJson> people) {}

  record PersonJson(
      String id,
      String label,
      @Nullable String wikidata,
      long documents,
      List<PersonEntry.Spelling> spellings) {}

  /**
   * @param first the earliest date, {@code null} where no article is dated
   * @param search where all articles that name the person are found
   */
  record ProfileJson(
      String id,
      String label,
      @Nullable String wikidata,
      long documents,
      List<PersonEntry.Spelling> spellings,
      @Nullable String first,
      @Nullable String last,
      List<TogetherJson> people,
      List<TogetherJson> places,
      List<ArticleJson> articles,
      String search) {}

  /**
   * @param value what a filter takes
   * @param count how many articles name both
   */
  record TogetherJson(String value, String label, long count) {}

  record ArticleJson(String id, String title, String language, String date, String source) {}

  record SuggestionsJson(String q, List<SuggestionJson> suggestions) {}

  record SuggestionJson(String kind, String value, String label, long documents) {}

  /** The people whose names begin with what was typed. */
  public void people(Context ctx) {
    ParameterReader reader = reader(ctx, KNOWN);
    String q = reader.text("q");
    int size = reader.number("size", PEOPLE, 0, MOST_PEOPLE);
    Locale locale = locale(ctx, reader);
    reader.throwIfInvalid();
    ctx.json(json(engines.of(ctx).people(q, size, locale)));
  }

  /** One person. */
  public void person(Context ctx) {
    ParameterReader reader = reader(ctx, Set.of("lang"));
    Locale locale = locale(ctx, reader);
    reader.throwIfInvalid();
    String id = ctx.pathParam("id");
    SearchEngine engine = engines.of(ctx);
    ctx.json(json(engine.person(id, locale).orElseThrow(() -> new NoSuchPersonException(id))));
  }

  /** Whatever begins with what was typed. */
  public void suggest(Context ctx) {
    ParameterReader reader = reader(ctx, KNOWN);
    String q = reader.text("q");
    int size = reader.number("size", SUGGESTIONS, 0, MOST_SUGGESTIONS);
    Locale locale = locale(ctx, reader);
    reader.throwIfInvalid();
    ctx.json(
        new SuggestionsJson(
            q,
            engines.of(ctx).suggest(q, size, locale).stream()
                .map(s ->
                    new SuggestionJson(
                        s.kind().name().toLowerCase(Locale.ROOT),
                        s.value(),
                        s.label(),
                        s.documents()))
                .toList()));
  }

  private static ParameterReader reader(Context ctx, Set<String> known) {
    ctx.header("Vary", "Accept-Language, Authorization");
    ParameterReader reader = new ParameterReader(Requests.parameters(ctx));
    reader.expectOnly(known);
    return reader;
  }

  private static Locale locale(Context ctx, ParameterReader reader) {
    return SearchParams.language(reader, Requests.acceptedLanguage(ctx));
  }

  /** People as the HTTP interface gives them. */
  public static Object json(List<PersonEntry> people) {
    return new PeopleJson(people.stream().map(PeopleHandler::json).toList());
  }

  private static PersonJson json(PersonEntry person) {
    return new PersonJson(
        person.id(),
        person.label(),
        orNull(person.wikidata()),
        person.documents(),
        person.spellings());
  }

  /** A person as the HTTP interface gives one. */
  public static Object json(PersonProfile profile) {
    PersonEntry person = profile.person();
    return new ProfileJson(
        person.id(),
        person.label(),
        orNull(person.wikidata()),
        person.documents(),
        person.spellings(),
        orNull(profile.first()),
        orNull(profile.last()),
        profile.people().stream()
            .map(p -> new TogetherJson(p.value(), p.label(), p.count()))
            .toList(),
        profile.places().stream()
            .map(p -> new TogetherJson(p.value(), p.label(), p.count()))
            .toList(),
        profile.articles().stream().map(PeopleHandler::article).toList(),
        "/api/search?person=" + person.id());
  }

  private static ArticleJson article(Hit hit) {
    return new ArticleJson(hit.id(), hit.title(), hit.language().code(), hit.date(), hit.source());
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
