// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.request;

/** There is no document with this id. */
public final class NoSuchDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public NoSuchDocumentException(String id) {
    super("no document has the id '%s'".formatted(id));
  }
}
