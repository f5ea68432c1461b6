// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.request;

/** No article that the one who asks may read names a person with this id. */
public final class NoSuchPersonException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public NoSuchPersonException(String id) {
    super("no person has the id '%s'".formatted(id));
  }
}
