// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.searchapi.http.MalformedBodyException;
import org.skaryna.searchapi.intake.DocumentIntake;
import org.skaryna.searchapi.request.ParameterReader;
import org.skaryna.searchapi.request.Requests;

/** Changes what stands in the archive: descriptions, and removals. Archivists only. */
public final class EditHandler {
  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_WAIT = 60;
  private static final int USUAL_WAIT = 10;
  private static final Pattern VERSION_TAG =
      Pattern.compile("(?:W/)?\"(\\d{1,9})(?:-[a-z0-9-]*)?\"");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private final DocumentIntake intake;

  public EditHandler(DocumentIntake intake) {
    this.intake = intake;
  }

  /**
   * @param version the document's, for the {@code If-Match} of the next edit
   */
  record Described(String id, int version, DescriptionJson description) {}

  record Removed(String id, String outcome) {}

  /** {@code PUT /api/documents/{id}/description}: fields that are not named stay as they are. */
  public void describe(Context ctx) {
    ParameterReader reader = new ParameterReader(Requests.parameters(ctx));
    reader.expectOnly(Set.of("wait"));
    Duration wait = wait(reader);
    Set<Integer> versions = versions(ctx, reader);
    reader.throwIfInvalid();
    Amendment edits = AmendmentReader.json(body(ctx));
    ArchivedDocument now =
        intake.describe(ctx.pathParam("id"), edits, versions, IntakeHandler.actor(ctx), wait);
    ctx.header("ETag", "\"" + now.version() + "\"");
    ctx.json(new Described(now.id(), now.version(), DescriptionJson.of(now.description())));
  }

  /** {@code DELETE /api/documents/{id}?reason=…}. */
  public void remove(Context ctx) {
    ParameterReader reader = new ParameterReader(Requests.parameters(ctx));
    reader.expectOnly(new TreeSet<>(Set.of("reason", "purge", "wait")));
    String reason = reader.text("reason").strip();
    if (reason.isEmpty() || reason.length() > LONGEST_REASON || CONTROL.matcher(reason).find()) {
      reader.reject("reason", reason, "one line of 1 to %d letters".formatted(LONGEST_REASON));
    }
    boolean purge = reader.flag("purge", false);
    Duration wait = wait(reader);
    reader.throwIfInvalid();
    String id = ctx.pathParam("id");
    intake.remove(id, reason, purge, IntakeHandler.actor(ctx), wait);
    ctx.json(new Removed(id, purge ? "purged" : "removed"));
  }

  private static Duration wait(ParameterReader reader) {
    return Duration.ofSeconds(reader.number("wait", USUAL_WAIT, 0, LONGEST_WAIT));
  }

  private static String body(Context ctx) {
    String type = Optional.ofNullable(ctx.contentType()).orElse("");
    if (!type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      throw MalformedBodyException.otherType(
          "the body is of the media type '%.80s', expected application/json".formatted(type));
    }
    return ctx.body();
  }

  /**
   * The versions that {@code If-Match} allows; empty for any. RFC 9110, section 13.1.1, has weak
   * tags match nothing, but what an edit must not miss is a version, which is the same for the
   * document's answers, compressed or not.
   */
  private static Set<Integer> versions(Context ctx, ParameterReader reader) {
    String header = Requests.header(ctx, "If-Match").strip();
    if (header.isEmpty() || header.equals("*")) {
      return Set.of();
    }
    Set<Integer> versions = new TreeSet<>();
    for (String tag : Arrays.stream(header.split(",", -1)).map(String::strip).toList()) {
      Matcher version = VERSION_TAG.matcher(tag);
      if (version.matches()) {
        versions.add(Integer.valueOf(version.group(1)));
      } else {
        reader.reject("If-Match", header, "the document's version in quotation marks: \"3\"");
      }
    }
    return versions;
  }
}
