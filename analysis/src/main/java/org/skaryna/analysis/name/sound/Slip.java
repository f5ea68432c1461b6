// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

/** A slip of the pen in letters: Улдазімір for Уладзімір, whatever digraphs it breaks. */
public final class Slip {
  private Slip() {}

  /**
   * Whether {@link #isOne} holds and the words begin with the same letter and end with the same
   * two: what stands at the end of a name tells its sex and case.
   */
  public static boolean isInside(String a, String b) {
    return a.length() > 3
        && b.length() > 3
        && a.startsWith(b.substring(0, 1))
        && a.endsWith(b.substring(b.length() - 2))
        && isOne(a, b);
  }

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
