// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.suggest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.skaryna.analysis.cyrillic.Apostrophe;
import org.skaryna.engine.schema.ArticleFields;

/**
 * Which words the articles hold: as written, which is how a suggestion is spelled, and by their
 * stems, which tell whether a query finds them.
 */
final class IndexedWords {
  /** What two forms of a word share at least, in letters. */
  private static final int SHORTEST_STEM = 3;

  private static final int LONGEST_ENDING = 3;
  private static final double HALF = 0.5;

  private final TermLookup index;
  private final Analyzer analyzer;

  /** What was looked up for this query: each reading of a word asks for the word again. */
  private final Map<Term, Integer> articles = new HashMap<>();

  private final Map<String, Map<String, List<Set<BytesRef>>>> stems = new HashMap<>();

  IndexedWords(TermLookup index, Analyzer analyzer) {
    this.index = index;
    this.analyzer = analyzer;
  }

  TermLookup index() {
    return index;
  }

  /** How many articles hold a word written so, whatever its capitals; 0 for none. */
  int written(String word) throws IOException {
    List<Term> sought = new ArrayList<>();
    for (String group : ArticleFields.WRITTEN) {
      sought.addAll(writtenTerms(group, term(group, word)));
    }
    return most(sought);
  }

  private static List<Term> writtenTerms(String group, BytesRef term) {
    return List.of(
        new Term(ArticleFields.writtenBody(group), term),
        new Term(ArticleFields.writtenTitle(group), term));
  }

  private int written(String group, BytesRef term) throws IOException {
    return most(writtenTerms(group, term));
  }

  /** How many articles hold the most frequent of some terms. */
  private int most(List<Term> sought) throws IOException {
    learn(sought);
    return sought.stream().mapToInt(term -> articles.getOrDefault(term, 0)).max().orElse(0);
  }

  /** Looks up, at once, what is not known yet. */
  private void learn(List<Term> sought) throws IOException {
    List<Term> unknown = sought.stream().filter(term -> !articles.containsKey(term)).toList();
    if (!unknown.isEmpty()) {
      articles.putAll(index.documents(unknown));
    }
  }

  private BytesRef term(String group, String word) {
    return analyzer.normalize(ArticleFields.writtenBody(group), word);
  }

  /** How many articles hold some form of a word; 0 for none, and for a stop word as written. */
  int articles(String word) throws IOException {
    int most = written(word);
    for (String language : ArticleFields.LANGUAGES) {
      most = Math.max(most, articlesOf(language, stems(language, word)));
    }
    return most;
  }

  /** Every word of it has to stand there, in one of its stems. */
  private int articlesOf(String language, List<Set<BytesRef>> words) throws IOException {
    int least = words.isEmpty() ? 0 : Integer.MAX_VALUE;
    for (Set<BytesRef> stems : words) {
      List<Term> sought = new ArrayList<>();
      for (BytesRef stem : stems) {
        sought.add(new Term(ArticleFields.body(language), stem));
        sought.add(new Term(ArticleFields.title(language), stem));
      }
      least = Math.min(least, most(sought));
    }
    return least;
  }

  /** Whether a word is so common in some language that its analyzer leaves it out. */
  boolean isStopWord(String word) {
    return word.codePoints().allMatch(Character::isLetter)
        && ArticleFields.LANGUAGES.stream().anyMatch(language -> stems(language, word).isEmpty());
  }

  /**
   * The word as it stands in the texts: so, or in the form of it that is most like the one given.
   * Nothing where no text has a form of it.
   */
  Optional<IndexedForm> form(String word, double doubt) throws IOException {
    Optional<IndexedForm> best = Optional.empty();
    for (String group : ArticleFields.WRITTEN) {
      BytesRef term = term(group, word);
      int articles = written(group, term);
      if (articles > best.map(IndexedForm::articles).orElse(0)) {
        String text = spelled(word, term.utf8ToString());
        best = Optional.of(new IndexedForm(text, articles, text.equals(word) ? doubt : doubt + 1));
      }
    }
    return best.isPresent() ? best : otherForm(word, doubt);
  }

  private Optional<IndexedForm> otherForm(String word, double doubt) throws IOException {
    for (String group : ArticleFields.WRITTEN) {
      Optional<IndexedForm> form = formOf(group, word, doubt);
      if (form.isPresent()) {
        return form;
      }
    }
    return Optional.empty();
  }

