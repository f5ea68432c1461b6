// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skaryna.analysis.table.ResourceTable;

/**
 * Reads a folded word as a string of sounds, one character each, by letters.csv: both Пятроў and
 * Piatroŭ are "pjatrow". No language is detected: where languages differ, a letter has a sound of
 * its own that costs.csv compares with each reading.
 */
public final class Sounds {
  static final int LONGEST = 32;

  /** After these an o is as often an e: Шостак - Шэстак. */
  private static final String HUSHING = "SZCQGHAPME";

  private static final int LETTERS = 0x530;
  private static final Sounds CYRILLIC = new Sounds("cyrillic");
  private static final Sounds LATIN = new Sounds("latin");
  private static final Sounds MARKED = new Sounds("latin", "marked");

  private record Rule(String letters, String sounds) {}

  private final Rule[][] rules = new Rule[LETTERS][];

  private Sounds(String... scripts) {
    var all = new ArrayList<List<Rule>>();
    for (int i = 0; i < LETTERS; i++) {
      all.add(new ArrayList<>());
    }
    for (String script : scripts) {
      for (ResourceTable.Row row : ResourceTable.load(Sounds.class, "letters.csv").rows()) {
        if (row.cell(0).equals(script)) {
          List<Rule> sameStart = all.get(row.cell(1).charAt(0));
          sameStart.removeIf(rule -> rule.letters.equals(row.cell(1)));
          sameStart.add(new Rule(row.cell(1), row.cell(2)));
        }
      }
    }
    for (int i = 0; i < LETTERS; i++) {
      all.get(i).sort(Comparator.comparingInt((Rule rule) -> rule.letters.length()).reversed());
      rules[i] = all.get(i).toArray(Rule[]::new);
    }
  }

  /** The sounds of a folded word; empty when it has no letter that the tables know. */
  public static String of(String folded) {
    Sounds table =
        switch (Script.of(folded)) {
          case CYRILLIC -> CYRILLIC;
          case LATIN -> LATIN;
          case MARKED_LATIN -> MARKED;
        };
    return settle(table.raw(folded));
  }

  private StringBuilder raw(String word) {
    var sounds = new StringBuilder(word.length() + 4);
    int i = 0;
    while (i < word.length()) {
      Rule rule = ruleAt(word, i);
      if (rule != null) {
        sounds.append(rule.sounds);
        i += rule.letters.length();
      } else {
        char plain = plain(word.charAt(i));
        if (plain != 0) {
          sounds.append(plain);
        }
        i++;
      }
    }
    return sounds;
  }

  private @Nullable Rule ruleAt(String word, int i) {
    char c = word.charAt(i);
    if (c < LETTERS) {
      for (Rule rule : rules[c]) {
        if (word.startsWith(rule.letters, i)) {
          return rule;
        }
      }
    }
    return null;
  }

  /** The bare letter under a mark that no row names: ă -> a. */
  private char plain(char c) {
    if (c < 128) {
      return 0;
    }
    char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    return base != c && base < LETTERS && rules[base].length > 0
        ? rules[base][rules[base].length - 1].sounds.charAt(0)
        : 0;
  }

  /** Whether a sound is a vowel. */
  public static boolean isVowel(char c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'O', 'U', 'L', 'Y', 'F' -> true;
      default -> false;
    };
  }

  /** Whether sounds have one vowel: the parts of Chinese and Korean names. */
  public static boolean isOneSyllable(String sounds) {
    int vowels = 0;
    for (int i = 0; i < sounds.length() && vowels < 2; i++) {
      vowels += isVowel(sounds.charAt(i)) ? 1 : 0;
    }
    return vowels == 1;
  }

  private static boolean isGlideOrSoft(char c) {
    return isGlide(c) || c == '\'' || c == 'J';
  }

  private static boolean isGlide(char c) {
    return c == 'i' || c == 'j' || c == 'y';
  }

  /** Settles glides, ў, soft signs and doubled sounds the same way for every script. */
  private static String settle(StringBuilder raw) {
    var sounds = new StringBuilder(raw.length());
    int length = raw.length();
    int i = 0;
    while (i < length && sounds.length() < LONGEST) {
      char c = raw.charAt(i);
      if (isGlide(c) || (c == 'J' && isCoda(raw, i))) {
        i = glide(raw, i, sounds);
        continue;
      }
      i++;
      if (c == '\'') {
        continue;
      }
      char last = sounds.isEmpty() ? 0 : sounds.charAt(sounds.length() - 1);
      if (c == 'u'
          && isVowel(last)
          && last != 'u'
          && last != 'i'
          && (i == length || !isVowelOrGlide(raw.charAt(i)))) {
        c = 'w';
      }
      if (c != last) {
        sounds.append(c == 'o' && HUSHING.indexOf(last) >= 0 ? 'Y' : c);
      }
    }
    return sounds.toString();
  }

  /** A Latin j that no vowel follows, or that an i comes before, can only be a glide. */
  private static boolean isCoda(StringBuilder raw, int i) {
    return i > 0 && (i + 1 == raw.length() || !isVowelOrGlide(raw.charAt(i + 1)));
  }

  private static boolean isVowelOrGlide(char c) {
    return isVowel(c) || isGlide(c);
  }

  /**
   * A Latin j between i or y and a vowel within a word may be French: Ryjikov - Рыжиков, but
   * Sergijenko - Сергиенко.
   */
  private static boolean isJInside(StringBuilder raw, int start, int end) {
    boolean before = end > start + 1 && raw.charAt(start) != 'j' && raw.charAt(start + 1) == 'J';
    char next = end + 1 < raw.length() ? raw.charAt(end) : 0;
    boolean vowel = end == start + 2 && isVowel(next);
    boolean glide = end == start + 3 && isGlide(raw.charAt(start + 2)) && next != 0;
    return before && (vowel || (glide && !isVowel(next)));
  }

  /** A run of i, j, y: a glide before and after vowels, "i" elsewhere; lost before e. */
  private static int glide(StringBuilder raw, int start, StringBuilder sounds) {
    int end = start + 1;
    boolean onlyGlides = true;
    while (end < raw.length() && isGlideOrSoft(raw.charAt(end))) {
      onlyGlides &= raw.charAt(end) != 'i' || end == start;
      end++;
    }
    char last = sounds.isEmpty() ? 0 : sounds.charAt(sounds.length() - 1);
    char next = end < raw.length() ? raw.charAt(end) : 0;
    if (start > 0 && isJInside(raw, start, end) && !isVowel(last)) {
      sounds.append(end == start + 2 ? "iJ" : "iJi");
    } else if (isVowel(next)) {
      if (next != 'e' && next != 'O') {
        sounds.append('j');
      }
    } else {
      sounds.append(isVowel(last) && onlyGlides ? 'j' : 'i');
    }
    return end;
  }
}
