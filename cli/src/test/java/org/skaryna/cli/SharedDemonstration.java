// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One demonstration for all tests of a run, started by the first that needs it. What one test adds
 * others find: each looks for words of its own.
 */
final class SharedDemonstration implements BeforeAllCallback {
  private static @Nullable Demonstration demo;

  @Override
  public void beforeAll(ExtensionContext context) {
    demo =
        context
            .getRoot()
            .getStore(Namespace.GLOBAL)
            .computeIfAbsent(Demonstration.class, key -> start(), Demonstration.class);
  }

  private static Demonstration start() {
    try {
      return Demonstration.start(Files.createTempDirectory("skaryna-demo"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Demonstration demo() {
    if (demo == null) {
      throw new IllegalStateException("the test lacks @ExtendWith(SharedDemonstration.class)");
    }
    return demo;
  }
}
