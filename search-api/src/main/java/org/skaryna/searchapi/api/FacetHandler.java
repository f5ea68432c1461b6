// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.FacetPage;
import org.skaryna.engine.search.FacetRequest;
import org.skaryna.engine.search.FacetRequest.Match;
import org.skaryna.engine.search.FacetRequest.Order;
import org.skaryna.engine.search.Histogram;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.TimelineRequest;
import org.skaryna.engine.search.TimelineRequest.Step;
import org.skaryna.searchapi.access.Engines;
import org.skaryna.searchapi.request.ParameterReader;
import org.skaryna.searchapi.request.Requests;
import org.skaryna.searchapi.request.SearchParams;

/**
 * {@code GET /api/facets/{field}}: all values of one facet among the articles of a search, page by
 * page; {@code GET /api/timeline}: the same articles over time.
 */
public final class FacetHandler {
  private static final List<String> OWN =
      List.of("prefix", "contains", "parent", "order", "size", "after");

  private final Engines engines;

  public FacetHandler(Engines engines) {
    this.engines = engines;
  }

  record FacetPageJson(
      String field, List<SearchJson.FacetJson> values, long total, @Nullable String next) {}

  /**
   * @param step how long a bucket is: year, month, day
   */
  record TimelineJson(String step, List<Histogram.Bucket> buckets, long coarser, long undated) {}

  /** The parameters of a facet's values, in the order in which a reader would look for them. */
  public static Set<String> parametersOfFacets() {
    return and(OWN);
  }

  /** The same of a timeline. */
  public static Set<String> parametersOfTimelines() {
    return and(List.of("step"));
  }

  private static Set<String> and(List<String> own) {
    Set<String> known = new LinkedHashSet<>(SearchParams.finding());
    known.addAll(own);
    return known;
  }

  /** The values of a facet. */
  public void facet(Context ctx) {
    ParameterReader reader = new ParameterReader(Requests.parameters(ctx));
    reader.expectOnly(parametersOfFacets());
    SearchRequest search = SearchParams.counted(reader, Requests.acceptedLanguage(ctx));
    FacetField field = field(ctx.pathParam("field"), reader);
    FacetRequest request = request(search, field, reader);
    reader.throwIfInvalid();
    ctx.header("Vary", "Accept-Language, Authorization");
    ctx.json(json(engines.of(ctx).facet(request)));
  }

  private static FacetField field(String key, ParameterReader reader) {
    Optional<FacetField> field = FacetField.ofKey(key);
    if (field.isEmpty()) {
      reader.reject("field", key, "one of " + keys(FacetField.values()));
    }
    return field.orElse(FacetField.DATE);
  }

  private static FacetRequest request(
      SearchRequest search, FacetField field, ParameterReader reader) {
    String prefix = reader.text("prefix");
    String contains = reader.text("contains");
    if (!prefix.isEmpty() && !contains.isEmpty()) {
      reader.reject("prefix", prefix, "nothing beside contains=" + contains);
    }
    String parent =
        reader.value(
            "parent", "", SearchParams::yearOrMonth, "a year or a month as YYYY or YYYY-MM");
    if (!parent.isEmpty() && field != FacetField.DATE) {
      reader.reject("parent", parent, "nothing: only dates have finer steps");
    }
    return FacetRequest.of(search, field)
        .holding(
            prefix.isEmpty() ? contains : prefix, prefix.isEmpty() ? Match.CONTAINS : Match.PREFIX)
        .below(parent)
        .by(choice(reader, "order", Order.values(), Order.COUNT))
        .page(
            reader.number("size", FacetRequest.DEFAULT_SIZE, 0, FacetRequest.MAX_SIZE),
            reader.text("after"));
  }

  /** Articles over time. */
  public void timeline(Context ctx) {
    ParameterReader reader = new ParameterReader(Requests.parameters(ctx));
    reader.expectOnly(parametersOfTimelines());
    SearchRequest search = SearchParams.counted(reader, Requests.acceptedLanguage(ctx));
    Step step = choice(reader, "step", Step.values(), Step.AUTO);
    reader.throwIfInvalid();
    Histogram timeline = engines.of(ctx).timeline(new TimelineRequest(search, step));
    ctx.header("Vary", "Authorization");
    ctx.json(
        new TimelineJson(
            key(timeline.step()), timeline.buckets(), timeline.coarser(), timeline.undated()));
  }

  private static FacetPageJson json(FacetPage page) {
    return new FacetPageJson(
        page.field().key(),
        page.values().stream().map(SearchJson::facet).toList(),
        page.total(),
        page.next().isEmpty() ? null : page.next());
  }

  private static <E extends Enum<E>> E choice(
      ParameterReader reader, String name, E[] choices, E absent) {
    return reader.value(
        name,
        absent,
        text -> Arrays.stream(choices).filter(choice -> key(choice).equals(text)).findFirst(),
        "one of " + keys(choices));
  }

  private static String keys(Enum<?>[] choices) {
    return Arrays.stream(choices).map(FacetHandler::key).collect(Collectors.joining(", "));
  }

  private static String key(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
