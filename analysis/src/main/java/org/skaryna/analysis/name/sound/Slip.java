// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

/** A slip of the pen in letters: Улдазімір for Уладзімір, whatever digraphs it breaks. */
public final class Slip {
  private Slip() {}

  /**
   * Whether one letter left out, put in or written for another, or two neighbours changed about,
   * turn one folded word into the other.
   */
  public static boolean isOne(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int endA = a.length();
    int endB = b.length();
    while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    int restA = endA - start;
    int restB = endB - start;
    return (restA <= 1 && restB <= 1)
        || (restA == 2
            && restB == 2
            && a.charAt(start) == b.charAt(start + 1)
            && a.charAt(start + 1) == b.charAt(start));
  }
}
