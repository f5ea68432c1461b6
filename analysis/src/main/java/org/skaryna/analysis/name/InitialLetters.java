// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

/** Initials of two letters, as romanizations give them for one: Ю. -> Yu., Ж. -> Zh. */
public final class InitialLetters {
  private static final String DIGRAPHS =
      "Yu Ya Ye Yo Zh Kh Ts Ch Sh Iu Ia Ie Io Ju Ja Je Jo Dz Дж Дз Th Ph Sz Cz Rz Ks Шч";

  private InitialLetters() {}

  /** Whether two letters before a stop are one initial: Yu. */
  public static boolean isDigraph(char first, char second) {
    for (int i = 0; i < DIGRAPHS.length(); i += 3) {
      if (DIGRAPHS.charAt(i) == first && DIGRAPHS.charAt(i + 1) == second) {
        return true;
      }
    }
    return false;
  }
}
