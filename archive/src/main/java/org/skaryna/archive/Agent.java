// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.util.regex.Pattern;

/**
 * Who does something to the archive, as the history tells it: a person, or the account under which
 * a program runs.
 *
 * @param name one line of 1 to 200 letters: {@code anna}
 */
public record Agent(String name) {
  private static final int LONGEST = 200;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  public Agent {
    if (name.isBlank() || name.length() > LONGEST || CONTROL.matcher(name).find()) {
      throw new IllegalArgumentException(
          "agent: expected one line of 1 to %d letters, got '%s'"
              .formatted(LONGEST, CONTROL.matcher(name).replaceAll("�")));
    }
  }

  /** The account under which this process runs. */
  public static Agent ofProcess() {
    String user = CONTROL.matcher(System.getProperty("user.name", "")).replaceAll(" ").strip();
    return new Agent(
        user.isEmpty() ? "unknown" : user.substring(0, Math.min(LONGEST, user.length())));
  }
}
