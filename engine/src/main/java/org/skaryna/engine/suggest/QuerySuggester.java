// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.jspecify.annotations.Nullable;
import org.skaryna.engine.query.AskedWords;
import org.skaryna.engine.query.AskedWords.AskedWord;
import org.skaryna.engine.query.QueryStringParser;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.suggest.QuerySuggestion.Kind;

/**
 * Proposes other words for those of a query that find nothing, or hardly anything beside what they
 * would find in another script or layout. What is proposed stands in the articles. Quoted words,
 * operators, and what is asked of other fields than title and text stay as they are.
 */
public final class QuerySuggester {
  private final IndexedWords words;
  private final RomanizedWords romanized;
  private final Misspellings misspellings;
  private final SearchedWords searched;

  /** How many articles a query finds, in the same index and without filters. */
  @FunctionalInterface
  public interface ArticleCount {
    long of(String query) throws IOException;
  }

  /**
   * Proposes words of an index.
   *
   * @param analyzer what has analysed its fields
   * @param count tells whether a word finds something, as a name or a place
   */
  public QuerySuggester(TermLookup index, Analyzer analyzer, ArticleCount count) {
    this.words = new IndexedWords(index, analyzer);
    this.romanized = new RomanizedWords(words);
    this.misspellings = new Misspellings(words);
    this.searched = new SearchedWords(words, count);
  }

  /**
   * The query with other words.
   *
   * @param kind the first kind of mistake that was found in it
   * @param lost whether a word was replaced that finds nothing; otherwise the query is worth
   *     proposing only if it finds clearly more
   */
  public record Proposal(Kind kind, String query, boolean lost) {}

  /**
   * One way to read words.
   *
   * @param forms for those that can be read so
   * @param weight how likely it is by those that need another reading
   */
  private record Guess(Kind kind, Map<String, IndexedForm> forms, double weight) {}

  /** What the query may have meant, best first; nothing where its words find what they should. */
  public List<Proposal> propose(String query) throws IOException {
    AskedWords asked = QueryStringParser.words(query);
    Map<String, SearchedWords.Found> found = searched.of(asked);
    if (found.values().stream().allMatch(f -> f == SearchedWords.Found.WELL)) {
      return List.of();
    }
    List<Guess> guesses = new ArrayList<>();
    keyboard(found).ifPresent(guesses::add);
    for (String group : ArticleFields.WRITTEN) {
      romanized(found, group).ifPresent(guesses::add);
    }
    guesses.sort(Comparator.comparing(Guess::kind).thenComparing(g -> -g.weight()));
    Map<String, IndexedForm> slips = misspelt(found, guesses);
    if (!slips.isEmpty() && (guesses.isEmpty() || weight(slips) > guesses.getFirst().weight())) {
      guesses.addFirst(new Guess(Kind.SPELLING, slips, weight(slips)));
    }
    Set<Proposal> proposals = new LinkedHashSet<>();
    for (Guess guess : guesses.stream().filter(guess -> isWhole(guess, guesses)).toList()) {
      proposals.add(proposal(asked, found, filled(guess, guesses, slips)));
    }
    return List.copyOf(proposals);
  }

  /** Two languages are not mixed: a guess explains whatever the best of its kind does. */
  private static boolean isWhole(Guess guess, List<Guess> all) {
    Guess best = all.stream().filter(g -> g.kind() == guess.kind()).findFirst().orElse(guess);
    return guess.forms().keySet().containsAll(best.forms().keySet());
  }

  private Proposal proposal(AskedWords asked, Map<String, SearchedWords.Found> found, Guess guess) {
    StringBuilder query = new StringBuilder(asked.query());
    for (AskedWord word : asked.words().reversed()) {
      Optional.ofNullable(guess.forms().get(word.text()))
          .ifPresent(form -> query.replace(word.start(), word.end(), form.text()));
    }
    boolean lost =
        guess.forms().keySet().stream().anyMatch(w -> found.get(w) == SearchedWords.Found.NOT);
    return new Proposal(guess.kind(), query.toString(), lost);
  }

