// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.written;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.skaryna.analysis.chain.WordMemory;
import org.skaryna.analysis.cyrillic.CyrillicNormalizationFilter;
import org.skaryna.analysis.ru.RussianNormalizationFilter;

/**
 * Keeps every word in its written form, stop words too: {@code Сьнегам} is {@code сьнегам} and
 * neither {@code снегам} nor {@code сьнег}. Only what readers take for the same letter is one:
 * capitals, stress marks, look-alikes of the other alphabet, the three apostrophes, {@code ў} at a
 * word's beginning; in Russian also {@code ё} and {@code е}, which Belarusian tells apart.
 */
public final class WrittenWordAnalyzer extends Analyzer {
  private final boolean russian;
  private final WordMemory letters = new WordMemory(this::letters);

  private WrittenWordAnalyzer(boolean russian) {
    this.russian = russian;
  }

  /** For Russian, where {@code ё} is {@code е}: {@code её -> ее}. */
  public static WrittenWordAnalyzer russian() {
    return new WrittenWordAnalyzer(true);
  }

  /** For every other language: {@code лёс} (fate) is not {@code лес} (forest). */
  public static WrittenWordAnalyzer ofOtherLanguages() {
    return new WrittenWordAnalyzer(false);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer source = new StandardTokenizer();
    return new TokenStreamComponents(source, letters.filter(source));
  }

  private TokenStream letters(TokenStream words) {
    return normalized(new EnglishPossessiveFilter(words));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return normalized(in);
  }

  private TokenStream normalized(TokenStream in) {
    TokenStream repaired = new CyrillicNormalizationFilter(new LowerCaseFilter(in));
    TokenStream words = new WrittenWordFilter(repaired);
    return russian ? new RussianNormalizationFilter(words) : words;
  }
}
