// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.chain;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** The hyphen's two filters together, for a language where only по- makes one word. */
public class HyphenTest extends BaseTokenStreamTestCase {
  private final Analyzer analyzer =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
          Tokenizer source = new StandardTokenizer();
          return new TokenStreamComponents(
              source, new CompoundFilter(source, word -> word.startsWith("по-")));
        }

        @Override
        protected Reader initReader(String fieldName, Reader reader) {
          return new HyphenCharFilter(reader);
        }
      };

  public void testKeepsOneWordWithItsHyphenAndCutsOthersWithTheirOffsets() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "По-новому Минск-Брест-Москва",
        new String[] {"По-новому", "Минск", "Брест", "Москва"},
        new int[] {0, 10, 16, 22},
        new int[] {9, 15, 21, 28},
        new int[] {1, 1, 1, 1});
  }

  public void testReadsEveryHyphenAndNoDash() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "по\u2010новому по\u2011новому по\u2013новому",
        new String[] {"по-новому", "по-новому", "по-новому"});
    assertAnalyzesTo(
        analyzer,
        "по – новому по- новому -по по\u2014новому",
        new String[] {"по", "новому", "по", "новому", "по", "по", "новому"});
  }

  public void testReadsAHyphenAtTheEndOfABuffer() throws IOException {
    for (int length = 1; length <= 5; length++) {
      try (Reader reader = new HyphenCharFilter(new StringReader("аб-вг-"))) {
        StringBuilder read = new StringBuilder();
        char[] buffer = new char[length];
        for (int n = reader.read(buffer, 0, length); n >= 0; n = reader.read(buffer, 0, length)) {
          read.append(buffer, 0, n);
        }
        assertEquals("аб\u2027вг-", read.toString());
      }
    }
  }

  public void testSurvivesRandomText() throws IOException {
    checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
  }
}
