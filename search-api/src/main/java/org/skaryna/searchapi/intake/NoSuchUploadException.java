// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.intake;

/** There is no upload, or no failure, with this id. */
public final class NoSuchUploadException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public NoSuchUploadException(String id) {
    super("nothing of the intake has the id '%s'; GET /api/intake lists all".formatted(id));
  }
}
