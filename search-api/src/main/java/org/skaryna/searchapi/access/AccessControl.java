// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.access;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skaryna.searchapi.access.RefusedException.Reason;
import org.skaryna.searchapi.request.Requests;

/**
 * Finds out who asks, by {@code Authorization: Bearer} (RFC 6750) alone: a token in an address
 * would stand in logs and histories. Another scheme, such as that of a proxy before us, says
 * nothing here.
 */
public final class AccessControl {
  private static final String CALLER = "org.skaryna.caller";
  private static final Caller ANYBODY = new Caller.Anybody();
  private static final Pattern BEARER =
      Pattern.compile("bearer(?: +(.*))?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** One that was put where it must not stand is not written down. */
  private static final Pattern TOKEN = Pattern.compile(TokenRegister.PREFIX + "[A-Za-z0-9_-]*");

  private final TokenRegister tokens;
  private final Refusals refusals;

  public AccessControl(TokenRegister tokens, Refusals refusals) {
    this.tokens = tokens;
    this.refusals = refusals;
  }

  /**
   * Notes who asks. To be run before each request of the API.
   *
   * @throws RefusedException for a token that is unknown, revoked or no longer valid
   */
  public void identify(Context ctx) {
    ctx.header("Vary", "Authorization");
    Matcher bearer = BEARER.matcher(Requests.header(ctx, "Authorization").strip());
    if (!bearer.matches()) {
      return;
    }
    ctx.header("Cache-Control", "private, no-store");
    String secret = Optional.ofNullable(bearer.group(1)).orElse("").strip();
    Token token =
        tokens
            .find(secret)
            .orElseThrow(() ->
                refusal(
                    ctx,
                    Reason.WRONG_TOKEN,
                    "the token is not known, was revoked, or is no longer valid;"
                        + " `skaryna token create` makes one"));
    let(ctx, token);
  }

  /** Notes that it is the holder of this token who asks. */
  static void let(Context ctx, Token token) {
    ctx.attribute(CALLER, new Caller.Holder(token));
  }

  /** Who asks. */
  public static Caller caller(Context ctx) {
    Caller known = ctx.attribute(CALLER);
    return known == null ? ANYBODY : known;
  }

  /**
   * Lets archivists through.
   *
   * @throws RefusedException for everybody else
   */
  public void requireArchivist(Context ctx) {
    Caller caller = caller(ctx);
    if (!caller.readsClosed()) {
      throw refusal(
          ctx,
          Reason.NO_TOKEN,
          "this needs an archivist's token, expected the header Authorization: Bearer TOKEN");
    }
    if (!caller.writes()) {
      throw refusal(
          ctx,
          Reason.ROLE_TOO_LOW,
          "the token %s has the role %s, expected archivist"
              .formatted(caller.name(), caller.role()));
    }
  }

  private RefusedException refusal(Context ctx, Reason reason, String sentence) {
    ctx.header("Cache-Control", "private, no-store");
    String action = ctx.method() + " " + TOKEN.matcher(ctx.path()).replaceAll("(a token)");
    refusals.add(caller(ctx), action, sentence, ctx.ip());
    return new RefusedException(reason, sentence);
  }
}
