// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class BelarusianAnalyzerTest extends BaseTokenStreamTestCase {
  private final Analyzer analyzer = new BelarusianAnalyzer();

  public void testStemsASentenceAndKeepsTheOffsetsOfWholeWords() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "Друкар прывёз кнігі ў Вільню.",
        new String[] {"друкар", "друкр", "прывёз", "прывезці", "кніг", "вільн", "вільніт"},
        new int[] {0, 0, 7, 7, 14, 22, 22},
        new int[] {6, 6, 13, 13, 19, 28, 28},
        new int[] {1, 0, 1, 0, 1, 2, 0});
  }

  public void testPutsTheReadingsOfAnAmbiguousFormAtOnePosition() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "На дарозе снег",
        new String[] {"дараз", "дараг", "снег"},
        new int[] {3, 3, 10},
        new int[] {9, 9, 14},
        new int[] {2, 0, 1});
  }

  public void testReadsTheThreeApostrophesAsOneLetter() throws IOException {
    for (String family : List.of("сям'я", "сям’я", "сямʼя")) {
      assertAnalyzesTo(analyzer, family, new String[] {"сямʼя"}, new int[] {0}, new int[] {5});
    }
  }

  public void testFoldsTaraskievica() throws IOException {
    String[] terms = {"снег", "клуб", "план", "жыцт", "еврап"};
    assertAnalyzesTo(analyzer, "сьнег, клюб, плян, жыцьцё, Эўропа", terms);
    assertAnalyzesTo(analyzer, "снег, клуб, план, жыццё, Еўропа", terms);
  }

  public void testReadsLacinkaAsCyrillic() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "Śnieh ležyć na vulicy Hlinki, Biełaruś",
        new String[] {"снег", "лежат", "лежыт", "na", "vulicy", "hlinki", "беларус"},
        new int[] {0, 6, 6, 12, 15, 22, 30},
        new int[] {5, 11, 11, 14, 21, 28, 38});
  }

  public void testMendsLatinLettersStressMarksAndSoftHyphens() throws IOException {
    String[] terms = {"мінск", "замак", "замк", "гістары"};
    assertAnalyzesTo(analyzer, "Мiнск, за\u0301мак, гіс\u00ADторыю", terms);
  }

  public void testLeavesStopWordsOutInEverySpelling() throws IOException {
    assertAnalyzesTo(analyzer, "Ён быў у нас, і яна таксама ўжо была", new String[0]);
    assertAnalyzesTo(analyzer, "бязь", new String[] {"бяз"});
  }

  public void testDoesNotStemExclusions() throws IOException {
    CharArraySet exclusions = new CharArraySet(List.of("кнігі"), false);
    Analyzer keeping = new BelarusianAnalyzer(BelarusianAnalyzer.getDefaultStopSet(), exclusions);
    assertAnalyzesTo(keeping, "кнігі кнігу", new String[] {"кнігі", "кніг"});
  }

  public void testSurvivesRandomText() throws IOException {
    checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
  }
}
