// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;
import org.skaryna.engine.schema.ArticleFields;

/** Which words the articles hold, in any of their forms and as written. */
final class IndexedWords {
  private static final int MOST_SIMILAR = 5;
  private static final int WRITTEN_SO = 1 << 30;
  private static final float LEAST_SIMILARITY = 0.6f;

  private final IndexReader index;
  private final Analyzer analyzer;

  IndexedWords(IndexReader index, Analyzer analyzer) {
    this.index = index;
    this.analyzer = analyzer;
  }

  /** How many articles hold some form of a word; 0 for none. */
  int frequency(String word) throws IOException {
    int most = 0;
    for (String language : ArticleFields.LANGUAGES) {
      most = Math.max(most, frequency(ArticleFields.body(language), word));
      most = Math.max(most, frequency(ArticleFields.title(language), word));
    }
    return most;
  }

  /** Whether a word is so common in some language that its analyzer leaves it out. */
  boolean isStopWord(String word) throws IOException {
    boolean letters = !word.isEmpty() && word.codePoints().allMatch(Character::isLetter);
    for (String language : ArticleFields.LANGUAGES) {
      if (letters && terms(ArticleFields.body(language), word).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** How likely a word was meant: first those that stand so in a text, then by frequency. */
  int weight(String word) throws IOException {
    int written = 0;
    for (String group : ArticleFields.WRITTEN) {
      Term asWritten = new Term(ArticleFields.writtenBody(group), word.toLowerCase(Locale.ROOT));
      written = Math.max(written, index.docFreq(asWritten));
    }
    return frequency(word) + (written > 0 ? WRITTEN_SO : 0);
  }

  private int frequency(String field, String word) throws IOException {
    List<BytesRef> terms = terms(field, word);
    int least = terms.isEmpty() ? 0 : Integer.MAX_VALUE;
    for (BytesRef term : terms) {
      least = Math.min(least, index.docFreq(new Term(field, term)));
    }
    return least;
  }

  private List<BytesRef> terms(String field, String word) throws IOException {
    List<BytesRef> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, word)) {
      var term = stream.addAttribute(TermToBytesRefAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(BytesRef.deepCopyOf(term.getBytesRef()));
      }
      stream.end();
    }
    return terms;
  }

  /** The written word that is nearest to a misspelt one: fewest slips, then most articles. */
  Optional<String> similar(String word) throws IOException {
    List<SuggestWord> found = new ArrayList<>();
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setAccuracy(LEAST_SIMILARITY);
    for (String group : ArticleFields.WRITTEN) {
      String field = ArticleFields.writtenBody(group);
      Term term = new Term(field, analyzer.normalize(field, word));
      found.addAll(
          List.of(
              checker.suggestSimilar(
                  term, MOST_SIMILAR, index, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX)));
    }
    return found.stream()
        .max(
            Comparator.comparingDouble((SuggestWord s) -> s.score)
                .thenComparingInt(s -> s.freq)
                .thenComparing(s -> s.string))
        .map(s -> s.string);
  }
}
