// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names.search;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import org.apache.commons.codec.language.bm.NameType;
import org.apache.commons.codec.language.bm.PhoneticEngine;
import org.apache.commons.codec.language.bm.RuleType;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUTransformFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.phonetic.BeiderMorseFilter;
import org.apache.lucene.analysis.phonetic.DaitchMokotoffSoundexFilter;
import org.apache.lucene.analysis.phonetic.DoubleMetaphoneFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.skaryna.bench.names.table.Spelling;

/** How names are usually looked for with Lucene. */
public enum Peer {
  FOLDING("lower case and ASCII folding"),
  ICU("ICU Any-Latin"),
  ICU_FUZZY("ICU Any-Latin and fuzzy, 2 edits"),
  BEIDER_MORSE("Beider-Morse, approximate"),
  DAITCH_MOKOTOFF("ICU Any-Latin and Daitch-Mokotoff"),
  DOUBLE_METAPHONE("ICU Any-Latin and double metaphone");

  private static final int LONGEST_METAPHONE = 6;
  private static final String ANY_LATIN = "Any-Latin; Latin-ASCII; Lower";
  private final String title;

  Peer(String title) {
    this.title = title;
  }

  /** The name in tables. */
  public String title() {
    return title;
  }

  /** Indexes the sentences in memory. */
  public NameSearch search(List<Spelling> spellings) {
    return new PeerNames(analyzer(), this == ICU_FUZZY, spellings);
  }

  private Analyzer analyzer() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, chain(words));
      }
    };
  }

  private TokenStream chain(TokenStream words) {
    return switch (this) {
      case FOLDING -> new ASCIIFoldingFilter(new LowerCaseFilter(words));
      case ICU, ICU_FUZZY -> latin(words);
      // Knows both scripts itself, and guesses the language of each word.
      case BEIDER_MORSE ->
          new BeiderMorseFilter(
              new LowerCaseFilter(words),
              new PhoneticEngine(NameType.GENERIC, RuleType.APPROX, true));
      case DAITCH_MOKOTOFF -> new DaitchMokotoffSoundexFilter(latin(words), false);
      case DOUBLE_METAPHONE -> new DoubleMetaphoneFilter(latin(words), LONGEST_METAPHONE, false);
    };
  }

  private static TokenStream latin(TokenStream words) {
    return new ICUTransformFilter(words, Transliterator.getInstance(ANY_LATIN));
  }
}
