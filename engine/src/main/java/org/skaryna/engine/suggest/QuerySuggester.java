// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
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

  /** What may have happened to the keys: meant in one layout, typed in another. */
  private static final List<UnaryOperator<String>> LAYOUTS =
      List.of(
          KeyboardLayout.BELARUSIAN::fromUs,
          KeyboardLayout.RUSSIAN::fromUs,
          KeyboardLayout.BELARUSIAN::toUs,
          KeyboardLayout.RUSSIAN::toUs,
          typed -> KeyboardLayout.BELARUSIAN.fromUs(KeyboardLayout.RUSSIAN.toUs(typed)),
          typed -> KeyboardLayout.RUSSIAN.fromUs(KeyboardLayout.BELARUSIAN.toUs(typed)));

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
    List<String> typed =
        WORD.matcher(query).results().limit(MOST_WORDS).map(MatchResult::group).toList();
    Map<String, Replacement> others = replacements(typed);
    String proposed =
        WORD.matcher(query)
            .replaceAll(word ->
                Matcher.quoteReplacement(
                    Optional.ofNullable(others.get(word.group()))
                        .map(Replacement::word)
                        .orElseGet(word::group)));
    return others.values().stream()
        .map(Replacement::kind)
        .min(Kind::compareTo)
        .map(kind -> new Proposal(kind, proposed));
  }

  private Map<String, Replacement> replacements(List<String> typed) throws IOException {
    Map<String, Replacement> others = new LinkedHashMap<>();
    for (String word : typed) {
      Optional<Replacement> other = replacement(word);
      other.ifPresent(found -> others.put(word, found));
    }
    if (others.values().stream().anyMatch(other -> other.kind() == Kind.KEYBOARD)) {
      UnaryOperator<String> layout = layout(others);
      for (String word : typed) {
        if (words.isStopWord(layout.apply(word)) && !words.isStopWord(word)) {
          others.put(word, new Replacement(Kind.KEYBOARD, layout.apply(word)));
        }
      }
    }
    return others;
  }

  /** The layout that most of the words were meant in: short words between them were too. */
  private static UnaryOperator<String> layout(Map<String, Replacement> others) {
    ToLongFunction<UnaryOperator<String>> explained =
        layout ->
            others.entrySet().stream()
                .filter(word -> word.getValue().word().equals(layout.apply(word.getKey())))
                .count();
    long most = LAYOUTS.stream().mapToLong(explained).max().orElse(0);
    return LAYOUTS.stream()
        .filter(layout -> explained.applyAsLong(layout) == most)
        .findFirst()
        .orElse(UnaryOperator.identity());
  }

  private Optional<Replacement> replacement(String typed) throws IOException {
    if (typed.length() > LONGEST_WORD
        || typed.length() < LEAST_LETTERS
        || words.frequency(typed) > 0) {
      return Optional.empty();
    }
    Optional<String> keyboard = likeliest(otherLayouts(typed));
    if (keyboard.isPresent()) {
      return keyboard.map(word -> new Replacement(Kind.KEYBOARD, word));
    }
    if (letters(typed) < LEAST_LETTERS || !typed.codePoints().allMatch(Character::isLetter)) {
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

  /** What each layout makes of the keys; a comma may be a letter there, so those are counted. */
  private static List<String> otherLayouts(String typed) {
    return LAYOUTS.stream()
        .map(layout -> layout.apply(typed))
        .filter(other -> letters(other) >= LEAST_LETTERS)
        .toList();
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
