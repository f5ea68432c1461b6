// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.ru;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class RussianArticleAnalyzerTest extends BaseTokenStreamTestCase {
  private final Analyzer analyzer = new RussianArticleAnalyzer();

  public void testStemsASentenceAndKeepsTheOffsetsOfWholeWords() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "Печатник привёз книги в город.",
        new String[] {"печатник", "привез", "книг", "город"},
        new int[] {0, 9, 16, 24},
        new int[] {8, 15, 21, 29},
        new int[] {1, 1, 1, 2});
  }

  public void testReadsYoAsYe() throws IOException {
    assertAnalyzesTo(analyzer, "ёлку елку", new String[] {"елк", "елк"});
  }

  public void testReadsTheSpellingBefore1918() throws IOException {
    assertAnalyzesTo(analyzer, "хлѣбъ міръ", new String[] {"хлеб", "мир"});
    assertAnalyzesTo(analyzer, "хлеб мир", new String[] {"хлеб", "мир"});
  }

  public void testMendsLatinLettersAndStressMarks() throws IOException {
    assertAnalyzesTo(analyzer, "пaрк, за\u0301мок", new String[] {"парк", "замок"});
  }

  public void testDoesNotStemExclusions() throws IOException {
    CharArraySet exclusions = new CharArraySet(List.of("книги"), false);
    Analyzer keeping = new RussianArticleAnalyzer(RussianAnalyzer.getDefaultStopSet(), exclusions);
    assertAnalyzesTo(keeping, "книги книгу", new String[] {"книги", "книг"});
  }

  public void testSurvivesRandomText() throws IOException {
    checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
  }
}
