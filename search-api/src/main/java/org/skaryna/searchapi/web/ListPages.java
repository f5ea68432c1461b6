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
import org.skaryna.engine.search.SearchEngine;
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
    show(ctx, visit, options(visit, QueryParameters.NONE), ListPage.Found.NOTHING);
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
      show(ctx, visit, options, ListPage.Found.wrong("", text.get("list.wrong")));
      return;
    }
    show(ctx, visit, options, found(engines.of(ctx), list, options, text));
  }

  private static ListPage.Found found(
      SearchEngine engine, NameList list, BatchOptions options, Messages text) throws IOException {
    String pasted = list.lines().stream().map(ListLine::text).collect(Collectors.joining("\n"));
    List<ListLine> shown = list.lines().stream().limit(MOST_SHOWN).toList();
    List<BatchRow> rows = new ArrayList<>();
    new Batch(new NameList(shown, list.encoding(), list.column(), 0), options)
        .lookUp(engine, rows::add, done -> {});
    if (rows.isEmpty()) {
      return ListPage.Found.wrong(pasted, text.get("list.wrong"));
    }
    long found = rows.stream().filter(row -> row.documents() > 0).count();
    long names = shown.stream().filter(ListLine.Name.class::isInstance).count();
    int more = list.lines().size() - shown.size() + list.unlisted();
    return new ListPage.Found(
        pasted,
        text.get("list.found", found, names),
        more == 0 ? "" : text.count("list.more", more),
        "",
        rows.stream().map(row -> row(row, options, text)).toList());
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

  private static void show(Context ctx, Visit visit, BatchOptions options, ListPage.Found found) {
    Messages text = visit.text();
    Pages.show(
        ctx,
        "list.jte",
        new ListPage(
            Frame.of(visit.at(QueryParameters.NONE), text.get("list"))
                .resending(found.equals(ListPage.Found.NOTHING) ? "" : ListPage.FORM),
            Arrays.stream(NameLevel.values())
                .map(level ->
                    choice(text.get("names." + level.key()), level.key(), level == options.level()))
                .toList(),
            Arrays.stream(BatchSort.values())
                .map(sort ->
                    choice(text.get("list.sort." + sort.key()), sort.key(), sort == options.sort()))
                .toList(),
            found));
  }

  private static Choice choice(String label, String sent, boolean current) {
    return new Choice(label, sent, "", current, "");
  }
}
