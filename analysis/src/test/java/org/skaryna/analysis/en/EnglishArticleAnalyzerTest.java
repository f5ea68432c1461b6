// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.en;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

public class EnglishArticleAnalyzerTest extends BaseTokenStreamTestCase {
  private final Analyzer analyzer = new EnglishArticleAnalyzer();

  public void testStemsASentenceAndKeepsTheOffsetsOfWholeWords() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "The printer's books returned to Prague.",
        new String[] {"printer", "book", "return", "prague"},
        new int[] {4, 14, 20, 32},
        new int[] {13, 19, 28, 38},
        new int[] {2, 1, 1, 2});
  }

  public void testPutsTheReadingsOfAnAmbiguousFormAtOnePosition() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "She wrote, and the children left.",
        new String[] {"write", "child", "left", "leave"},
        new int[] {4, 19, 28, 28},
        new int[] {9, 27, 32, 32},
        new int[] {2, 3, 1, 0});
  }

  public void testJoinsAPrefixAndCutsOtherHyphens() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "The re-elected mayor was reelected in London-based polls",
        new String[] {"reelect", "mayor", "be", "reelect", "london", "base", "poll"},
        new int[] {4, 15, 21, 25, 38, 45, 51},
        new int[] {14, 20, 24, 34, 44, 50, 56});
  }

  public void testReadsUnknownWordsByRegularEndings() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "NGOs photobombed, breeded, commiting geofences at five o’clock",
        new String[] {
          "ngos", "ngo", "photobomb", "breed", "commit", "geofence", "five", "o'clock"
        });
  }

  public void testTakesContractionsApartAndLeavesTheirStopWordsOut() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "We’re reading what she couldn't sell, and I'm gonna print it.",
        new String[] {
          "are", "be", "reading", "read", "what", "can", "sell", "be", "going", "go", "print"
        },
        new int[] {0, 0, 6, 6, 14, 23, 32, 42, 46, 46, 52},
        new int[] {5, 5, 13, 13, 18, 31, 36, 45, 51, 51, 57},
        new int[] {2, 0, 1, 0, 1, 2, 2, 3, 1, 0, 2});
  }

  public void testBringsBritishAndAmericanSpellingsTogether() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "Neighbours analyse theatres; neighbors analyze theaters.",
        new String[] {"neighbor", "analyze", "theater", "neighbor", "analyze", "theater"});
  }

  public void testPutsTheWordThatWasMeantBesideAMisspeltOne() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "The goverment and Mr Goverment wrote reaaally good newspapers",
        new String[] {
          "goverment",
          "government",
          "mr",
          "goverment",
          "write",
          "reaaally",
          "really",
          "good",
          "newspaper"
        },
        new int[] {2, 0, 2, 1, 1, 1, 0, 1, 1});
  }

  public void testKeepsWordsOfOneRootApart() throws IOException {
    assertAnalyzesTo(analyzer, "universe university", new String[] {"universe", "university"});
  }

  public void testMendsCyrillicLetters() throws IOException {
    assertAnalyzesTo(analyzer, "Lоndоn", new String[] {"london"});
  }

  public void testDoesNotStemExclusions() throws IOException {
    CharArraySet exclusions = new CharArraySet(List.of("books"), false);
    Analyzer keeping = new EnglishArticleAnalyzer(CharArraySet.EMPTY_SET, exclusions);
    assertAnalyzesTo(keeping, "books cities", new String[] {"books", "city"});
  }

  public void testSurvivesRandomText() throws IOException {
    checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
  }
}
