// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text file of ours, in UTF-8 on the class path. */
public final class TextResource {
  private TextResource() {}

  /**
   * The whole file that lies beside a class.
   *
   * @throws IllegalStateException where it is missing: the build left it out
   */
  public static String read(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the resource %s is missing beside %s".formatted(name, owner.getName()));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
