// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

/** This engine does not answer such a question, now or later. The message says which. */
public final class NotOfferedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public NotOfferedException(String message) {
    super(message);
  }
}
