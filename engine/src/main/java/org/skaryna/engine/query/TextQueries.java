// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/**
 * Queries for typed words. Each is analysed for the fields of every language; the best field gives
 * the score, and all fields count the word as rare as its most frequent form.
 */
final class TextQueries {
  /** How much more the typed form of a word weighs than another in its field. */
  private static final float AS_TYPED = 1.25f;

  private static final float OTHER_FIELDS = 0.05f;

  /**
   * How much the words of a query count for standing together in a title: as much again as words of
   * a title count beside those of a text, so that a text that repeats them cannot outweigh even a
   * title of ten words, whose length leaves a third of it. The topics of bench/relevance come out
   * the same with any weight from 0 to 8.
   */
  private static final float IN_TITLE = 2;

  private static final int SAME_FIRST_LETTERS = 1;
  private static final int MOST_FUZZY_TERMS = 30;

  private final Analyzer analyzer;
  private final LacinkaWords lacinka;

  TextQueries(Analyzer analyzer, LacinkaWords lacinka) {
    this.analyzer = analyzer;
    this.lacinka = lacinka;
  }

  /** A word in any of its forms; articles that hold the typed form rank first. */
  TextQuery word(TextScope scope, String text) throws IOException {
    Set<String> droppedIn = new LinkedHashSet<>();
    List<Query> alternatives = new ArrayList<>();
    Map<Term, Float> words = new LinkedHashMap<>();
    Optional<String> cyrillic = lacinka.reading(text);
    for (ScopeField field : ScopeField.stems(scope)) {
      for (AnalyzedText analyzed : readings(field, text, cyrillic)) {
        if (analyzed.isEmpty()) {
          droppedIn.add(field.language());
        } else if (analyzed.isOneWord()) {
          analyzed.terms().forEach(term -> words.put(term, field.boost()));
        } else {
          alternatives.add(boosted(analyzed.phrase(0), field));
        }
      }
    }
    List<Query> asWritten = new ArrayList<>();
    Map<Term, Float> written = written(scope, text, asWritten);
    if (droppedIn.isEmpty()) {
      alternatives.addAll(asWritten);
    }
    if (!words.isEmpty()) {
      boolean asTyped = droppedIn.isEmpty();
      if (asTyped) {
        words.putAll(written);
      }
      Set<Term> typed = asTyped ? written.keySet() : Set.of();
      alternatives.add(new WordQuery(words, typed, OTHER_FIELDS));
    }
    if (!written.isEmpty()) {
      asWritten.add(anyOf(written));
    }
    return new TextQuery(best(alternatives), droppedIn, best(asWritten));
  }

  /** What a field makes of a text as typed and, if it is Belarusian, as Łacinka. */
  private List<AnalyzedText> readings(ScopeField field, String text, Optional<String> cyrillic) {
    List<AnalyzedText> readings = new ArrayList<>();
    readings.add(AnalyzedText.of(analyzer, field.name(), text));
    cyrillic
        .filter(read -> field.isBelarusian())
        .ifPresent(read -> readings.add(AnalyzedText.of(analyzer, field.name(), read)));
    return readings;
  }

  /** The word as typed; where a field takes it for several, as чорна-белы, their phrase. */
  private Map<Term, Float> written(TextScope scope, String text, List<Query> phrases) {
    Map<Term, Float> words = new LinkedHashMap<>();
    for (ScopeField field : ScopeField.written(scope)) {
      AnalyzedText analyzed = AnalyzedText.of(analyzer, field.name(), text);
      if (analyzed.isOneWord()) {
        analyzed.terms().forEach(term -> words.put(term, field.boost() * AS_TYPED));
      } else if (!analyzed.isEmpty()) {
        phrases.add(new BoostQuery(analyzed.phrase(0), field.boost() * AS_TYPED));
      }
    }
    return words;
  }

