// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import org.skaryna.engine.search.SearchEngine;

/** The pages of searches and problems. Handlers; safe for any number of threads. */
public final class Pages {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());

  private final SearchEngine engine;
  private final StartPages start;
  private final SearchPages search;
  private final FacetValuePages facets;

  public Pages(SearchEngine engine) {
    start = new StartPages(engine);
    this.engine = engine;
    facets = new FacetValuePages(engine);
    search = new SearchPages(engine);
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

  /**
   * A page that says what went wrong.
   *
   * @param status 400 to 599
   */
  public void problem(Context ctx, int status) {
    show(ctx, "problem.jte", ProblemPage.of(status, Visit.of(ctx)));
  }

  static void show(Context ctx, String template, Object page) {
    StringOutput html = new StringOutput();
    TEMPLATES.render(template, page, html);
    Visit.remember(ctx);
    ctx.header("Cache-Control", "private, no-cache");
    ctx.html(html.toString());
  }
}
