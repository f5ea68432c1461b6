// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.skaryna.analysis.translit.KeyboardLayout;
import org.skaryna.analysis.translit.RomanizationScheme;
import org.skaryna.analysis.translit.Romanizer;
import org.skaryna.engine.suggest.QuerySuggestion.Kind;

/**
 * Proposes other words for those of a query that no article holds. Words that are found, quoted
 * words and operators stay as they are.
 */
public final class QuerySuggester {
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final int LEAST_LETTERS = 3;
  private static final int LONGEST_WORD = 40;
  private static final int MOST_WORDS = 10;

  private final IndexedWords words;

  /** Proposes words of {@code index}, whose fields {@code analyzer} has analysed. */
  public QuerySuggester(IndexReader index, Analyzer analyzer) {
    this.words = new IndexedWords(index, analyzer);
  }

  /** A word of the query that becomes another. */
  private record Replacement(Kind kind, String word) {}

  /**
   * The query with its unknown words replaced.
   *
   * @param kind the first kind of mistake that was found in it
   */
  public record Proposal(Kind kind, String query) {}

  /** What the query may have meant; nothing where every word is known or none can be replaced. */
  public Optional<Proposal> propose(String query) throws IOException {
    if (query.indexOf('"') >= 0) {
      return Optional.empty();
    }
    List<Kind> kinds = new ArrayList<>();
    StringBuilder proposed = new StringBuilder();
    Matcher typed = WORD.matcher(query);
    for (int i = 0; i < MOST_WORDS && typed.find(); i++) {
      Optional<Replacement> other = replacement(typed.group());
      other.ifPresent(found -> kinds.add(found.kind()));
      String word = other.map(Replacement::word).orElse(typed.group());
      typed.appendReplacement(proposed, Matcher.quoteReplacement(word));
    }
    typed.appendTail(proposed);
    return kinds.stream().min(Kind::compareTo).map(kind -> new Proposal(kind, proposed.toString()));
  }

  private Optional<Replacement> replacement(String typed) throws IOException {
    if (typed.length() > LONGEST_WORD
        || letters(typed) < LEAST_LETTERS
        || words.frequency(typed) > 0) {
      return Optional.empty();
    }
    Optional<String> keyboard = likeliest(otherLayouts(typed));
    if (keyboard.isPresent()) {
      return keyboard.map(word -> new Replacement(Kind.KEYBOARD, word));
    }
    if (!typed.codePoints().allMatch(Character::isLetter)) {
      return Optional.empty();
    }
    Optional<String> read = likeliest(readings(typed));
    return read.isPresent()
        ? read.map(word -> new Replacement(Kind.ROMANIZED, word))
        : words.similar(typed).map(word -> new Replacement(Kind.SPELLING, word));
  }

  private static long letters(String typed) {
    return typed.codePoints().filter(Character::isLetter).count();
  }

  private static List<String> otherLayouts(String typed) {
    List<String> others = new ArrayList<>();
    for (KeyboardLayout layout : KeyboardLayout.values()) {
      others.add(layout.fromUs(typed));
      others.add(layout.toUs(typed));
    }
    others.add(KeyboardLayout.BELARUSIAN.fromUs(KeyboardLayout.RUSSIAN.toUs(typed)));
    others.add(KeyboardLayout.RUSSIAN.fromUs(KeyboardLayout.BELARUSIAN.toUs(typed)));
    return others;
  }

  /** Every scheme's readings; what most schemes drop, a soft sign at the end, is tried too. */
  private static List<String> readings(String typed) {
    List<String> readings = new ArrayList<>();
    for (RomanizationScheme scheme : RomanizationScheme.values()) {
      for (String reading : Romanizer.of(scheme).readings(typed)) {
        readings.add(reading);
        readings.add(reading + "ь");
      }
    }
    return readings.stream().distinct().toList();
  }

  private Optional<String> likeliest(List<String> candidates) throws IOException {
    String best = "";
    int most = 0;
    for (String candidate : candidates) {
      boolean allLetters = candidate.codePoints().allMatch(QuerySuggester::isOfAWord);
      int frequency = allLetters ? words.weight(candidate) : 0;
      if (frequency > most) {
        most = frequency;
        best = candidate;
      }
    }
    return most == 0 ? Optional.empty() : Optional.of(best);
  }

  private static boolean isOfAWord(int letter) {
    return Character.isLetter(letter) || letter == '\'' || letter == '-';
  }
}
