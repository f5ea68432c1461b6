// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who signed in on a page. A cookie of 256 random bits stands for a token while the server runs, so
 * that no token lies in a browser; it goes with no request that another site causes ({@code
 * SameSite=Strict}) and no script can read it. A token that is revoked or ends takes its sessions
 * along at once. Safe for any number of threads.
 */
public final class Sessions {
  static final String COOKIE = "skaryna_session";
  static final Duration LONGEST = Duration.ofHours(12);

  private static final int RANDOM_BYTES = 32;
  private static final int MOST = 1_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final TokenRegister tokens;
  private final Refusals refusals;
  private final Clock clock;
  private final Map<String, Session> open = new ConcurrentHashMap<>();

  private record Session(String token, Instant end) {}

  public Sessions(TokenRegister tokens, Refusals refusals, Clock clock) {
    this.tokens = tokens;
    this.refusals = refusals;
    this.clock = clock;
  }

  /** Notes who asks for a page. */
  public void identify(Context ctx) {
    find(ctx)
        .ifPresent(token -> {
          ctx.header("Cache-Control", "private, no-store");
          AccessControl.let(ctx, token);
        });
  }

  private Optional<Token> find(Context ctx) {
    Session session =
        Optional.ofNullable(ctx.cookie(COOKIE)).map(open::get).orElse(new Session("", Instant.MIN));
    return clock.instant().isBefore(session.end())
        ? tokens.valid(session.token())
        : Optional.empty();
  }

  /**
   * Signs in by a token; what is wrong is written into the audit log.
   *
   * @return whether the token is valid
   */
  public boolean signIn(Context ctx, String secret) {
    Optional<Token> token = tokens.find(secret.strip());
    if (token.isEmpty()) {
      refusals.add(AccessControl.caller(ctx), "sign in", "the token is not known", ctx.ip());
      return false;
    }
    signOut(ctx);
    forgetEnded();
    byte[] random = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(random);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    open.put(id, new Session(token.get().name(), clock.instant().plus(LONGEST)));
    ctx.cookie(cookie(ctx, id, Math.toIntExact(LONGEST.toSeconds())));
    return true;
  }

  /** Ends the session of the one who asks. */
  public void signOut(Context ctx) {
    Optional.ofNullable(ctx.cookie(COOKIE)).ifPresent(open::remove);
    ctx.cookie(cookie(ctx, "", 0));
  }

  private static Cookie cookie(Context ctx, String id, int seconds) {
    Cookie cookie = new Cookie(COOKIE, id, "/", seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(ctx.scheme().equals("https"));
    cookie.setSameSite(SameSite.STRICT);
    return cookie;
  }

  /** Those that ended; where too many are open, all, and whoever still is there signs in again. */
  private void forgetEnded() {
    Instant now = clock.instant();
    open.values().removeIf(session -> !now.isBefore(session.end()));
    if (open.size() >= MOST) {
      open.clear();
    }
  }
}
