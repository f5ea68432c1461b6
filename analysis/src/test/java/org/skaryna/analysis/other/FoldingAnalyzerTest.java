// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.other;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class FoldingAnalyzerTest extends BaseTokenStreamTestCase {
  private final Analyzer analyzer = new FoldingAnalyzer();

  public void testDropsMarksAndKeepsTheOffsetsOfWholeWords() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "Wydał książkę w Łodzi.",
        new String[] {"wydal", "ksiazke", "w", "lodzi"},
        new int[] {0, 6, 14, 16},
        new int[] {5, 13, 15, 21});
  }

  public void testKeepsCyrillicWordsWhole() throws IOException {
    assertAnalyzesTo(analyzer, "Друкар з Ки\u0301єва", new String[] {"друкар", "з", "києва"});
  }

  public void testSurvivesRandomText() throws IOException {
    checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
  }
}
