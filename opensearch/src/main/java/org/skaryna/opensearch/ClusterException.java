// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.io.IOException;

/** The cluster answered, but not as it was asked to. */
final class ClusterException extends IOException {
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int BAD_GATEWAY = 502;
  private static final int GATEWAY_TIMEOUT = 504;

  private final int status;

  ClusterException(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }

  /** Whether the answer has these words. */
  boolean says(String words) {
    return String.valueOf(getMessage()).contains(words);
  }

  boolean isNotFound() {
    return status == NOT_FOUND;
  }

  /** Whether the same request may succeed later: the cluster is busy or elects a manager. */
  boolean passes() {
    return passes(status);
  }

  /** Whether a search in another snapshot may succeed: this one's nodes or indexes are gone. */
  boolean mayChange() {
    return passes() || isNotFound();
  }

  static boolean passes(int status) {
    return status == TOO_MANY_REQUESTS || (status >= BAD_GATEWAY && status <= GATEWAY_TIMEOUT);
  }
}
