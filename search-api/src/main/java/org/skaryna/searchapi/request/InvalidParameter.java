// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.request;

/**
 * A parameter that cannot be meant.
 *
 * @param value as it was sent, shortened where it is long
 * @param expected what would have been right: {@code a whole number from 0 to 1000}
 */
public record InvalidParameter(String parameter, String value, String expected) {
  private static final int LONGEST_VALUE = 200;

  public InvalidParameter {
    if (value.length() > LONGEST_VALUE) {
      value = value.substring(0, LONGEST_VALUE) + "…";
    }
  }

  String sentence() {
    return "parameter %s is '%s', expected %s".formatted(parameter, value, expected);
  }
}
