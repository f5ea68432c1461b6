// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.skaryna.searchapi.access.AccessControl;
import org.skaryna.searchapi.access.Caller;
import org.skaryna.searchapi.http.MalformedBodyException;
import org.skaryna.searchapi.http.MultipartForm;
import org.skaryna.searchapi.http.PercentEncoding;
import org.skaryna.searchapi.intake.Actor;
import org.skaryna.searchapi.intake.DocumentIntake;
import org.skaryna.searchapi.intake.IntakeUnavailableException;
import org.skaryna.searchapi.intake.Upload;
import org.skaryna.searchapi.intake.UploadedFile;
import org.skaryna.searchapi.request.ParameterReader;
import org.skaryna.searchapi.request.Requests;

/** Takes documents in: {@code POST /api/documents} and {@code /api/intake}. Archivists only. */
public final class IntakeHandler {
  /** Bodies that are read at once: a slow one holds a thread of the server. */
  private static final int MOST_AT_ONCE = 8;

  private static final int USUAL_WAIT = 10;
  private static final int LONGEST_WAIT = 60;

  private final DocumentIntake intake;
  private final long uploadLimit;
  private final Semaphore reading = new Semaphore(MOST_AT_ONCE);

  /**
   * @param uploadLimit bytes of one request's body
   */
  public IntakeHandler(DocumentIntake intake, long uploadLimit) {
    this.intake = intake;
    this.uploadLimit = uploadLimit;
  }

  /** {@code POST /api/documents}: 201 or 200 with what became of each file, or 202. */
  public void upload(Context ctx) throws IOException {
    Duration wait = wait(ctx);
    intake.requireRoom();
    Upload upload = received(ctx);
    answer(ctx, intake.await(upload.id(), wait));
  }

  private Upload received(Context ctx) throws IOException {
    if (!reading.tryAcquire()) {
      throw new IntakeUnavailableException(
          "%d uploads are coming in already, please try again".formatted(MOST_AT_ONCE));
    }
    Path draft = intake.draft();
    try {
      MultipartForm form = MultipartForm.read(ctx, draft, uploadLimit);
      return intake.accept(draft, files(form), AmendmentReader.form(form.fields()), actor(ctx));
    } finally {
      reading.release();
      intake.discard(draft);
    }
  }

  private static List<UploadedFile> files(MultipartForm form) {
    if (form.files().isEmpty()) {
      throw MalformedBodyException.broken(
          "the body holds no file, expected at least one part with a file name");
    }
    return form.files().stream().map(f -> new UploadedFile(f.name(), f.bytes())).toList();
  }

  /** {@code GET /api/intake}. */
  public void overview(Context ctx) {
    ParameterReader reader = new ParameterReader(Requests.parameters(ctx));
    reader.expectOnly(Set.of());
    reader.throwIfInvalid();
    ctx.json(intake.overview());
  }

  /** {@code GET /api/intake/{id}}: waits for it as long as {@code wait} says. */
  public void one(Context ctx) {
    ctx.json(intake.await(ctx.pathParam("id"), waitAtMost(ctx, 0)));
  }

  /** {@code POST /api/intake/{id}/retry}. */
  public void retry(Context ctx) {
    Duration wait = wait(ctx);
    answer(ctx, intake.await(intake.retry(ctx.pathParam("id"), actor(ctx)).id(), wait));
  }

  /** {@code POST /api/intake/failures/{id}/retry}. */
  public void retryFailure(Context ctx) {
    Duration wait = wait(ctx);
    answer(ctx, intake.await(intake.retryFailure(ctx.pathParam("id"), actor(ctx)).id(), wait));
  }

  /** {@code DELETE /api/intake/{id}}. */
  public void giveUp(Context ctx) {
    intake.giveUp(ctx.pathParam("id"), actor(ctx));
    ctx.status(HttpStatus.NO_CONTENT);
  }

  static Actor actor(Context ctx) {
    Caller caller = AccessControl.caller(ctx);
    return new Actor(caller.name(), caller.role(), ctx.ip());
  }

  static Duration wait(Context ctx) {
    return waitAtMost(ctx, USUAL_WAIT);
  }

  private static Duration waitAtMost(Context ctx, int usual) {
    ParameterReader reader = new ParameterReader(Requests.parameters(ctx));
    reader.expectOnly(Set.of("wait"));
    int seconds = reader.number("wait", usual, 0, LONGEST_WAIT);
    reader.throwIfInvalid();
    return Duration.ofSeconds(seconds);
  }

  private static void answer(Context ctx, Upload upload) {
    boolean added = upload.fates().getOrDefault("added", 0L) > 0;
    HttpStatus settled = added ? HttpStatus.CREATED : HttpStatus.OK;
    ctx.status(upload.isSettled() ? settled : HttpStatus.ACCEPTED);
    ctx.header("Location", location(upload));
    ctx.json(upload);
  }

  /** The document where it is one, else the upload. */
  private static String location(Upload upload) {
    return upload.items().size() == 1 && !upload.items().getFirst().id().isEmpty()
        ? "/api/documents/" + PercentEncoding.encode(upload.items().getFirst().id())
        : "/api/intake/" + PercentEncoding.encode(upload.id());
  }
}