  /** Another form of a word that the texts of a group of languages hold. */
  Optional<IndexedForm> formOf(String group, String word, double doubt) throws IOException {
    String lower = Apostrophe.toLetter(word.toLowerCase(Locale.ROOT));
    if (lower.length() <= SHORTEST_STEM) {
      return Optional.empty();
    }
    for (String language : ArticleFields.LANGUAGES) {
      if (!ArticleFields.writtenAs(language).equals(group)) {
        continue;
      }
      List<Set<BytesRef>> stems = stems(language, word);
      if (stems.size() == 1 && articlesOf(language, stems) > 0) {
        Optional<String> form = nearestForm(language, stems.getFirst(), lower);
        if (form.isEmpty() && beginsAs(lower, stems.getFirst())) {
          form = Optional.of(lower);
        }
        if (form.isPresent()) {
          String text = spelled(word, form.get());
          return Optional.of(new IndexedForm(text, articlesOf(language, stems), doubt + HALF));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a stem that the texts have in another script is spelled like a word: the word is a form
   * of it then, {@code дзяржава} of {@code dziaržavy}.
   */
  private static boolean beginsAs(String word, Set<BytesRef> stems) {
    String beginning = beginning(word);
    return stems.stream().anyMatch(stem -> stem.utf8ToString().startsWith(beginning));
  }

  private static String beginning(String word) {
    return word.substring(0, Math.max(SHORTEST_STEM, word.length() - LONGEST_ENDING));
  }

  /** Of the written words with such a stem the one most like a word, then the most usual. */
  private Optional<String> nearestForm(String language, Set<BytesRef> stems, String word)
      throws IOException {
    String group = ArticleFields.writtenAs(language);
    BytesRef sought = new BytesRef(word);
    String best = "";
    int shared = 0;
    int articles = 0;
    List<BytesRef> forms = formsThatBegin(group, beginning(word));
    learn(forms.stream().flatMap(form -> writtenTerms(group, form).stream()).toList());
    for (BytesRef form : forms) {
      int same = StringHelper.bytesDifference(sought, form);
      if (same < shared) {
        continue;
      }
      int frequency = written(group, form);
      if ((same > shared || (same == shared && frequency > articles))
          && isFormOf(language, form.utf8ToString(), stems)) {
        best = form.utf8ToString();
        shared = same;
        articles = frequency;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private boolean isFormOf(String language, String form, Set<BytesRef> stems) throws IOException {
    List<Set<BytesRef>> own = stems(language, form);
    return own.size() == 1 && own.getFirst().stream().anyMatch(stems::contains);
  }

  private List<BytesRef> formsThatBegin(String group, String beginning) throws IOException {
    TermQuestion words = new TermQuestion.Beginning(ArticleFields.writtenBody(group), beginning);
    return index.terms(words).keySet().stream().map(BytesRef::new).toList();
  }

  /** At each place of a text its stems in a language; nothing where they are stop words. */
  List<Set<BytesRef>> stems(String language, String word) {
    return stems
        .computeIfAbsent(language, it -> new HashMap<>())
        .computeIfAbsent(word, it -> analyzed(language, it));
  }

  private List<Set<BytesRef>> analyzed(String language, String word) {
    List<Set<BytesRef>> stems = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(ArticleFields.body(language), word)) {
      var term = stream.addAttribute(TermToBytesRefAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (stems.isEmpty() || increment.getPositionIncrement() > 0) {
          stems.add(new HashSet<>());
        }
        stems.getLast().add(BytesRef.deepCopyOf(term.getBytesRef()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("analysing a suggestion for " + language, e);
    }
    return stems;
  }

  /**
   * A word of the index in the capitals of another; in the other's letters, too, where the index
   * keeps them apart by nothing that is seen: {@code ўчора} for its {@code учора}.
   */
  private static String spelled(String word, String term) {
    String lower = word.toLowerCase(Locale.ROOT);
    return asIndexed(lower).equals(asIndexed(term))
        ? word
        : LetterCase.of(word).apply(printed(term));
  }

  private static String asIndexed(String lower) {
    String plain = Apostrophe.toLetter(lower).replace('ё', 'е');
    return plain.startsWith("ў") ? 'у' + plain.substring(1) : plain;
  }

  /** A term of the index as it is written in print. */
  static String printed(String term) {
    return term.replace(Apostrophe.LETTER, '\'');
  }
}
