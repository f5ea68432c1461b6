// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.skaryna.analysis.name.NameKeyFilter.Terms;

public class NameKeyFilterTest extends BaseTokenStreamTestCase {
  private final Analyzer keys = behindStandard(Terms.KEY, false);
  private final Analyzer beside = behindStandard(Terms.KEY, true);
  private final Analyzer surfaces = behindStandard(Terms.KEY_AND_SURFACE, false);
  private final Analyzer initials =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
          return components(new WhitespaceTokenizer(), Terms.KEY_AND_SURFACE, false);
        }
      };

  private static Analyzer behindStandard(Terms terms, boolean preserveOriginal) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        return components(new StandardTokenizer(), terms, preserveOriginal);
      }
    };
  }

  private static Analyzer.TokenStreamComponents components(
      Tokenizer source, Terms terms, boolean preserveOriginal) {
    return new Analyzer.TokenStreamComponents(
        source, new NameKeyFilter(source, terms, preserveOriginal));
  }

  @Override
  public void tearDown() throws Exception {
    keys.close();
    beside.close();
    surfaces.close();
    initials.close();
    super.tearDown();
  }

  public void testGivesEveryKeyAtTheTokensPlaceAndLeavesGaps() throws Exception {
    assertAnalyzesTo(
        keys,
        "паэт Максім і Купала",
        new String[] {"mksm", "mks", "kpl"},
        new int[] {5, 5, 14},
        new int[] {11, 11, 20},
        new int[] {2, 0, 2});
  }

  public void testHasAKeyInCommonForTheSpellingsOfAName() throws Exception {
    assertAnalyzesTo(keys, "Купалу", new String[] {"kpl"});
    assertAnalyzesTo(keys, "Kupala", new String[] {"kpl"});
    assertAnalyzesTo(keys, "Рута", new String[] {"rt"});
  }

  public void testKeepsAllTokensWhereAsked() throws Exception {
    assertAnalyzesTo(
        beside,
        "паэт Купала піша",
        new String[] {"паэт", "Купала", "kpl", "піша"},
        new int[] {0, 5, 5, 12},
        new int[] {4, 11, 11, 16},
        new int[] {1, 1, 0, 1});
  }

  public void testWritesTheTermsOfTheNameAnalyzer() throws Exception {
    assertAnalyzesTo(surfaces, "Янка Купала", new String[] {"ank|Янка", "kpl|Купала"});
  }

  public void testTakesATokenWithItsDotForAnInitial() throws Exception {
    assertAnalyzesTo(
        initials,
        "У. М. Бача У.",
        new String[] {".u|У.", "..m|М.", "bc|Бача", ".u|У."},
        new int[] {0, 3, 6, 11},
        new int[] {2, 5, 10, 13},
        new int[] {1, 1, 1, 1});
  }

  public void testLeavesOutWhatIsNoName() throws Exception {
    assertAnalyzesTo(keys, "мир 👩‍🔬 2020 \uD800 שלום ́", new String[0]);
    assertAnalyzesTo(keys, "А".repeat(200), new String[0]);
  }

  public void testStandsRandomText() throws Exception {
    for (Analyzer analyzer : List.of(keys, beside, surfaces, initials)) {
      checkRandomData(random(), analyzer, 50 * RANDOM_MULTIPLIER);
    }
  }

  public void testStandsTheEmptyTerm() throws IOException {
    try (Analyzer whole =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String fieldName) {
            return components(new KeywordTokenizer(), Terms.KEY, true);
          }
        }) {
      checkOneTerm(whole, "", "");
    }
  }
}
