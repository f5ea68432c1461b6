// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The index keys of a word: its consonants in classes that no spelling tells apart. Vowels, glides
 * and v (which comes and goes as ў, u, or between vowels) leave only a mark at the start. Ambiguous
 * letters give two keys when indexing; what only some languages do is asked for when searching.
 */
public final class SoundKeys {
  private static final int LONGEST = 10;
  private static final int MOST = 8;
  private static final int MOST_ASKED = 64;
  private static final int MOST_SLIPS = 200;

  /** Pairs of classes that differ in voice, side by side. */
  private static final String VOICE = "bpdtkhsc";

  private SoundKeys() {}

  /** The keys under which a word with these sounds is indexed, added to {@code keys}. */
  public static void indexed(String sounds, Set<String> keys) {
    collect(sounds, false, keys, MOST);
  }

  /** The keys under which a word with these sounds is looked for. */
  public static Set<String> asked(String sounds) {
    var keys = new LinkedHashSet<String>();
    collect(sounds, true, keys, MOST_ASKED);
    return keys;
  }

  /** Keys one slip away: a consonant left out, two changed about, one voiced or not. */
  public static Set<String> slips(Set<String> keys) {
    var slips = new LinkedHashSet<String>();
    for (String key : keys) {
      for (int i = 0; i < key.length() && slips.size() < MOST_SLIPS; i++) {
        String before = key.substring(0, i);
        String after = key.substring(i + 1);
        char c = key.charAt(i);
        if (key.length() > 2) {
          slips.add(before + after);
        }
        if (i > 0) {
          slips.add(key.substring(0, i - 1) + c + key.charAt(i - 1) + after);
        }
        int voiced = VOICE.indexOf(c);
        if (voiced >= 0) {
          slips.add(before + VOICE.charAt(voiced ^ 1) + after);
        }
      }
    }
    return slips;
  }

  /** The class of the first sound, for initials: Ю. and Yu. both give "j". */
  public static String first(String sounds) {
    if (sounds.isEmpty()) {
      return "";
    }
    char c = sounds.charAt(0);
    char known = consonant(c);
    return String.valueOf(
        known != 0
            ? known
            : c == 'w' ? 'v' : c == 'O' || c == 'L' ? 'o' : Character.toLowerCase(c));
  }

  private static void collect(String sounds, boolean asked, Set<String> keys, int most) {
    var key = new char[LONGEST];
    int length = 0;
    if (!sounds.isEmpty() && consonant(sounds.charAt(0)) == 0) {
      key[length++] = 'a';
    }
    walk(sounds, 0, key, length, asked, keys, keys.size() + most);
  }

  private static void walk(
      String sounds, int at, char[] key, int length, boolean asked, Set<String> keys, int most) {
    int i = at;
    int n = length;
    while (i < sounds.length() && n < LONGEST) {
      char c = sounds.charAt(i);
      String other = other(sounds, i, asked);
      if (!other.isEmpty() && keys.size() + 1 < most) {
        for (int o = 0; o < other.length(); o++) {
          var branch = key.clone();
          int m = branch(branch, i == 0 ? 0 : n, other.charAt(o));
          walk(sounds, i + 1, branch, m, asked, keys, most);
        }
      }
      n = isSilent(sounds, i) ? n : append(key, n, consonant(c));
      if (c == 'X' || c == 'R') {
        n = append(key, n, 's');
      }
      i++;
    }
    keys.add(n == 0 ? "a" : new String(key, 0, n));
  }

  /** The d or t of здн, стн: Поздняков is Пазнякоў. */
  private static boolean isSilent(String sounds, int i) {
    char c = sounds.charAt(i);
    return (c == 'd' || c == 't' || c == 'B')
        && i > 0
        && i + 1 < sounds.length()
        && sounds.charAt(i + 1) == 'n'
        && (sounds.charAt(i - 1) == 's' || sounds.charAt(i - 1) == 'z');
  }

  /** Goes on with another class; a word that loses its first consonant begins with a vowel. */
  private static int branch(char[] key, int n, char c) {
    return append(key, n, c == '-' && n == 0 ? 'a' : c == '-' ? 0 : c);
  }

  private static int append(char[] key, int n, char c) {
    if (c == 0 || n == LONGEST || (n > 0 && key[n - 1] == c)) {
      return n;
    }
    key[n] = c;
    return n + 1;
  }

  /** Other classes for a sound beside its main one; "-" for none at all. */
  private static String other(String sounds, int i, boolean asked) {
    char c = sounds.charAt(i);
    char before = i > 0 ? sounds.charAt(i - 1) : 0;
    char after = i + 1 < sounds.length() ? sounds.charAt(i + 1) : 0;
    return switch (c) {
      case 'K' -> after == 'i' || after == 'e' || after == 'j' ? "st" : "t";
      case 'H', 'X' -> "h";
      case 'J' -> Sounds.isVowel(after) && after != 'O' ? asked ? "cd" : "c" : "";
      case 'R' -> "s";
      case 'B' -> after == 0 || !Sounds.isVowel(after) ? "c" : "";
      default -> asked ? otherAsked(c, i, before, after) : "";
    };
  }

  private static String otherAsked(char c, int i, char before, char after) {
    return switch (c) {
      case 'l' -> Sounds.isVowel(before) && after != 0 && !Sounds.isVowel(after) ? "-" : "";
      case 'w' -> after != 0 ? "l" : "";
      case 'c' -> "s";
      case 'D' -> "sc-";
      case 'C' -> after == 0 ? "t" : "";
      case 't' -> after == 'i' || after == 'j' || after == 'O' ? "c" : "";
      case 'z' -> i == 0 ? "td" : after == 'g' ? "-" : Sounds.isVowel(after) ? "d" : "";
      case 'G' -> "h-";
      case 'k' -> after == 'x' ? "-" : "";
      case 'Z' -> i == 0 ? "c" : "";
      case 'r' -> after == 'Z' || after == 'S' ? "-" : "";
      case 'h', 'g', 'x' ->
          (c == 'g' && (after == 'e' || after == 'i') ? "c" : "")
              + (i == 0 || !Sounds.isVowel(after) ? "-" : "");
      default -> "";
    };
  }

  /** The class of a consonant; 0 for what keys leave out. */
  static char consonant(char c) {
    return switch (c) {
      case 'b', 'p', 'm', 'n', 'r', 'l', 'k', 'd' -> c;
      case 'D' -> 'd';
      case 'f' -> 'f';
      case 'g', 'h', 'x' -> 'h';
      case 's', 'z', 'S', 'Z', 'Q', 'P', 'E' -> 's';
      case 'R' -> 'r';
      case 't', 'c', 'T', 'B' -> 't';
      case 'C', 'G', 'M', 'H' -> 'c';
      case 'K', 'X' -> 'k';
      default -> 0;
    };
  }
}
