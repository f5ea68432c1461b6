// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The index keys of a word: its consonants in classes that no spelling tells apart, by keys.csv.
 * Vowels, glides and v (which comes and goes as ў, u, or between vowels) leave only a mark at the
 * start. Ambiguous letters give two keys when indexing; what only some languages do is asked for
 * when searching.
 */
public final class SoundKeys {
  private static final int LONGEST = 10;
  private static final int MOST = 8;
  private static final int MOST_ASKED = 64;

  /** In how many places at once a spelling may go another way than the plainest. */
  private static final int MOST_PLACES = 2;

  private static final String VOWEL = "a";

  /** All classes that a consonant may leave: what a slip of the pen may put in a key. */
  private static final String CLASSES = "bcdfhklmnprst";

  private final KeyRules rules;
  private final String sounds;
  private final Set<String> keys;
  private final int most;

  private SoundKeys(KeyRules rules, String sounds, Set<String> keys, int most) {
    this.rules = rules;
    this.sounds = sounds;
    this.keys = keys;
    this.most = keys.size() + most;
  }

  /** The keys under which a word with these sounds is indexed, added to {@code keys}. */
  public static void indexed(String sounds, Set<String> keys) {
    new SoundKeys(KeyRules.INDEXED, sounds, keys, MOST).collect();
  }

  /** The keys under which a word with these sounds is looked for. */
  public static Set<String> asked(String sounds) {
    var keys = new LinkedHashSet<String>();
    new SoundKeys(KeyRules.ASKED, sounds, keys, MOST_ASKED).collect();
    return keys;
  }

  /** The keys of a word that needs no other spelling's, as a table has that by itself. */
  public static Set<String> plain(String sounds) {
    var keys = new LinkedHashSet<String>();
    indexed(sounds, keys);
    return keys;
  }

  /**
   * The keys of a word with one slip of the pen: a consonant left out, put in, written for another,
   * or two changed about.
   */
  public static Set<String> slips(String sounds) {
    var plain = new LinkedHashSet<String>();
    new SoundKeys(KeyRules.INDEXED, sounds, plain, 1).collect();
    var slips = new LinkedHashSet<String>();
    for (String key : plain) {
      for (int i = 0; i <= key.length(); i++) {
        slipAt(key, i, slips);
      }
    }
    return slips;
  }

  private static void slipAt(String key, int i, Set<String> slips) {
    String before = key.substring(0, i);
    for (char c : CLASSES.toCharArray()) {
      slips.add(before + c + key.substring(i));
      if (i < key.length()) {
        slips.add(before + c + key.substring(i + 1));
      }
    }
    if (i < key.length() && key.length() > 2) {
      slips.add((i == 0 ? VOWEL : before) + key.substring(i + 1));
    }
    if (i + 1 < key.length()) {
      slips.add(before + key.charAt(i + 1) + key.charAt(i) + key.substring(i + 2));
    }
  }

  /** The class of the first sound, for initials: Ю. and Yu. both give "j". */
  public static String first(String sounds) {
    if (sounds.isEmpty()) {
      return "";
    }
    char c = sounds.charAt(0);
    String known = KeyRules.INDEXED.leaves(c, (char) 0, (char) 0);
    if (!known.isEmpty()) {
      return known.substring(0, 1);
    }
    return String.valueOf(c == 'w' ? 'v' : c == 'O' || c == 'L' ? 'o' : Character.toLowerCase(c));
  }

  private void collect() {
    if (sounds.isEmpty()) {
      return;
    }
    char first = sounds.charAt(0);
    for (String start : rules.others(KeyRules.START, (char) 0, first)) {
      walk(0, start, MOST_PLACES - 1);
    }
    walk(0, rules.leaves(first, (char) 0, at(1)).isEmpty() ? VOWEL : "", MOST_PLACES);
  }

  private char at(int i) {
    return i >= 0 && i < sounds.length() ? sounds.charAt(i) : 0;
  }

  private void walk(int from, String start, int places) {
    var key = new StringBuilder(start);
    for (int i = from; i < sounds.length() && key.length() < LONGEST; i++) {
      char c = sounds.charAt(i);
      branch(rules.others(c, at(i - 1), at(i + 1)), i, key, places);
      append(key, rules.leaves(c, at(i - 1), at(i + 1)));
    }
    branch(
        rules.others(KeyRules.END, at(sounds.length() - 1), (char) 0),
        sounds.length(),
        key,
        places);
    add(key);
  }

  /** Goes on with other classes; a word that loses its first consonant begins with a vowel. */
  private void branch(List<String> others, int i, StringBuilder key, int places) {
    for (String other : others) {
      if (places == 0 || keys.size() + 1 >= most) {
        return;
      }
      var branch = new StringBuilder(i == 0 ? "" : key);
      append(branch, i == 0 && other.isEmpty() ? VOWEL : other);
      if (i == sounds.length()) {
        add(branch);
      } else {
        walk(i + 1, branch.toString(), places - 1);
      }
    }
  }

  private void add(StringBuilder key) {
    keys.add(key.isEmpty() ? VOWEL : key.toString());
  }

  private static void append(StringBuilder key, String classes) {
    for (int i = 0; i < classes.length() && key.length() < LONGEST; i++) {
      char c = classes.charAt(i);
      if (key.isEmpty() || key.charAt(key.length() - 1) != c) {
        key.append(c);
      }
    }
  }
}
