// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.Map;

/** Reads the parameters of the factories for names, taking each from the map. */
final class NameParameters {
  private NameParameters() {}

  static NameKeyFilter.Terms terms(Map<String, String> args) {
    String value = take(args, "terms", "key");
    return switch (value) {
      case "key" -> NameKeyFilter.Terms.KEY;
      case "keyAndSurface" -> NameKeyFilter.Terms.KEY_AND_SURFACE;
      default -> throw wrong("terms", "key or keyAndSurface", value);
    };
  }

  static boolean isTrue(Map<String, String> args, String name) {
    String value = take(args, name, "false");
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(name, "true or false", value);
    };
  }

  /** Refuses what nothing has taken. */
  static void refuseOthers(String factory, Map<String, String> args, String known) {
    if (!args.isEmpty()) {
      throw new IllegalArgumentException(
          "%s takes the parameters %s, got %s".formatted(factory, known, args));
    }
  }

  private static String take(Map<String, String> args, String name, String absent) {
    String value = args.remove(name);
    return value == null ? absent : value;
  }

  private static IllegalArgumentException wrong(String name, String expected, String value) {
    return new IllegalArgumentException("%s must be %s, got '%s'".formatted(name, expected, value));
  }
}
