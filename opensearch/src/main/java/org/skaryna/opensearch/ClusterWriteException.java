// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * An index on a cluster cannot be written. The message says all that there is to say: what was
 * under way, where, what was wrong and what can be done.
 */
public final class ClusterWriteException extends UncheckedIOException {
  private static final long serialVersionUID = 1;

  public ClusterWriteException(String message, IOException cause) {
    super(message, cause);
  }
}
