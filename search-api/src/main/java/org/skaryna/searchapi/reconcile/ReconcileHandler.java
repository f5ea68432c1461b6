// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.reconcile;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.Suggestion;
import org.skaryna.searchapi.access.Engines;
import org.skaryna.searchapi.http.MalformedBodyException;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.http.SecurityHeaders;
import org.skaryna.searchapi.http.SiteAddress;
import org.skaryna.searchapi.request.NoSuchPersonException;
import org.skaryna.searchapi.request.ParameterReader;
import org.skaryna.searchapi.request.Requests;
import org.skaryna.searchapi.request.SearchParams;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /reconcile} and what lies below it. Answers GET and POST alike, POST as forms write it
 * ({@code application/x-www-form-urlencoded}); never as JSONP, which would run in a page.
 */
public final class ReconcileHandler {
  /** Where the service is. */
  public static final String PATH = "/reconcile";

  private static final int MOST_SUGGESTED = 20;

  /** What a preview needs: a page of others may frame it, and nothing runs in it. */
  private static final String FRAMED =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
          + "frame-ancestors *";

  private final Engines engines;
  private final SiteAddress address;

  public ReconcileHandler(Engines engines, SiteAddress address) {
    this.engines = engines;
    this.address = address;
  }

  record Suggested(List<Shown> result) {}

  record Shown(String id, String name, String description, List<Manifest.Type> notable) {}

  record Flyout(String id, String html) {}

  record Properties(String type, List<Manifest.Type> properties) {}

  /** The manifest, or the answer to {@code queries} or {@code extend}. */
  public void reconcile(Context ctx) {
    ParameterReader reader = reader(ctx, Set.of("queries", "extend", "lang"));
    String queries = reader.text("queries");
    String extend = reader.text("extend");
    Locale locale = SearchParams.language(reader, Requests.acceptedLanguage(ctx));
    reader.throwIfInvalid();
    if (!queries.isEmpty()) {
      JsonNode batch = object(queries, "queries");
      if (batch.size() > Reconciliation.MOST_QUERIES) {
        throw MalformedBodyException.broken(
            "queries: %d at once, expected at most %d"
                .formatted(batch.size(), Reconciliation.MOST_QUERIES));
      }
      ctx.json(new Reconciliation(engines.of(ctx), locale).answer(batch));
    } else if (!extend.isEmpty()) {
      ctx.json(Extension.of(object(extend, "extend"), engines.of(ctx), locale));
    } else {
      ctx.json(Manifest.of(address.of(ctx)));
    }
  }

  private static JsonNode object(String text, String parameter) {
    try {
      JsonNode value = JsonMapper.shared().readTree(text);
      if (value.isObject()) {
        return value;
      }
    } catch (JacksonException e) {
      throw MalformedBodyException.broken(
          "%s: not JSON: %.200s".formatted(parameter, e.getOriginalMessage()));
    }
    throw MalformedBodyException.broken(parameter + ": expected a JSON object");
  }

  /** {@code /suggest/entity?prefix=}: people and places whose names begin so. */
  public void suggestEntity(Context ctx) {
    ParameterReader reader = reader(ctx, Set.of("prefix", "cursor", "lang"));
    String prefix = reader.text("prefix");
    int cursor = reader.number("cursor", 0, 0, MOST_SUGGESTED);
    Locale locale = SearchParams.language(reader, Requests.acceptedLanguage(ctx));
    reader.throwIfInvalid();
    ctx.json(
        new Suggested(
            beginning(prefix, engines.of(ctx), locale)
                .skip(cursor)
                .limit(MOST_SUGGESTED)
                .map(it -> new Shown(it.id(), it.label(), it.description(), List.of(it.type())))
                .toList()));
  }

  /** People first, then places. */
  private static Stream<Entity> beginning(String prefix, SearchEngine engine, Locale locale) {
    Stream<Entity> places =
        engine.suggest(prefix, MOST_SUGGESTED, locale).stream()
            .filter(it -> it.kind() == Suggestion.Kind.PLACE)
            .flatMap(it -> engine.place(it.value(), locale).stream())
            .map(Entity::of);
    return Stream.concat(
        engine.people(prefix, MOST_SUGGESTED, locale).stream().map(Entity::of), places);
  }

