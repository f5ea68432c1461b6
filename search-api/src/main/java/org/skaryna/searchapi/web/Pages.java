// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.request.Requests;

/** The pages of searches and problems. Handlers; safe for any number of threads. */
public final class Pages {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());

  private final StartPages start;
  private final SearchPages search;

  public Pages(SearchEngine engine) {
    start = new StartPages(engine);
    search = new SearchPages(engine);
  }

  /** {@code GET /}: the results where something is asked for, else the page to start from. */
  public void home(Context ctx) {
    Messages text = Messages.of(PageLanguage.of(ctx));
    QueryParameters parameters = Requests.parameters(ctx);
    boolean asked = parameters.all().stream().anyMatch(p -> isAsked(p.name()));
    if (asked) {
      show(ctx, "search.jte", search.page(parameters, text));
    } else {
      show(ctx, "start.jte", start.page(parameters, text));
    }
  }

  private static boolean isAsked(String name) {
    return !name.equals("lang") && SearchLinks.isState(name);
  }

  /**
   * A page that says what went wrong.
   *
   * @param status 400 to 599
   */
  public void problem(Context ctx, int status) {
    Messages text = Messages.of(PageLanguage.of(ctx));
    show(ctx, "problem.jte", ProblemPage.of(status, text));
  }

  static void show(Context ctx, String template, Object page) {
    StringOutput html = new StringOutput();
    TEMPLATES.render(template, page, html);
    PageLanguage.remember(ctx);
    ctx.header("Cache-Control", "private, no-cache");
    ctx.html(html.toString());
  }
}
