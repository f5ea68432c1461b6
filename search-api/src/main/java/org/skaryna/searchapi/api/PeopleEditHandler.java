// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.skaryna.searchapi.http.MalformedBodyException;
import org.skaryna.searchapi.http.PlainText;
import org.skaryna.searchapi.intake.PeopleEditing;
import org.skaryna.searchapi.intake.PersonLabels;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code POST /api/people/{id}/merge}, {@code …/split}, {@code …/rename}: who is who, as archivists
 * know it. Archivists only.
 */
public final class PeopleEditHandler {
  private static final int MOST_FORMS = 1_000;

  private final PeopleEditing people;

  public PeopleEditHandler(PeopleEditing people) {
    this.people = people;
  }

  record Merged(String id, String merged) {}

  /**
   * @param split the id of the new person
   */
  record Split(String id, String split) {}

  record Renamed(String id, Map<String, String> labels) {}

  /** {@code {"from": "p2…"}}: that person is this one; its id leads here from now on. */
  public void merge(Context ctx) {
    Duration wait = IntakeHandler.wait(ctx);
    String id = ctx.pathParam("id");
    String from = text(body(ctx, Set.of("from")).path("from"), "from");
    decide(() -> people.merge(id, from, IntakeHandler.actor(ctx), wait));
    ctx.json(new Merged(id, from));
  }

  /** {@code {"forms": ["Ян Узор", …]}}: these are another person; 201 with the id. */
  public void split(Context ctx) {
    Duration wait = IntakeHandler.wait(ctx);
    String id = ctx.pathParam("id");
    JsonNode forms = body(ctx, Set.of("forms")).path("forms");
    if (!forms.isArray() || forms.isEmpty() || forms.size() > MOST_FORMS) {
      throw MalformedBodyException.broken(
          "forms: expected a list of 1 to %d of the person's forms".formatted(MOST_FORMS));
    }
    List<String> names = forms.values().stream().map(form -> text(form, "forms")).toList();
    decide(() -> {
      String created = people.split(id, names, IntakeHandler.actor(ctx), wait);
      ctx.status(HttpStatus.CREATED);
      ctx.header("Location", "/api/people/" + created);
      ctx.json(new Split(id, created));
    });
  }

  /** {@code {"labels": {"be": "Ян Узор", "ru": ""}}}; an empty one brings the usual one back. */
  public void rename(Context ctx) {
    Duration wait = IntakeHandler.wait(ctx);
    String id = ctx.pathParam("id");
    JsonNode given = body(ctx, Set.of("labels")).path("labels");
    if (!given.isObject() || given.isEmpty()) {
      throw MalformedBodyException.broken(
          "labels: expected an object of names by language, such as {\"be\": \"…\"}");
    }
    Map<String, String> labels = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> label : given.properties()) {
      if (!label.getValue().isString()) {
        throw MalformedBodyException.broken(
            "labels: expected text, got '%.80s'".formatted(label.getValue()));
      }
      labels.put(label.getKey(), label.getValue().asString());
    }
    decide(() -> people.rename(id, PersonLabels.checked(labels), IntakeHandler.actor(ctx), wait));
    ctx.json(new Renamed(id, labels));
  }

  /** What the register refuses is the caller's mistake. */
  private static void decide(Runnable decision) {
    try {
      decision.run();
    } catch (IllegalArgumentException wrong) {
      throw MalformedBodyException.broken(String.valueOf(wrong.getMessage()));
    }
  }

  private static String text(JsonNode value, String name) {
    String text = value.isString() ? value.asString() : "";
    if (!PersonLabels.isShown(text)) {
      throw MalformedBodyException.broken(
          "%s: expected one line of 1 to %d characters, got '%.80s'"
              .formatted(name, PersonLabels.LONGEST, PlainText.line(text)));
    }
    return PlainText.line(text);
  }

  private static JsonNode body(Context ctx, Set<String> known) {
    String type = Optional.ofNullable(ctx.contentType()).orElse("");
    if (!type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      throw MalformedBodyException.otherType(
          "the body is of the media type '%.80s', expected application/json".formatted(type));
    }
    try {
      JsonNode body = JsonMapper.shared().readTree(ctx.body());
      Set<String> names = new TreeSet<>(body.propertyNames());
      names.removeAll(known);
      if (!body.isObject() || !names.isEmpty()) {
        throw MalformedBodyException.broken(
            "the body must be a JSON object with %s alone".formatted(String.join(", ", known)));
      }
      return body;
    } catch (JacksonException e) {
      throw MalformedBodyException.broken(
          "the body is not JSON: %.200s".formatted(e.getOriginalMessage()));
    }
  }
}
