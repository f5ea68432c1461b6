// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.search.NameFinding;
import org.skaryna.engine.search.NameSpellings.Spelling;
import org.skaryna.searchapi.access.Engines;
import org.skaryna.searchapi.batch.Batch;
import org.skaryna.searchapi.batch.BatchBody;
import org.skaryna.searchapi.batch.BatchOptions;
import org.skaryna.searchapi.batch.BatchRow;
import org.skaryna.searchapi.batch.BatchSort;
import org.skaryna.searchapi.batch.ListLine;
import org.skaryna.searchapi.batch.ListsAtOnce;
import org.skaryna.searchapi.batch.NameList;
import org.skaryna.searchapi.http.MalformedBodyException;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.request.ParameterReader;

/**
 * The page on which a list of names is looked up: pasted or as a file in, a table out. It asks for
 * no more names at once than a reader looks through; the downloads beside it hold all. Safe for any
 * number of threads.
 */
public final class ListPages {
  private static final int MOST_SHOWN = 1_000;
  private static final int MOST_SPELLINGS = 4;
  private static final Set<String> OPTIONS = Set.of("names", "sort");

  private final Engines engines;
  private final ListsAtOnce lists;

  /**
   * Pages of one server.
   *
   * @param lists shared by all who look lists up
   */
  public ListPages(Engines engines, ListsAtOnce lists) {
    this.engines = engines;
    this.lists = lists;
  }

  /** {@code GET /list}: the form. */
  public void form(Context ctx) {
    Visit visit = Visit.of(ctx);
    show(ctx, visit, "", options(visit, QueryParameters.NONE), "", "", "", List.of());
  }

  /** {@code POST /list}: the form again, and the table. */
  public void look(Context ctx) throws IOException {
    lists.run(() -> look(ctx, Visit.of(ctx), BatchBody.read(ctx)));
  }

  private void look(Context ctx, Visit visit, BatchBody body) throws IOException {
    Messages text = visit.text();
    BatchOptions options = options(visit, new QueryParameters(body.fields()));
    NameList list;
    try {
      list = body.list("");
    } catch (MalformedBodyException | IllegalArgumentException wrong) {
      ctx.status(HttpStatus.BAD_REQUEST);
      show(ctx, visit, "", options, "", "", text.get("list.wrong"), List.of());
      return;
    }
    NameList shown =
        new NameList(
            list.lines().subList(0, Math.min(MOST_SHOWN, list.lines().size())),
            list.encoding(),
            list.column(),
            0);
    List<ListPage.Row> rows = new ArrayList<>();
    int[] found = {0};
    new Batch(shown, options)
        .lookUp(
            engines.of(ctx),
            row -> {
              found[0] += row.documents() > 0 ? 1 : 0;
              rows.add(row(row, options, text));
            },
            done -> {});
    int more = list.lines().size() - shown.lines().size() + list.unlisted();
    show(
        ctx,
        visit,
        list.lines().stream().map(ListLine::text).collect(Collectors.joining("\n")),
        options,
        rows.isEmpty() ? "" : text.get("list.found", found[0], shown.names().size()),
        more == 0 ? "" : text.count("list.more", more),
        rows.isEmpty() ? text.get("list.wrong") : "",
        rows);
  }

  private static BatchOptions options(Visit visit, QueryParameters sent) {
    QueryParameters known = sent.where(p -> OPTIONS.contains(p.name()) && !p.value().isBlank());
    return BatchOptions.read(
        new ParameterReader(known.with("articles", "0").with("spellings", "" + MOST_SPELLINGS)),
        visit.text().locale());
  }

  private static ListPage.Row row(BatchRow row, BatchOptions options, Messages text) {
    return switch (row) {
      case BatchRow.LeftOut(ListLine.Bad bad) ->
          new ListPage.Row(
              bad.line(), bad.text(), bad.fault().in(text.locale()), "", true, List.of());
      case BatchRow.Found(int line, NameFinding finding) ->
          new ListPage.Row(
              line,
              finding.name(),
              text.number(finding.documents()),
              new SearchLinks(
                      options.level() == NameLevel.VARIANTS
                          ? QueryParameters.NONE
                          : QueryParameters.NONE.with("names", options.level().key()))
                  .query(finding.query()),
              false,
              finding.spellings().stream().map(spelling -> spelling(spelling, text)).toList());
    };
  }

  private static Choice spelling(Spelling spelling, Messages text) {
    return new Choice(
        spelling.form(), text.number(spelling.documents()), "", false, SpellingTag.tag(spelling));
  }

  private static void show(
      Context ctx,
      Visit visit,
      String pasted,
      BatchOptions options,
      String summary,
      String more,
      String problem,
      List<ListPage.Row> rows) {
    Messages text = visit.text();
    Pages.show(
        ctx,
        "list.jte",
        new ListPage(
            Frame.of(visit.at(QueryParameters.NONE), text.get("list")),
            pasted,
            Arrays.stream(NameLevel.values())
                .map(level ->
                    new Choice(
                        text.get("names." + level.key()),
                        level.key(),
                        "",
                        level == options.level(),
                        ""))
                .toList(),
            Arrays.stream(BatchSort.values())
                .map(sort ->
                    new Choice(
                        text.get("list.sort." + sort.key()),
                        sort.key(),
                        "",
                        sort == options.sort(),
                        ""))
                .toList(),
            summary,
            more,
            problem,
            rows));
  }
}
