// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.skaryna.analysis.cache.WordCache;

/**
 * A word in Latin letters as all the Cyrillic words that it may be: an automaton, to be sought
 * among the words of an index, and a measure of how much doubt each of them leaves.
 */
final class LatinWord {
  private static final Pattern LATIN = Pattern.compile("(?:[\\p{IsLatin}&&\\p{L}]|['’ʼ])+");
  private static final LatinLetters LETTERS = LatinLetters.TABLE;
  private static final double NEVER = 1_000;

  /** One word is sought in field after field. */
  private static final WordCache<Sought> SOUGHT = WordCache.of(64);

  private final String latin;

  /** The automaton of a word with a number of letters more. */
  private record Sought(String key, CompiledAutomaton automaton) implements WordCache.Entry {
    @Override
    public boolean isOf(char[] letters, int length) {
      return WordCache.Entry.isSame(key, letters, length);
    }
  }

  private LatinWord(String latin) {
    this.latin = latin;
  }

  static boolean isOne(String word) {
    return LATIN.matcher(word).matches();
  }

  static LatinWord of(String word) {
    return new LatinWord(word.toLowerCase(Locale.ROOT));
  }

  /** A part of the word, from its beginning or to its end. */
  LatinWord part(int from, int to) {
    return new LatinWord(latin.substring(from, to));
  }

  /** In lower case. */
  String text() {
    return latin;
  }

  int length() {
    return latin.length();
  }

  /**
   * Accepts every Cyrillic word that it may be.
   *
   * @param more how many letters of any kind may follow
   */
  CompiledAutomaton automaton(int more) {
    String key = latin + '+' + more;
    return SOUGHT.get(key.toCharArray(), key.length(), k -> new Sought(k, made(more))).automaton();
  }

  private CompiledAutomaton made(int more) {
    Automaton.Builder words = new Automaton.Builder();
    int[] states = new int[latin.length() + 1];
    Arrays.setAll(states, i -> words.createState());
    for (int from = 0; from < latin.length(); from++) {
      for (int to = from + 1; to <= Math.min(latin.length(), from + LETTERS.longest()); to++) {
        for (LatinLetters.Cyrillic cyrillic : LETTERS.of(latin.substring(from, to))) {
          addPath(words, states[from], states[to], cyrillic.letters());
        }
      }
    }
    int last = states[latin.length()];
    words.setAccept(last, true);
    for (int i = 0; i < more; i++) {
      int next = words.createState();
      words.addTransition(last, next, Character.MIN_CODE_POINT, Character.MAX_CODE_POINT);
      words.setAccept(next, true);
      last = next;
    }
    Automaton sure =
        Operations.determinize(words.finish(), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    return new CompiledAutomaton(sure, true, true, false);
  }

  private static void addPath(Automaton.Builder words, int from, int to, String letters) {
    int state = from;
    for (int i = 0; i < letters.length(); i++) {
      int next = i + 1 == letters.length() ? to : words.createState();
      words.addTransition(state, next, letters.charAt(i));
      state = next;
    }
  }

  /** The least doubt with which it may be a Cyrillic word; a great one where it cannot be. */
  double doubt(String cyrillic) {
    double[][] least = new double[latin.length() + 1][cyrillic.length() + 1];
    for (double[] row : least) {
      Arrays.fill(row, NEVER);
    }
    least[0][0] = 0;
    for (int from = 0; from < latin.length(); from++) {
      for (int to = from + 1; to <= Math.min(latin.length(), from + LETTERS.longest()); to++) {
        for (LatinLetters.Cyrillic read : LETTERS.of(latin.substring(from, to))) {
          extend(least[from], least[to], read, cyrillic);
        }
      }
    }
    return least[latin.length()][cyrillic.length()];
  }

  private static void extend(
      double[] before, double[] after, LatinLetters.Cyrillic read, String cyrillic) {
    int length = read.letters().length();
    for (int at = 0; at + length <= cyrillic.length(); at++) {
      if (before[at] < NEVER && cyrillic.startsWith(read.letters(), at)) {
        double doubt = before[at] + read.doubt(at + length == cyrillic.length());
        after[at + length] = Math.min(after[at + length], doubt);
      }
    }
  }

  /** Everything that it may be, for a few letters. */
  List<String> readings() {
    List<String> readings = new ArrayList<>();
    addReadings(0, "", readings);
    return readings;
  }

  private void addReadings(int from, String before, List<String> readings) {
    if (from == latin.length()) {
      readings.add(before);
      return;
    }
    for (int to = from + 1; to <= Math.min(latin.length(), from + LETTERS.longest()); to++) {
      for (LatinLetters.Cyrillic read : LETTERS.of(latin.substring(from, to))) {
        addReadings(to, before + read.letters(), readings);
      }
    }
  }
}
