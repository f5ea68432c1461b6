// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import org.jspecify.annotations.Nullable;

/** This program, as the history names it. */
final class Software {
  static final String NAME = name();

  private Software() {}

  /** Without a version where it runs from classes that are in no jar. */
  private static String name() {
    @Nullable String version = Software.class.getPackage().getImplementationVersion();
    return version == null ? "Skaryna" : "Skaryna " + version;
  }
}