  /** Words in these written forms and this order, up to {@code slop} other words between them. */
  Query phrase(TextScope scope, String text, int slop) {
    List<Query> alternatives = new ArrayList<>();
    Map<Term, Float> words = new LinkedHashMap<>();
    for (ScopeField field : ScopeField.writtenOrPlain(scope)) {
      AnalyzedText analyzed = AnalyzedText.of(analyzer, field.name(), text);
      if (analyzed.isOneWord()) {
        analyzed.terms().forEach(term -> words.put(term, field.boost()));
      } else if (!analyzed.isEmpty()) {
        alternatives.add(boosted(analyzed.phrase(slop), field));
      }
    }
    if (!words.isEmpty()) {
      alternatives.add(anyOf(words));
    }
    return best(alternatives);
  }

  /**
   * Finds {@code query}; first what holds its words one behind the other in the title, in the forms
   * that the words themselves find.
   */
  Query firstInTitle(Query query, BareWords words) throws IOException {
    List<AnalyzedText> titles = titles(words);
    return query instanceof MatchNoDocsQuery || titles.isEmpty()
        ? query
        : new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new BoostQuery(new TitleWords(titles), IN_TITLE), Occur.SHOULD)
            .build();
  }

  /** What each language makes of words in a title, where it leaves at least two of them. */
  private List<AnalyzedText> titles(BareWords words) throws IOException {
    String typed = String.join(" ", words.words());
    List<AnalyzedText> titles = new ArrayList<>();
    if (words.asWritten()) {
      ScopeField.written(TextScope.TITLE)
          .forEach(field -> titles.add(AnalyzedText.of(analyzer, field.name(), typed)));
    } else {
      Optional<String> cyrillic = lacinka.reading(words.words());
      for (ScopeField field : ScopeField.stems(TextScope.TITLE)) {
        titles.addAll(readings(field, typed, cyrillic));
      }
    }
    titles.removeIf(title -> title.isEmpty() || title.isOneWord());
    return titles;
  }

  /** Words that begin so, as they are written or, in Belarusian, in another orthography. */
  Query prefix(TextScope scope, String text) {
    List<Query> all = new ArrayList<>();
    for (ScopeField field : ScopeField.beginnings(scope)) {
      all.add(beginning(field, text));
      lacinka
          .readingOfPart(text)
          .filter(read -> field.isBelarusian())
          .ifPresent(read -> all.add(beginning(field, read)));
    }
    return best(all);
  }

  private Query beginning(ScopeField field, String text) {
    Term beginning = new Term(field.name(), analyzer.normalize(field.name(), text));
    return boosted(new PrefixQuery(beginning), field);
  }

  /**
   * Words whose stem differs from the typed one's in at most {@code edits} letters. Of several
   * stems the longest count: лаваш, read as a form of лава, would be a letter from лаба.
   */
  Query fuzzy(TextScope scope, String text, int edits) {
    List<Query> all = new ArrayList<>();
    for (ScopeField field : ScopeField.stems(scope)) {
      for (AnalyzedText analyzed : readings(field, text, lacinka.readingOfPart(text))) {
        for (Term stem : longest(analyzed.terms())) {
          Query similar = new FuzzyQuery(stem, edits, SAME_FIRST_LETTERS, MOST_FUZZY_TERMS, true);
          all.add(boosted(similar, field));
        }
      }
    }
    return best(all);
  }

  private static List<Term> longest(List<Term> stems) {
    int longest = stems.stream().mapToInt(stem -> stem.text().length()).max().orElse(0);
    return stems.stream().filter(stem -> stem.text().length() == longest).toList();
  }

  private static Query anyOf(Map<Term, Float> words) {
    return new WordQuery(words, Set.of(), OTHER_FIELDS);
  }

  private static Query boosted(Query query, ScopeField field) {
    return field.boost() == 1 ? query : new BoostQuery(query, field.boost());
  }

  private static Query best(List<Query> alternatives) {
    return switch (alternatives.size()) {
      case 0 -> new MatchNoDocsQuery("nothing to search for");
      case 1 -> alternatives.getFirst();
      default -> new DisjunctionMaxQuery(alternatives, OTHER_FIELDS);
    };
  }
}
