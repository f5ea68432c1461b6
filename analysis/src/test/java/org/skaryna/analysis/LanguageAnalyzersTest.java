// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageAnalyzersTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "be, BelarusianAnalyzer",
    "ru, RussianArticleAnalyzer",
    "en, EnglishArticleAnalyzer",
    "uk, UkrainianMorfologikAnalyzer",
    "pl, PolishAnalyzer",
    "lt, LithuanianAnalyzer",
    "de, GermanAnalyzer",
    "cs, FoldingAnalyzer",
    "und, FoldingAnalyzer",
    "BE, BelarusianAnalyzer",
    "be-tarask, BelarusianAnalyzer",
    "be_BY, BelarusianAnalyzer",
    "bel, FoldingAnalyzer",
    "be tarask, FoldingAnalyzer",
    "'', FoldingAnalyzer"
  })
  void givesEachLanguageItsAnalyzer(String isoCode, String expected) {
    try (Analyzer analyzer = LanguageAnalyzers.forLanguage(isoCode)) {
      assertThat(analyzer.getClass().getSimpleName()).isEqualTo(expected);
    }
  }
}
