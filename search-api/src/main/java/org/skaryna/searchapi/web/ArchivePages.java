// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.Archive;
import org.skaryna.archive.audit.AuditLog;
import org.skaryna.searchapi.access.AccessControl;
import org.skaryna.searchapi.access.Caller;
import org.skaryna.searchapi.access.Engines;
import org.skaryna.searchapi.access.SameOrigin;
import org.skaryna.searchapi.access.Sessions;
import org.skaryna.searchapi.access.TokenRegister;
import org.skaryna.searchapi.http.MultipartForm;
import org.skaryna.searchapi.http.PercentEncoding;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.intake.Actor;
import org.skaryna.searchapi.intake.DocumentIntake;
import org.skaryna.searchapi.intake.PeopleEditing;
import org.skaryna.searchapi.intake.Upload;
import org.skaryna.searchapi.intake.UploadedFile;

/**
 * The pages on which archivists work. Who did not sign in as one sees the sign-in instead, whatever
 * was asked for; a form that did not come from a page of ours is refused. Every form answers with
 * the address of the page that shows what it did, so that loading that again does nothing twice.
 * Safe for any number of threads.
 */
public final class ArchivePages {
  private static final Duration WAIT = Duration.ofSeconds(10);
  private static final String HOME = "/archive";

  private final Ports ports;
  private final long uploadLimit;
  private final TokenPages tokens;
  private final EditPages edits;
  private final PersonForms people;
  private final FixityPages fixity;
  private final VersionPages versions;

  /** What the pages work with. */
  public record Ports(
      DocumentIntake intake,
      PeopleEditing people,
      TokenRegister tokens,
      AuditLog audit,
      Archive archive,
      Engines engines,
      Sessions sessions,
      Clock clock) {}

  /**
   * @param uploadLimit bytes of one upload
   */
  public ArchivePages(Ports ports, long uploadLimit) {
    this.ports = ports;
    this.uploadLimit = uploadLimit;
    this.tokens = new TokenPages(ports);
    this.edits = new EditPages(ports);
    this.people = new PersonForms(ports.people(), ports.engines());
    this.fixity = new FixityPages(ports.archive());
    this.versions = new VersionPages(ports.archive());
  }

  /** {@code GET /archive}: what is under way, what failed, and a form to send more. */
  public void overview(Context ctx) throws Exception {
    forArchivists(
        ctx,
        it -> {
          Visit visit = Visit.of(it);
          Pages.show(
              it,
              "archive.jte",
              ArchivePage.of(
                  visit, AccessControl.caller(it), ports.intake().overview(), uploadLimit));
        });
  }

  /** {@code POST /archive/sign-in}. */
  public void signIn(Context ctx) {
    SameOrigin.require(ctx);
    if (ports.sessions().signIn(ctx, form(ctx).first("token").orElse(""))) {
      ctx.redirect(HOME, HttpStatus.SEE_OTHER);
    } else {
      askForToken(ctx, true);
    }
  }

  /** {@code POST /archive/sign-out}. */
  public void signOut(Context ctx) {
    SameOrigin.require(ctx);
    ports.sessions().signOut(ctx);
    ctx.redirect("/", HttpStatus.SEE_OTHER);
  }

  /** {@code POST /archive/uploads}. */
  public void upload(Context ctx) throws Exception {
    change(
        ctx,
        it -> {
          ports.intake().requireRoom();
          Upload upload = received(it);
          it.redirect(address(ports.intake().await(upload.id(), WAIT)), HttpStatus.SEE_OTHER);
        });
  }

  private Upload received(Context ctx) throws IOException {
    Path draft = ports.intake().draft();
    try {
      MultipartForm sent = MultipartForm.read(ctx, draft, uploadLimit);
      List<UploadedFile> files =
          sent.files().stream().map(f -> new UploadedFile(f.name(), f.bytes())).toList();
      return ports.intake().accept(draft, files, Amendment.NONE, actor(ctx));
    } finally {
      ports.intake().discard(draft);
    }
  }

  private static String address(Upload upload) {
    return HOME + "/uploads/" + PercentEncoding.encode(upload.id());
  }

  /** {@code GET /archive/uploads/{id}}: what became of each file. */
  public void one(Context ctx) throws Exception {
    forArchivists(
        ctx,
        it -> {
          Upload upload = ports.intake().await(it.pathParam("id"), Duration.ZERO);
          Pages.show(it, "upload.jte", UploadPage.of(Visit.of(it), upload));
        });
  }

