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
        new String[] {"друкар", "друкр", "прывез", "прывезці", "кніг", "вільн", "вільніт"},
        new int[] {0, 0, 7, 7, 14, 22, 22},
        new int[] {6, 6, 13, 13, 19, 28, 28},
        new int[] {1, 0, 1, 0, 1, 2, 0});
  }

  public void testPutsTheReadingsOfAnAmbiguousFormAtOnePosition() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "На дарозе снег",
        new String[] {"дараз", "дарог", "снег"},
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

  public void testReadsATextInLacinkaAsCyrillic() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "Śnieh na vulicy, Biełaruś",
        new String[] {"снег", "вуліц", "вулік", "беларусь"},
        new int[] {0, 9, 9, 17},
        new int[] {5, 15, 15, 25},
        new int[] {1, 2, 0, 1});
  }

  public void testBringsStemsWithChangingVowelsTogetherInEachOrthography() throws IOException {
    String[] terms = {"снег", "ветр", "слез", "сон"};
    assertAnalyzesTo(analyzer, "снягі, вятры, слязам, сны", terms);
    assertAnalyzesTo(analyzer, "сьнег, ветру, сьлёзы, сном", terms);
    assertAnalyzesTo(analyzer, "Śniahi, viatry, śloz, snoŭ", terms);
  }

  public void testReadsOnlyUnmistakableLacinkaInACyrillicText() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "Часопіс Naša слова і кампанія Intel",
        new String[] {"часапіс", "слов", "кампан", "кампані", "intel"},
        new int[] {0, 13, 21, 21, 30},
        new int[] {7, 18, 29, 29, 35});
    assertAnalyzesTo(analyzer, "kino", new String[] {"kino"});
  }

  public void testKeepsACompoundWholeAndCutsAPair() throws IOException {
    String[] terms = {"паўднёва-захадн", "вецер", "ветр", "па-нав", "мінск", "арэн"};
    assertAnalyzesTo(analyzer, "Паўднёва-заходні вецер па-новаму: Мінск-Арэна", terms);
    assertAnalyzesTo(
        analyzer,
        "Paŭdniova-zachodni viecier",
        new String[] {"паўднёва-захадн", "вецер", "ветр"},
        new int[] {0, 19, 19},
        new int[] {18, 26, 26});
  }

  public void testMendsLatinLettersStressMarksAndSoftHyphens() throws IOException {
    String[] terms = {"мінск", "замак", "замк", "гістары"};
    assertAnalyzesTo(analyzer, "Мiнск, за\u0301мак, гіс\u00ADторыю", terms);
  }

  public void testLeavesStopWordsOutInEverySpelling() throws IOException {
    assertAnalyzesTo(analyzer, "Ён быў у нас, і яна таксама ўжо была", new String[0]);
    assertAnalyzesTo(analyzer, "бязь", new String[] {"без"});
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
