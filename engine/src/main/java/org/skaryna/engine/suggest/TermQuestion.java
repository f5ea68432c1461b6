// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.suggest;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Which terms of a field are looked for. What the parts of an index answer adds up. */
public sealed interface TermQuestion {
  /** How many terms are told, the first ones in their order. */
  int most();

  /** The terms of an index or of a part of one, each with the number of its articles. */
  Map<String, Integer> answer(IndexReader part) throws IOException;

  /** Terms that begin so. */
  record Beginning(String field, String beginning) implements TermQuestion {
    @Override
    public int most() {
      return 400;
    }

    @Override
    public Map<String, Integer> answer(IndexReader part) throws IOException {
      Map<String, Integer> found = new LinkedHashMap<>();
      Terms terms = MultiTerms.getTerms(part, field);
      BytesRef prefix = new BytesRef(beginning);
      TermsEnum words = terms == null ? TermsEnum.EMPTY : terms.iterator();
      if (terms == null || words.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
        return found;
      }
      for (BytesRef term = words.term();
          term != null && StringHelper.startsWith(term, prefix) && found.size() < most();
          term = words.next()) {
        found.put(term.utf8ToString(), words.docFreq());
      }
      return found;
    }
  }

  /**
   * Cyrillic terms that a word in Latin letters may be.
   *
   * @param latin in lower case
   * @param more how many letters of any kind may follow
   */
  record Romanized(String field, String latin, int more) implements TermQuestion {
    @Override
    public int most() {
      return 300;
    }

    @Override
    public Map<String, Integer> answer(IndexReader part) throws IOException {
      Map<String, Integer> found = new LinkedHashMap<>();
      Terms terms = MultiTerms.getTerms(part, field);
      if (terms == null) {
        return found;
      }
      TermsEnum matching = LatinWord.of(latin).automaton(more).getTermsEnum(terms);
      for (BytesRef term = matching.next();
          term != null && found.size() < most();
          term = matching.next()) {
        found.put(term.utf8ToString(), matching.docFreq());
      }
      return found;
    }
  }

  /** Terms that differ from a word by one slip or two; of each part of an index the likeliest. */
  record Similar(String field, String word) implements TermQuestion {
    private static final int MOST_OF_A_PART = 10;

    @Override
    public int most() {
      return 100;
    }

    @Override
    public Map<String, Integer> answer(IndexReader part) throws IOException {
      DirectSpellChecker checker = new DirectSpellChecker();
      checker.setAccuracy(0);
      Map<String, Integer> similar = new LinkedHashMap<>();
      for (SuggestWord found :
          checker.suggestSimilar(
              new Term(field, word), MOST_OF_A_PART, part, SuggestMode.SUGGEST_ALWAYS)) {
        similar.put(found.string, found.freq);
      }
      return similar;
    }
  }
}