  /** {@code /suggest/property?prefix=}. */
  public void suggestProperty(Context ctx) {
    String prefix = prefix(ctx);
    ctx.json(
        new Suggested(
            Arrays.stream(Property.values())
                .filter(it -> it.id().startsWith(prefix) || it.label().startsWith(prefix))
                .map(it -> new Shown(it.id(), it.label(), it.label(), List.of()))
                .toList()));
  }

  /** {@code /suggest/type?prefix=}. */
  public void suggestType(Context ctx) {
    String prefix = prefix(ctx);
    ctx.json(
        new Suggested(
            Manifest.TYPES.stream()
                .filter(type -> type.id().startsWith(prefix))
                .map(type -> new Shown(type.id(), type.name(), sentence(type), List.of()))
                .toList()));
  }

  private static String sentence(Manifest.Type type) {
    return "a " + type.id();
  }

  private static String prefix(Context ctx) {
    ParameterReader reader = reader(ctx, Set.of("prefix", "cursor"));
    String prefix = reader.text("prefix").strip().toLowerCase(Locale.ROOT);
    reader.throwIfInvalid();
    return prefix;
  }

  /** {@code /properties?type=person}: what {@code extend} can tell. */
  public void properties(Context ctx) {
    ParameterReader reader = reader(ctx, Set.of("type", "limit"));
    int limit = reader.number("limit", Property.values().length, 1, 1_000);
    reader.throwIfInvalid();
    ctx.json(
        new Properties(
            Manifest.PERSON.id(),
            Arrays.stream(Property.values())
                .limit(limit)
                .map(it -> new Manifest.Type(it.id(), it.label()))
                .toList()));
  }

  /** {@code /flyout/entity?id=}: a few words of HTML. */
  public void flyoutEntity(Context ctx) {
    Entity entity = entity(ctx);
    ctx.json(new Flyout(entity.id(), PreviewPage.summary(entity)));
  }

  /** {@code /flyout/property?id=}. */
  public void flyoutProperty(Context ctx) {
    String id = id(ctx);
    String label = Property.ofId(id).map(Property::label).orElse("");
    ctx.json(new Flyout(label.isEmpty() ? "" : id, PreviewPage.paragraph(label)));
  }

  /** {@code /flyout/type?id=}. */
  public void flyoutType(Context ctx) {
    Optional<Manifest.Type> type = Manifest.type(id(ctx));
    ctx.json(
        new Flyout(
            type.map(Manifest.Type::id).orElse(""),
            PreviewPage.paragraph(type.map(ReconcileHandler::sentence).orElse(""))));
  }

  /** {@code /preview?id=}: a small page that other pages may frame. */
  public void preview(Context ctx) {
    Entity entity = entity(ctx);
    ctx.header(SecurityHeaders.CONTENT_SECURITY_POLICY, FRAMED);
    ctx.res().setHeader("X-Frame-Options", null);
    String link = address.of(ctx) + entity.path();
    ctx.contentType("text/html; charset=utf-8").result(PreviewPage.of(entity, link));
  }

  /** {@code /view?id=}: leads to the page of a person, or to the articles that name a place. */
  public void view(Context ctx) {
    ctx.redirect(entity(ctx).path(), HttpStatus.FOUND);
  }

  private Entity entity(Context ctx) {
    ParameterReader reader = reader(ctx, Set.of("id", "lang"));
    String id = reader.text("id");
    Locale locale = SearchParams.language(reader, Requests.acceptedLanguage(ctx));
    reader.throwIfInvalid();
    return Entity.find(id, engines.of(ctx), locale)
        .orElseThrow(() -> new NoSuchPersonException(id));
  }

  private static String id(Context ctx) {
    ParameterReader reader = reader(ctx, Set.of("id"));
    String id = reader.text("id");
    reader.throwIfInvalid();
    return id;
  }

  private static ParameterReader reader(Context ctx, Set<String> known) {
    ctx.header("Vary", "Accept-Encoding, Accept-Language, Authorization");
    ParameterReader reader =
        new ParameterReader(
            ctx.method().equals(HandlerType.POST)
                ? QueryParameters.parse(form(ctx))
                : Requests.parameters(ctx));
    reader.expectOnly(new TreeSet<>(known));
    return reader;
  }

  private static String form(Context ctx) {
    String type = Optional.ofNullable(ctx.contentType()).orElse("");
    if (!type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
      throw MalformedBodyException.otherType(
          "the body is of the media type '%.80s', expected application/x-www-form-urlencoded"
              .formatted(type));
    }
    return ctx.body();
  }
}
