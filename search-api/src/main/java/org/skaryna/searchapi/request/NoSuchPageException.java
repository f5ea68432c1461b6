// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.request;

/** Nothing is at this path, though its beginning is known. */
public final class NoSuchPageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public NoSuchPageException(String path) {
    super("nothing is at the path " + path);
  }
}
