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
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.intake.PeopleEditing;
import org.skaryna.searchapi.intake.PersonLabels;
import org.skaryna.searchapi.request.InvalidParameter;
import org.skaryna.searchapi.request.InvalidParametersException;
import org.skaryna.searchapi.request.ReaderLanguage;

/** What an archivist says on a person's page of who is who. */
final class PersonForms {
  private static final Duration WAIT = Duration.ofSeconds(10);

  /** An id, or an address that ends in one: both are what somebody copies. */
  private static final Pattern ID = Pattern.compile("(?:.*/people/)?([^/?#\\s]+)(?:[?#].*)?");

  private final PeopleEditing people;

  PersonForms(PeopleEditing people) {
    this.people = people;
  }

  void merge(Context ctx) {
    String id = ctx.pathParam("id");
    String given = ArchivePages.form(ctx).first("from").orElse("").strip();
    Matcher other = ID.matcher(given);
    if (!other.matches()) {
      throw wrong("from", given, "the id of a person, or the address of their page");
    }
    try {
      people.merge(id, other.group(1), ArchivePages.actor(ctx), WAIT);
    } catch (IllegalArgumentException e) {
      throw wrong("from", given, String.valueOf(e.getMessage()));
    }
    ctx.redirect(PersonPages.address(id), HttpStatus.SEE_OTHER);
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
