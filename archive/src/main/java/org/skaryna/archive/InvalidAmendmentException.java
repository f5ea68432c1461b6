// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

/** An edit that cannot be kept; the message names the field, the value and what was expected. */
public final class InvalidAmendmentException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  InvalidAmendmentException(String message) {
    super(message);
  }
}
