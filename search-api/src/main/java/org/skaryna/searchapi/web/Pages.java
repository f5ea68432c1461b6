// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import org.skaryna.searchapi.access.AccessControl;
import org.skaryna.searchapi.access.Engines;

/** The pages of searches and problems. Handlers; safe for any number of threads. */
public final class Pages {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());

  private final Engines engines;

  public Pages(Engines engines) {
    this.engines = engines;
  }

  /** {@code GET /}: the results where something is asked for, else the page to start from. */
  public void home(Context ctx) {
    Visit visit = Visit.of(ctx);
    boolean asked = visit.parameters().all().stream().anyMatch(p -> isAsked(p.name()));
    if (asked) {
      show(ctx, "search.jte", new SearchPages(engines.of(ctx)).page(visit));
    } else {
      show(ctx, "start.jte", new StartPages(engines.of(ctx)).page(visit));
    }
  }

  private static boolean isAsked(String name) {
    return !name.equals("lang") && SearchLinks.isState(name);
  }

  /** {@code GET /suggest}: what may be meant by what is typed, a list to put below the box. */
  public void suggestions(Context ctx) {
    Visit visit = Visit.of(ctx);
    String typed = visit.parameters().first("q").orElse("");
    show(ctx, "suggestions.jte", Suggestions.of(engines.of(ctx), typed, visit.text()));
  }

  /** {@code GET /facets/{field}}: all values of one facet among the articles of a search. */
  public void facet(Context ctx) {
    show(
        ctx,
        "facetValues.jte",
        new FacetValuePages(engines.of(ctx)).page(ctx.pathParam("field"), Visit.of(ctx)));
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
    TEMPLATES.render(template, page, new EvenOutput(html));
    Visit.remember(ctx);
    boolean signedIn = AccessControl.caller(ctx).readsClosed();
    ctx.header("Cache-Control", signedIn ? "private, no-store" : "private, no-cache");
    ctx.html(html.toString());
  }
}
