// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.access;

/** Who asks. */
public sealed interface Caller {

  /** Somebody who showed no token. */
  record Anybody() implements Caller {
    @Override
    public String name() {
      return "";
    }

    @Override
    public String role() {
      return "";
    }
  }

  /** The holder of a token that is valid now. */
  record Holder(Token token) implements Caller {
    @Override
    public String name() {
      return token.name();
    }

    @Override
    public String role() {
      return token.role().word();
    }
  }

  /** As the audit log names them; empty where nobody is known. */
  String name();

  /** {@code archivist}, {@code reader}, or empty. */
  String role();

  /** Whether restricted and embargoed documents show. */
  default boolean readsClosed() {
    return this instanceof Holder;
  }

  /** Whether documents may be taken in, changed and removed. */
  default boolean writes() {
    return this instanceof Holder(Token token) && token.role() == Role.ARCHIVIST;
  }
}
