// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.written;

import java.io.IOException;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** What counts as the same written word. */
public class WrittenWordAnalyzerTest extends BaseTokenStreamTestCase {
  public void testKeepsEndingsAndOrthographyOfABelarusianSentence() throws IOException {
    assertAnalyzesTo(
        WrittenWordAnalyzer.ofOtherLanguages(),
        "Сьнегам і снегам, лёс і лес, ўчора сям'я сям’я сямʼя.",
        new String[] {
          "сьнегам", "і", "снегам", "лёс", "і", "лес", "учора", "сямʼя", "сямʼя", "сямʼя"
        });
  }

  public void testYoIsYeInRussianOnly() throws IOException {
    assertAnalyzesTo(
        WrittenWordAnalyzer.russian(),
        "Её книги, ее книгам",
        new String[] {"ее", "книги", "ее", "книгам"});
  }

  public void testLeavesOutStressAndPossessive() throws IOException {
    assertAnalyzesTo(
        WrittenWordAnalyzer.ofOtherLanguages(),
        "За́мак Skaryna's the books",
        new String[] {"замак", "skaryna", "the", "books"});
  }

  public void testRandomTexts() throws IOException {
    checkRandomData(random(), WrittenWordAnalyzer.ofOtherLanguages(), 200 * RANDOM_MULTIPLIER);
    checkRandomData(random(), WrittenWordAnalyzer.russian(), 200 * RANDOM_MULTIPLIER);
  }
}
