// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.time.Clock;
import org.skaryna.archive.Archive;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.searchapi.http.SiteAddress;

/** Every page that the server has. Handlers; safe for any number of threads. */
public final class Pages {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());

  private final SearchEngine engine;
  private final StartPages start;
  private final SearchPages search;
  private final FacetValuePages facets;
  private final DocumentPages documents;
  private final SiteAddress address;

  /**
   * @param clock whose day ends embargoes
   * @param address where others find the pages
   */
  public Pages(SearchEngine engine, Archive archive, Clock clock, SiteAddress address) {
    this.address = address;
    start = new StartPages(engine);
    this.engine = engine;
    facets = new FacetValuePages(engine);
    search = new SearchPages(engine);
    documents = new DocumentPages(engine, archive, clock);
  }

  /** {@code GET /}: the results where something is asked for, else the page to start from. */
  public void home(Context ctx) {
    Visit visit = Visit.of(ctx);
    boolean asked = visit.parameters().all().stream().anyMatch(p -> isAsked(p.name()));
    if (asked) {
      show(ctx, "search.jte", search.page(visit));
    } else {
      show(ctx, "start.jte", start.page(visit));
    }
  }

  private static boolean isAsked(String name) {
    return !name.equals("lang") && SearchLinks.isState(name);
  }

  /** {@code GET /suggest}: what may be meant by what is typed, a list to put below the box. */
  public void suggestions(Context ctx) {
    Visit visit = Visit.of(ctx);
    String typed = visit.parameters().first("q").orElse("");
    show(ctx, "suggestions.jte", Suggestions.of(engine, typed, visit.text()));
  }

  /** {@code GET /facets/{field}}: all values of one facet among the articles of a search. */
  public void facet(Context ctx) {
    show(ctx, "facetValues.jte", facets.page(ctx.pathParam("field"), Visit.of(ctx)));
  }

  /** {@code GET /documents/{id}}: one article and what is known of it. */
  public void document(Context ctx) {
    String id = ctx.pathParam("id");
    show(ctx, "document.jte", documents.page(address.of(ctx), id, Visit.of(ctx)));
  }

  /**
   * A page that says what went wrong.
   *
   * @param status 400 to 599
   */
  public void problem(Context ctx, int status) {
    show(ctx, "problem.jte", ProblemPage.of(status, Visit.of(ctx)));
  }

  private static void show(Context ctx, String template, Object page) {
    StringOutput html = new StringOutput();
    TEMPLATES.render(template, page, html);
    Visit.remember(ctx);
    ctx.header("Cache-Control", "private, no-cache");
    ctx.html(html.toString());
  }
}
