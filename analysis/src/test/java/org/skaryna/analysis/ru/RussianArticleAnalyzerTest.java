// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.ru;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class RussianArticleAnalyzerTest extends BaseTokenStreamTestCase {
  private final Analyzer analyzer = new RussianArticleAnalyzer();

  public void testStemsASentenceAndKeepsTheOffsetsOfWholeWords() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "Печатник привёз книги в город.",
        new String[] {"печатник", "привезти", "книга", "город"},
        new int[] {0, 9, 16, 24},
        new int[] {8, 15, 21, 29},
        new int[] {1, 1, 1, 2});
  }

  public void testFindsTheLemmaBehindAnotherRoot() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "Люди вернулись, и дети ждали",
        new String[] {"человек", "вернуться", "ребенок", "ждать"});
  }

  public void testPutsTheReadingsOfAnAmbiguousFormAtOnePosition() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "Изделия из стали",
        new String[] {"изделие", "сталь", "стать"},
        new int[] {0, 11, 11},
        new int[] {7, 16, 16},
        new int[] {1, 2, 0});
  }

  public void testKeepsACompoundWholeAndCutsAPair() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "Юго-западный ветер по-новому встретил поезд Минск-Москва.",
        new String[] {
          "юго-западный", "ветер", "по-новому", "встретить", "поезд", "минск", "москва"
        },
        new int[] {0, 13, 19, 29, 38, 44, 50},
        new int[] {12, 18, 28, 37, 43, 49, 56});
  }

  public void testKeepsACompoundWholeInAFormThatTheDictionaryLacks() throws IOException {
    assertAnalyzesTo(analyzer, "стал пресс-секретарём", new String[] {"стать", "пресс-секретарь"});
  }

  public void testReadsAnUnknownWordByTheEndItKnows() throws IOException {
    assertAnalyzesTo(
        analyzer, "Киберпреступников судили", new String[] {"киберпреступник", "судить"});
  }

  public void testKeepsContentWordsThatAreFrequent() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "Жизнь человека была хороша",
        new String[] {"жизнь", "человек", "быть", "хороший"});
    assertAnalyzesTo(analyzer, "И он у них, но без нее", new String[0]);
  }

  public void testReadsYoAsYe() throws IOException {
    assertAnalyzesTo(analyzer, "ёлку елку", new String[] {"елка", "елка"});
  }

  public void testReadsTheSpellingBefore1918() throws IOException {
    assertAnalyzesTo(analyzer, "хлѣбъ, снѣгъ", new String[] {"хлеб", "снег"});
    assertAnalyzesTo(analyzer, "хлеб, снег", new String[] {"хлеб", "снег"});
  }

  public void testMendsLatinLettersAndStressMarks() throws IOException {
    assertAnalyzesTo(analyzer, "пaрк, го\u0301род", new String[] {"парк", "город"});
  }

  public void testDoesNotStemExclusions() throws IOException {
    CharArraySet exclusions = new CharArraySet(List.of("книги"), false);
    Analyzer keeping = new RussianArticleAnalyzer(CharArraySet.EMPTY_SET, exclusions);
    assertAnalyzesTo(keeping, "книги книгу", new String[] {"книги", "книга"});
  }

  public void testSurvivesRandomText() throws IOException {
    checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
  }
}
