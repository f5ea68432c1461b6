// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.access;

/** Somebody may not do what was asked. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why, and what the answer says of it (RFC 6750, section 3). */
  public enum Reason {
    NO_TOKEN(401, "Bearer realm=\"skaryna\""),
    WRONG_TOKEN(401, "Bearer realm=\"skaryna\", error=\"invalid_token\""),
    ROLE_TOO_LOW(403, "Bearer realm=\"skaryna\", error=\"insufficient_scope\""),
    OTHER_SITE(403, "Bearer realm=\"skaryna\"");

    private final int status;
    private final String challenge;

    Reason(int status, String challenge) {
      this.status = status;
      this.challenge = challenge;
    }

    public int status() {
      return status;
    }

    /** The value of {@code WWW-Authenticate}. */
    public String challenge() {
      return challenge;
    }
  }

  private final Reason reason;

  RefusedException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
