// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.console;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest gives. */
public final class Version implements IVersionProvider {

  static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  /** As records of what was done name the program: {@code Skaryna 0.1.0}. */
  public static String agent() {
    return "Skaryna " + current();
  }

  @Override
  public String[] getVersion() {
    return new String[] {"skaryna " + current() + " on Java " + Runtime.version().feature()};
  }
}