  /** {@code POST /archive/uploads/{id}/retry}. */
  public void retry(Context ctx) throws Exception {
    change(
        ctx,
        it -> {
          Upload upload = ports.intake().retry(it.pathParam("id"), actor(it));
          it.redirect(address(ports.intake().await(upload.id(), WAIT)), HttpStatus.SEE_OTHER);
        });
  }

  /** {@code POST /archive/uploads/{id}/give-up}. */
  public void giveUp(Context ctx) throws Exception {
    change(
        ctx,
        it -> {
          ports.intake().giveUp(it.pathParam("id"), actor(it));
          it.redirect(HOME, HttpStatus.SEE_OTHER);
        });
  }

  /** {@code POST /archive/failures/{id}/retry}. */
  public void retryFailure(Context ctx) throws Exception {
    change(
        ctx,
        it -> {
          Upload upload = ports.intake().retryFailure(it.pathParam("id"), actor(it));
          it.redirect(address(ports.intake().await(upload.id(), WAIT)), HttpStatus.SEE_OTHER);
        });
  }

  /** {@code GET /archive/tokens}. */
  public void tokens(Context ctx) throws Exception {
    forArchivists(ctx, tokens::list);
  }

  /** {@code POST /archive/tokens}: the one answer that is no redirection, it shows the token. */
  public void createToken(Context ctx) throws Exception {
    change(ctx, it -> tokens.create(it, form(it)));
  }

  /** {@code POST /archive/tokens/revoke}. */
  public void revokeToken(Context ctx) throws Exception {
    change(ctx, it -> tokens.revoke(it, form(it)));
  }

  /** {@code GET /archive/fixity}: the checks that were made, and the one that goes on. */
  public void fixity(Context ctx) throws Exception {
    forArchivists(ctx, fixity::show);
  }

  /** {@code POST /archive/fixity}: begins one. */
  public void checkFixity(Context ctx) throws Exception {
    change(ctx, it -> fixity.begin(it, form(it)));
  }

  /** {@code GET /documents/{id}/edit}: the form of a description. */
  public void edit(Context ctx) throws Exception {
    forArchivists(ctx, edits::show);
  }

  /** {@code POST /documents/{id}/edit}. */
  public void describe(Context ctx) throws Exception {
    change(ctx, it -> edits.save(it, form(it)));
  }

  /** {@code GET /documents/{id}/versions/{version}}: how it was described then. */
  public void version(Context ctx) throws Exception {
    forArchivists(ctx, versions::show);
  }

  /** {@code POST /people/{id}/merge}: the person whose id is sent becomes this one. */
  public void mergePeople(Context ctx) throws Exception {
    change(ctx, people::merge);
  }

  /** {@code POST /people/{id}/split}: the forms that are sent become another person. */
  public void splitPerson(Context ctx) throws Exception {
    change(ctx, people::split);
  }

  /** {@code POST /people/{id}/rename}: the names that readers see. */
  public void renamePerson(Context ctx) throws Exception {
    change(ctx, people::rename);
  }

  static QueryParameters form(Context ctx) {
    return QueryParameters.parse(ctx.body());
  }

  static Actor actor(Context ctx) {
    Caller caller = AccessControl.caller(ctx);
    return new Actor(caller.name(), caller.role(), ctx.ip());
  }

  private void change(Context ctx, Handler handler) throws Exception {
    SameOrigin.require(ctx);
    forArchivists(ctx, handler);
  }

  private void forArchivists(Context ctx, Handler handler) throws Exception {
    if (AccessControl.caller(ctx).writes()) {
      letFormsTellTheirOrigin(ctx);
      handler.handle(ctx);
    } else {
      askForToken(ctx, false);
    }
  }

  /** Under {@code no-referrer} a browser that sends no Sec-Fetch-Site hides Origin from us too. */
  private static void letFormsTellTheirOrigin(Context ctx) {
    ctx.header("Referrer-Policy", "same-origin");
  }

  private static void askForToken(Context ctx, boolean wrong) {
    letFormsTellTheirOrigin(ctx);
    boolean asked = ctx.path().equals(HOME);
    ctx.status(asked ? HttpStatus.OK : HttpStatus.FORBIDDEN);
    Visit visit = Visit.of(ctx).at(QueryParameters.NONE);
    Pages.show(ctx, "signIn.jte", SignInPage.of(visit, AccessControl.caller(ctx).name(), wrong));
  }
}
