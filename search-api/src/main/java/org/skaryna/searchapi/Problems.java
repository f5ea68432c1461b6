// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.router.EndpointNotFound;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.skaryna.archive.ArchiveException;
import org.skaryna.engine.search.InvalidRequestException;
import org.skaryna.engine.search.NotOfferedException;
import org.skaryna.engine.search.SearchUnavailableException;
import org.skaryna.searchapi.access.RefusedException;
import org.skaryna.searchapi.http.BodyTooLargeException;
import org.skaryna.searchapi.http.MalformedBodyException;
import org.skaryna.searchapi.intake.IntakeUnavailableException;
import org.skaryna.searchapi.intake.NoSuchUploadException;
import org.skaryna.searchapi.intake.VersionConflictException;
import org.skaryna.searchapi.request.BusyException;
import org.skaryna.searchapi.request.InvalidParameter;
import org.skaryna.searchapi.request.InvalidParametersException;
import org.skaryna.searchapi.request.NoSuchDocumentException;
import org.skaryna.searchapi.request.NoSuchPageException;
import org.skaryna.searchapi.request.NoSuchPersonException;
import org.skaryna.searchapi.request.Requests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every way in which a request can fail, and its status. What went wrong inside is logged and not
 * told; what a reader typed is told and not logged.
 */
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final String RETRY_SECONDS = "5";

  /** How a problem is shown: as JSON, or to a browser as a page. */
  interface Answer {
    void write(Context ctx, ProblemDetails problem);
  }

  private final Answer answer;

  Problems(Answer answer) {
    this.answer = answer;
  }

  /** The answer of the JSON API. */
  static void json(Context ctx, ProblemDetails problem) {
    String json = ctx.jsonMapper().toJsonString(problem, ProblemDetails.class);
    ctx.contentType(ProblemDetails.MEDIA_TYPE).result(json.getBytes(StandardCharsets.UTF_8));
  }

  void addTo(RoutesConfig routes) {
    routes.exception(InvalidParametersException.class, this::invalidParameters);
    routes.exception(InvalidRequestException.class, this::invalidRequest);
    routes.exception(NoSuchDocumentException.class, this::noSuchDocument);
    routes.exception(NoSuchPageException.class, this::noSuchPage);
    routes.exception(NoSuchPersonException.class, this::noSuchPerson);
    routes.exception(RefusedException.class, this::notAllowed);
    routes.exception(VersionConflictException.class, this::otherVersion);
    routes.exception(NoSuchUploadException.class, this::noSuchUpload);
    routes.exception(IntakeUnavailableException.class, this::intakeUnavailable);
    routes.exception(BusyException.class, this::busy);
    routes.exception(BodyTooLargeException.class, this::tooLarge);
    routes.exception(MalformedBodyException.class, this::malformed);
    routes.exception(IllegalCharsetNameException.class, this::unknownCharset);
    routes.exception(UnsupportedCharsetException.class, this::unknownCharset);
    routes.exception(FileSystemException.class, this::diskFailed);
    routes.exception(EndpointNotFound.class, this::unknownPath);
    routes.exception(MethodNotAllowedResponse.class, this::wrongMethod);
    routes.exception(HttpResponseException.class, this::refused);
    routes.exception(HttpException.RuntimeException.class, this::badMessage);
    routes.exception(NotOfferedException.class, this::notOffered);
    routes.exception(SearchUnavailableException.class, this::unavailable);
    routes.exception(ArchiveException.class, this::archiveFailed);
    routes.exception(Exception.class, this::failed);
  }

  private void invalidParameters(InvalidParametersException e, Context ctx) {
    write(ctx, ProblemDetails.of(e));
  }

  private void invalidRequest(InvalidRequestException e, Context ctx) {
    String value = Requests.parameters(ctx).first(e.parameter()).orElse("");
    String expected = Optional.ofNullable(e.getMessage()).orElse("another value");
    invalidParameters(
        new InvalidParametersException(
            List.of(new InvalidParameter(e.parameter(), value, expected))),
        ctx);
  }

  private void noSuchDocument(NoSuchDocumentException e, Context ctx) {
    write(ctx, HttpStatus.NOT_FOUND, String.valueOf(e.getMessage()));
  }

  private void noSuchPage(NoSuchPageException e, Context ctx) {
    write(ctx, HttpStatus.NOT_FOUND, String.valueOf(e.getMessage()));
  }

  private void noSuchPerson(NoSuchPersonException e, Context ctx) {
    write(ctx, HttpStatus.NOT_FOUND, String.valueOf(e.getMessage()));
  }

  private void notAllowed(RefusedException e, Context ctx) {
    ctx.header("WWW-Authenticate", e.reason().challenge());
    write(ctx, HttpStatus.forStatus(e.reason().status()), String.valueOf(e.getMessage()));
  }

  private void otherVersion(VersionConflictException e, Context ctx) {
    write(ctx, HttpStatus.PRECONDITION_FAILED, String.valueOf(e.getMessage()));
  }

  private void noSuchUpload(NoSuchUploadException e, Context ctx) {
    write(ctx, HttpStatus.NOT_FOUND, String.valueOf(e.getMessage()));
  }

  private void intakeUnavailable(IntakeUnavailableException e, Context ctx) {
    ctx.header("Retry-After", RETRY_SECONDS);
    write(ctx, HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(e.getMessage()));
  }

  private void busy(BusyException e, Context ctx) {
    ctx.header("Retry-After", RETRY_SECONDS);
    write(ctx, HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(e.getMessage()));
  }

  private void tooLarge(BodyTooLargeException e, Context ctx) {
    write(ctx, HttpStatus.CONTENT_TOO_LARGE, String.valueOf(e.getMessage()));
  }

  private void malformed(MalformedBodyException e, Context ctx) {
    write(ctx, HttpStatus.forStatus(e.status()), String.valueOf(e.getMessage()));
  }

  private void unknownCharset(IllegalArgumentException e, Context ctx) {
    write(
        ctx,
        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
        "the charset of Content-Type is unknown here, expected UTF-8");
  }

  private void diskFailed(FileSystemException e, Context ctx) {
    LOG.error("the data folder cannot be written to", e);
    write(
        ctx,
        HttpStatus.INSUFFICIENT_STORAGE,
        "the server could not keep the upload: its disk is full or cannot be written to");
  }

  private void unknownPath(EndpointNotFound e, Context ctx) {
    write(ctx, HttpStatus.NOT_FOUND, "nothing is at the path " + ctx.path());
  }

  private void wrongMethod(MethodNotAllowedResponse e, Context ctx) {
    String allowed = e.getDetails().getOrDefault("availableMethods", "GET, HEAD");
    ctx.header("Allow", allowed);
    write(
        ctx,
        HttpStatus.METHOD_NOT_ALLOWED,
        "%s is not possible here, expected %s".formatted(ctx.method(), allowed));
  }

  private void refused(HttpResponseException e, Context ctx) {
    write(ctx, HttpStatus.forStatus(e.getStatus()), String.valueOf(e.getMessage()));
  }

  /** Jetty's word for a message that it will not read on, such as a body that is too large. */
  private void badMessage(HttpException.RuntimeException e, Context ctx) {
    write(ctx, HttpStatus.forStatus(e.getCode()), String.valueOf(e.getReason()));
  }

  private void notOffered(NotOfferedException e, Context ctx) {
    write(ctx, HttpStatus.NOT_IMPLEMENTED, String.valueOf(e.getMessage()));
  }

  private void unavailable(SearchUnavailableException e, Context ctx) {
    LOG.warn("the index cannot be read", e);
    ctx.header("Retry-After", RETRY_SECONDS);
    write(ctx, HttpStatus.SERVICE_UNAVAILABLE, "the index cannot be read now, " + e.toReaders());
  }

  private void archiveFailed(ArchiveException e, Context ctx) {
    LOG.error("the archive cannot be read", e);
    internal(ctx);
  }

  /** The message may hold what was searched, so only types and places are logged. */
  private void failed(Exception e, Context ctx) {
    LOG.error("{} {} failed: {}", ctx.method(), Requests.route(ctx), WordlessTrace.of(e));
    internal(ctx);
  }

  private void internal(Context ctx) {
    write(
        ctx,
        HttpStatus.INTERNAL_SERVER_ERROR,
        "the server could not answer; the reason is in its log");
  }

  private void write(Context ctx, HttpStatus status, String detail) {
    write(ctx, ProblemDetails.of(status.getCode(), status.getMessage(), detail));
  }

  /** Where an answer has begun, nothing more can be said in it. */
  private void write(Context ctx, ProblemDetails problem) {
    if (ctx.res().isCommitted()) {
      return;
    }
    ctx.status(problem.status());
    answer.write(ctx, problem);
  }
}
