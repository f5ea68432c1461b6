// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skaryna.searchapi.access.Engines;
import org.skaryna.searchapi.http.PercentEncoding;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.intake.PeopleEditing;
import org.skaryna.searchapi.intake.PersonLabels;
import org.skaryna.searchapi.request.InvalidParameter;
import org.skaryna.searchapi.request.InvalidParametersException;
import org.skaryna.searchapi.request.NoSuchPersonException;
import org.skaryna.searchapi.request.ReaderLanguage;

/** What an archivist says on a person's page of who is who. */
final class PersonForms {
  private static final Duration WAIT = Duration.ofSeconds(10);

  /** An id, or an address that ends in one: both are what somebody copies. */
  private static final Pattern ID = Pattern.compile("(?:.*/people/)?([^/?#\\s]+)(?:[?#].*)?");

  private static final int MOST_NAMESAKES = 10;

  private final PeopleEditing people;
  private final Engines engines;
  private final PersonPages pages;

  PersonForms(PeopleEditing people, Engines engines) {
    this.people = people;
    this.engines = engines;
    pages = new PersonPages(engines);
  }

  /** {@code from} is the other's id or address; a name shows who bears it, to choose from. */
  void merge(Context ctx) {
    String id = ctx.pathParam("id");
    String given = ArchivePages.form(ctx).first("from").orElse("").strip();
    Matcher other = ID.matcher(given);
    String from = other.matches() ? PercentEncoding.decode(other.group(1)).orElse("") : "";
    Messages text = Visit.of(ctx).text();
    if (from.equals(id)) {
      ask(ctx, id, new Merging(given, text.get("person.merge.same"), List.of()));
      return;
    }
    try {
      people.merge(id, from, ArchivePages.actor(ctx), WAIT);
      ctx.redirect(PersonPages.address(id), HttpStatus.SEE_OTHER);
    } catch (NoSuchPersonException nobody) {
      ask(ctx, id, namesakes(ctx, id, given));
    } catch (IllegalArgumentException same) {
      ask(ctx, id, new Merging(given, text.get("person.merge.same"), List.of()));
    }
  }

  private void ask(Context ctx, String id, Merging merging) {
    Visit visit = Visit.of(ctx);
    Visit there =
        new Visit(visit.text(), visit.theme(), PersonPages.address(id), QueryParameters.NONE, true);
    PersonPage page = pages.page(ctx, id, there, merging);
    ctx.status(HttpStatus.BAD_REQUEST);
    Pages.show(ctx, "person.jte", page);
  }

  private Merging namesakes(Context ctx, String id, String given) {
    Messages text = Visit.of(ctx).text();
    List<Choice> people =
        given.isEmpty()
            ? List.of()
            : engines.of(ctx).people(given, MOST_NAMESAKES, text.locale()).stream()
                .filter(person -> !person.id().equals(id))
                .map(person ->
                    new Choice(
                        person.label(),
                        text.count("articles", person.documents()),
                        person.id(),
                        false,
                        ""))
                .toList();
    String problem =
        people.isEmpty() ? text.get("person.merge.nobody", given) : text.get("person.merge.which");
    return new Merging(given, problem, people);
  }

  void split(Context ctx) {
    String id = ctx.pathParam("id");
    List<String> forms = ArchivePages.form(ctx).values("form");
    try {
      String made = people.split(id, forms, ArchivePages.actor(ctx), WAIT);
      ctx.redirect(PersonPages.address(made), HttpStatus.SEE_OTHER);
    } catch (IllegalArgumentException e) {
      throw wrong("form", String.join(", ", forms), String.valueOf(e.getMessage()));
    }
  }

  void rename(Context ctx) {
    String id = ctx.pathParam("id");
    QueryParameters form = ArchivePages.form(ctx);
    Map<String, String> labels = new LinkedHashMap<>();
    for (Locale locale : ReaderLanguage.ALL) {
      String code = locale.getLanguage();
      String label = form.first(code).orElse("").strip();
      if (!label.equals(form.first("was." + code).orElse("").strip())) {
        labels.put(code, label);
      }
    }
    if (!labels.isEmpty()) {
      people.rename(id, shown(labels), ArchivePages.actor(ctx), WAIT);
    }
    ctx.redirect(PersonPages.address(id), HttpStatus.SEE_OTHER);
  }

  private static Map<String, String> shown(Map<String, String> labels) {
    try {
      return PersonLabels.checked(labels);
    } catch (IllegalArgumentException e) {
      throw wrong("name", String.join(", ", labels.values()), String.valueOf(e.getMessage()));
    }
  }

  private static InvalidParametersException wrong(String name, String value, String expected) {
    return new InvalidParametersException(List.of(new InvalidParameter(name, value, expected)));
  }
}
