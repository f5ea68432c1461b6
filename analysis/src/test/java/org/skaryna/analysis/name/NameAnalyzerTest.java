// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class NameAnalyzerTest extends BaseTokenStreamTestCase {
  private final Analyzer analyzer = new NameAnalyzer();

  @Override
  public void tearDown() throws Exception {
    analyzer.close();
    super.tearDown();
  }

  public void testLeavesGapsForOrdinaryWords() throws Exception {
    assertAnalyzesTo(
        analyzer,
        "паэт Янка і Купала",
        new String[] {"ank|Янка", "kpl|Купала"},
        new int[] {5, 12},
        new int[] {9, 18},
        new int[] {2, 2 + NameContext.APART});
  }

  public void testGivesEveryKeyAtTheSamePlace() throws Exception {
    assertAnalyzesTo(
        analyzer,
        "Максім",
        new String[] {"mksm|Максім", "mks|Максім"},
        new int[] {0, 0},
        new int[] {6, 6},
        new int[] {1, 0});
  }

  public void testKeepsListedNamesApart() throws Exception {
    assertAnalyzesTo(
        analyzer,
        "Бача, Ліпа Бача. Рута",
        new String[] {"bc|Бача", "lp|Ліпа", "bc|Бача", "rt|Рута"},
        new int[] {0, 6, 11, 17},
        new int[] {4, 10, 15, 21},
        new int[] {1, 1 + NameTokenizer.COMMA, 1, 1 + NameTokenizer.SENTENCE});
  }

  public void testKeepsTheCellsOfATableApart() throws Exception {
    assertAnalyzesTo(
        analyzer,
        "Бача\tЛіпа Бача. Рута",
        new String[] {"bc|Бача", "lp|Ліпа", "bc|Бача", "rt|Рута"},
        new int[] {0, 5, 10, 16},
        new int[] {4, 9, 14, 20},
        new int[] {1, 1 + NameTokenizer.COMMA, 1, 1 + NameTokenizer.SENTENCE});
  }

  public void testKeepsTheNamesOfNeighbouringLinesApart() throws Exception {
    assertAnalyzesTo(
        analyzer,
        "Ліпа Бача\nБача Рута",
        new String[] {"lp|Ліпа", "bc|Бача", "bc|Бача", "rt|Рута"},
        new int[] {0, 5, 10, 15},
        new int[] {4, 9, 14, 19},
        new int[] {1, 1, 1 + NameTokenizer.PARAGRAPH, 1});
  }

  public void testKnowsTheCommaBetweenAFamilyAndAGivenName() throws Exception {
    assertAnalyzesTo(
        analyzer,
        "Бача, Ліпа. Рута",
        new String[] {"bc|Бача", "lp|Ліпа", "rt|Рута"},
        new int[] {0, 6, 12},
        new int[] {4, 10, 16},
        new int[] {1, 1 + NameContext.LISTED, 1 + NameTokenizer.SENTENCE});
  }

  public void testMarksWhatIsSurelyAPatronymic() throws Exception {
    assertAnalyzesTo(
        analyzer,
        "Бабенка Нона Ігараўна",
        new String[] {"bnk|Бабенка", "n|Нона", "~ahrn|Ігараўна"},
        new int[] {0, 8, 13},
        new int[] {7, 12, 21},
        new int[] {1, 1 + NameContext.MIDDLE, 1});
  }

  public void testMarksInitialsAndTheirChain() throws Exception {
    assertAnalyzesTo(
        analyzer,
        "У. М. Бача",
        new String[] {".u|У.", "..m|М.", "bc|Бача"},
        new int[] {0, 3, 6},
        new int[] {2, 5, 10},
        new int[] {1, 1, 1});
  }

  public void testTakesBothSidesOfAHyphenAndCutsThePossessive() throws Exception {
    assertAnalyzesTo(
        analyzer,
        "Бача-Рута Lipa’s",
        new String[] {"bc|Бача", "rt|Рута", "lp|Lipa"},
        new int[] {0, 5, 10},
        new int[] {4, 9, 14},
        new int[] {1, 1, 1});
  }

  public void testSkipsAWordWithoutEndButCountsIt() throws Exception {
    String endless = "А".repeat(5000);
    assertAnalyzesTo(
        analyzer,
        endless + " Бача",
        new String[] {"bc|Бача"},
        new int[] {5001},
        new int[] {5005},
        new int[] {2});
  }

  public void testFindsNothingInWhatHoldsNoNames() throws Exception {
    assertAnalyzesTo(analyzer, "мир 👩‍🔬 2020 \uD800 שלום ́", new String[0]);
  }

  /** A stop is an initial's only behind a capital of the same text. */
  public void testRemembersNothingOfTheTextBefore() throws Exception {
    int[] sentence = {5};
    for (String before : new String[] {"а", "А"}) {
      assertAnalyzesTo(analyzer, before, before.equals("А") ? new String[] {"a|А"} : new String[0]);
      assertAnalyzesTo(
          analyzer, ". Бача", new String[] {"bc|Бача"}, new int[] {2}, new int[] {6}, sentence);
    }
  }

  public void testStandsRandomText() throws Exception {
    checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
  }
}
