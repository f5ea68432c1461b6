// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.skaryna.engine.schema.ArticleFields;

/**
 * Queries for typed words. Each is analysed for the fields of every language; the best field gives
 * the score, and all fields count the word as rare as its most frequent form.
 */
final class TextQueries {
  private static final float TITLE_BOOST = 2;
  private static final float OTHER_FIELDS = 0.05f;
  private static final int SAME_FIRST_LETTERS = 1;
  private static final int MOST_FUZZY_TERMS = 30;

  private final Analyzer analyzer;

  TextQueries(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * What finds a text.
   *
   * @param query finds it where it is indexed
   * @param droppedIn the languages, of {@link ArticleFields#LANGUAGES}, whose index does not hold
   *     it because it is a stop word there
   */
  record TextQuery(Query query, Set<String> droppedIn) {
    /** Whether no language has anything to search for. */
    boolean isEmpty() {
      return query instanceof MatchNoDocsQuery;
    }
  }

  TextQuery word(TextScope scope, String text) {
    return phrase(scope, text, 0);
  }

  TextQuery phrase(TextScope scope, String text, int slop) {
    Set<String> droppedIn = new LinkedHashSet<>();
    List<Query> alternatives = new ArrayList<>();
    Map<Term, Float> words = new LinkedHashMap<>();
    for (ScopeField field : ScopeField.of(scope)) {
      AnalyzedText analyzed = AnalyzedText.of(analyzer, field.name(), text);
      if (analyzed.isEmpty()) {
        droppedIn.add(field.language());
      } else if (analyzed.isOneWord()) {
        analyzed.terms().forEach(term -> words.put(term, field.boost()));
      } else {
        alternatives.add(boosted(analyzed.phrase(slop), field));
      }
    }
    if (!words.isEmpty()) {
      alternatives.add(new WordQuery(words, OTHER_FIELDS));
    }
    return new TextQuery(best(alternatives), droppedIn);
  }

  /** Words that begin so. */
  Query prefix(TextScope scope, String text) {
    List<Query> all = new ArrayList<>();
    for (ScopeField field : ScopeField.of(scope)) {
      new WordBeginning(analyzer, field.name(), field.language(), text)
          .queries()
          .forEach(query -> all.add(boosted(query, field)));
    }
    return best(all);
  }

  /**
   * Words whose stem differs from the typed one's in at most {@code edits} letters. Of several
   * stems the longest count: лаваш, read as a form of лава, would be a letter from лаба.
   */
  Query fuzzy(TextScope scope, String text, int edits) {
    List<Query> all = new ArrayList<>();
    for (ScopeField field : ScopeField.of(scope)) {
      for (Term stem : longest(AnalyzedText.of(analyzer, field.name(), text).terms())) {
        all.add(
            boosted(
                new FuzzyQuery(stem, edits, SAME_FIRST_LETTERS, MOST_FUZZY_TERMS, true), field));
      }
    }
    return best(all);
  }

  private static List<Term> longest(List<Term> stems) {
    int longest = stems.stream().mapToInt(stem -> stem.text().length()).max().orElse(0);
    return stems.stream().filter(stem -> stem.text().length() == longest).toList();
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

  /** A field that a scope looks into, the language it is analysed by, and its weight. */
  private record ScopeField(String name, String language, float boost) {

    static List<ScopeField> of(TextScope scope) {
      return switch (scope) {
        case ANYWHERE -> languages(true);
        case TITLE -> languages(false);
        case AUTHOR -> List.of(plain(ArticleFields.AUTHOR));
        case SOURCE -> List.of(plain(ArticleFields.SOURCE));
        case TAG -> List.of(plain(ArticleFields.TAG));
      };
    }

    private static ScopeField plain(String field) {
      return new ScopeField(field, ArticleFields.OTHER, 1);
    }

    private static List<ScopeField> languages(boolean bodies) {
      List<ScopeField> fields = new ArrayList<>();
      for (String language : ArticleFields.LANGUAGES) {
        fields.add(new ScopeField(ArticleFields.title(language), language, TITLE_BOOST));
        if (bodies) {
          fields.add(new ScopeField(ArticleFields.body(language), language, 1));
        }
      }
      return fields;
    }
  }
}
