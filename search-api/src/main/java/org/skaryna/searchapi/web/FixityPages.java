// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.skaryna.archive.Agent;
import org.skaryna.archive.Archive;
import org.skaryna.archive.FixityScope;
import org.skaryna.searchapi.access.AccessControl;
import org.skaryna.searchapi.http.QueryParameters;

/** Shows the checks of files against their checksums, and begins one. */
final class FixityPages {
  static final String ADDRESS = "/archive/fixity";

  /** What the form may ask for beside everything: so many of a hundred documents, by lot. */
  private static final double SHARE = 5;

  private static final double ALL = 100;

  private final Archive archive;
  private final FixityRound round;

  FixityPages(Archive archive) {
    this.archive = archive;
    round = new FixityRound(archive);
  }

  void show(Context ctx) {
    Pages.show(
        ctx,
        "fixity.jte",
        FixityPage.of(Visit.of(ctx), archive.audits(), archive.statistics(), round));
  }

  /** {@code scope=all} or {@code scope=sample}; where one goes on already, that is shown. */
  void begin(Context ctx, QueryParameters form) {
    boolean sample = form.has("scope", "sample");
    long documents = archive.statistics().documents();
    round.begin(
        sample ? new FixityScope.Share(SHARE) : new FixityScope.All(),
        sample ? Math.round(documents * SHARE / ALL) : documents,
        new Agent(AccessControl.caller(ctx).name()));
    ctx.redirect(ADDRESS, HttpStatus.SEE_OTHER);
  }
}
