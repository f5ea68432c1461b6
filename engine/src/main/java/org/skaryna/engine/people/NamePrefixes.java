// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Sounds;

/**
 * Beginnings of names: each word of a form as written, without capitals and accents, and by its
 * sounds, so that Labk finds Лабковіч. Grows only; may be read while it grows.
 */
final class NamePrefixes {
  /** No beginning makes it look at more entries than these. */
  private static final int MOST_VISITED = 2_000;

  /** Marks a key of sounds; no letter comes before it. */
  private static final String SOUNDS = "~";

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\-\u2010]+");

  private final ConcurrentSkipListMap<String, int[]> forms = new ConcurrentSkipListMap<>();

  /** Adds a form; returns the keys of its words. */
  String[] add(int number, MentionForm form) {
    Set<String> keys = new LinkedHashSet<>();
    for (String word : BETWEEN_WORDS.split(form.given() + " " + form.family())) {
      keys.addAll(keys(word));
    }
    for (String key : keys) {
      forms.merge(key, new int[] {number}, NamePrefixes::both);
    }
    return keys.toArray(String[]::new);
  }

  private static int[] both(int[] known, int[] added) {
    int[] both = Arrays.copyOf(known, known.length + 1);
    both[known.length] = added[0];
    return both;
  }

  private static List<String> keys(String word) {
    String folded = Folding.fold(word);
    String sounds = Sounds.of(folded);
    List<String> keys = new ArrayList<>();
    if (!folded.isEmpty()) {
      keys.add(folded);
    }
    if (!sounds.isEmpty()) {
      keys.add(SOUNDS + sounds);
    }
    return keys;
  }

  /**
   * What a reader typed, word by word: the keys that some word of a name must begin with.
   *
   * @param words for each word typed, as written and by its sounds
   */
  record Typed(List<List<String>> words) {
    static Typed of(String text) {
      List<List<String>> words = new ArrayList<>();
      for (String word : BETWEEN_WORDS.split(text.strip())) {
        List<String> keys = keys(word);
        if (!keys.isEmpty()) {
          words.add(keys);
        }
      }
      return new Typed(words);
    }

    /** Whether each word begins a word of a form. */
    boolean begin(String[] keys) {
      for (List<String> word : words) {
        if (!begins(word, keys)) {
          return false;
        }
      }
      return true;
    }

    private static boolean begins(List<String> beginnings, String[] keys) {
      for (String key : keys) {
        for (int i = 0; i < beginnings.size(); i++) {
          if (key.startsWith(beginnings.get(i))) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /** Numbers of forms one of whose words begins with the last word typed; not all of very many. */
  Set<Integer> beginningWith(Typed typed) {
    Set<Integer> found = new LinkedHashSet<>();
    for (String beginning : typed.words().getLast()) {
      int visited = 0;
      for (Map.Entry<String, int[]> entry : forms.tailMap(beginning).entrySet()) {
        if (!entry.getKey().startsWith(beginning) || visited++ == MOST_VISITED) {
          break;
        }
        for (int number : entry.getValue()) {
          if (found.size() < MOST_VISITED) {
            found.add(number);
          }
        }
      }
    }
    return found;
  }
}