  /** Words that this guess does not explain are read as another does. */
  private static Guess filled(Guess guess, List<Guess> all, Map<String, IndexedForm> slips) {
    Map<String, IndexedForm> forms = new LinkedHashMap<>(guess.forms());
    all.forEach(other -> other.forms().forEach(forms::putIfAbsent));
    slips.forEach(forms::putIfAbsent);
    return new Guess(guess.kind(), forms, guess.weight());
  }

  /** The layout that explains most: short words between the others were meant in it too. */
  private Optional<Guess> keyboard(Map<String, SearchedWords.Found> found) throws IOException {
    Optional<Guess> best = Optional.empty();
    for (UnaryOperator<String> layout : Layouts.ALL) {
      Optional<Guess> guess = guess(Kind.KEYBOARD, found, word -> ofKeys(word, layout.apply(word)));
      if (guess.isPresent() && guess.get().weight() > best.map(Guess::weight).orElse(0.0)) {
        best = guess;
      }
    }
    return best;
  }

  private Optional<IndexedForm> ofKeys(String typed, String meant) throws IOException {
    if (meant.equals(typed) || !meant.codePoints().allMatch(QuerySuggester::isOfAWord)) {
      return Optional.empty();
    }
    Optional<IndexedForm> form = words.form(meant, 0);
    return form.isEmpty() && words.isStopWord(meant) && !words.isStopWord(typed)
        ? Optional.of(new IndexedForm(meant, 0, 0))
        : form;
  }

  private static boolean isOfAWord(int letter) {
    return Character.isLetter(letter) || letter == '\'' || letter == '-';
  }

  private Optional<Guess> romanized(Map<String, SearchedWords.Found> found, String group)
      throws IOException {
    return guess(Kind.ROMANIZED, found, word -> romanized.of(word, group));
  }

  /** A way to read a word as one of the index. */
  @FunctionalInterface
  private interface Reading {
    Optional<IndexedForm> of(String typed) throws IOException;
  }

  /**
   * One way to read the words that need it; if there are such, others beside them that it makes
   * words of at least as many articles.
   */
  private Optional<Guess> guess(Kind kind, Map<String, SearchedWords.Found> found, Reading reading)
      throws IOException {
    Map<String, IndexedForm> needed = new LinkedHashMap<>();
    for (var word : found.entrySet()) {
      if (SearchedWords.mayNeed(word.getKey(), word.getValue(), kind)) {
        Optional<IndexedForm> form = reading.of(word.getKey());
        if (form.isPresent() && searched.needs(word.getKey(), word.getValue(), kind, form.get())) {
          needed.put(word.getKey(), form.get());
        }
      }
    }
    if (needed.isEmpty()) {
      return Optional.empty();
    }
    Map<String, IndexedForm> forms = new LinkedHashMap<>(needed);
    for (String word : found.keySet()) {
      Optional<IndexedForm> form = needed.containsKey(word) ? Optional.empty() : reading.of(word);
      if (form.isPresent() && form.get().articles() >= words.written(word)) {
        forms.put(word, form.get());
      }
    }
    return Optional.of(new Guess(kind, forms, weight(needed)));
  }

  private static boolean isSure(@Nullable IndexedForm form) {
    return form != null && form.doubt() == 0;
  }

  private static double weight(Map<String, IndexedForm> forms) {
    return forms.values().stream().mapToDouble(form -> Math.log1p(form.weight())).sum();
  }

  /** Of the words that no guess explains without a doubt. */
  private Map<String, IndexedForm> misspelt(
      Map<String, SearchedWords.Found> found, List<Guess> guesses) throws IOException {
    Map<String, IndexedForm> slips = new LinkedHashMap<>();
    for (var word : found.entrySet()) {
      if (word.getValue() == SearchedWords.Found.NOT
          && guesses.stream().noneMatch(guess -> isSure(guess.forms().get(word.getKey())))) {
        misspellings.meant(word.getKey()).ifPresent(form -> slips.put(word.getKey(), form));
      }
    }
    return slips;
  }
}
