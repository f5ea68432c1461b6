// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages of the neighbours: a word's forms meet in a term. */
class NeighbourLanguagesTest {
  @ParameterizedTest(name = "{0}: {1} and {2} meet: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          uk | книга | книгою | true
          uk | в'язень | в’язні | true
          uk | книга | газета | false
          pl | gazeta | gazety | true
          pl | książka | książkami | true
          pl | książka | gazeta | false
          lt | knyga | knygos | true
          lt | knyga | laikraštis | false
          de | Zeitung | Zeitungen | true
          de | Buch | Zeitung | false
          cs | Kniha | kniha | true
          cs | kniha | knihy | false
          """)
  void formsOfAWordMeet(String language, String one, String other, boolean meet) {
    try (Analyzer analyzer = LanguageAnalyzers.forLanguage(language)) {
      Set<String> shared = terms(analyzer, one);
      shared.retainAll(terms(analyzer, other));
      assertThat(!shared.isEmpty()).isEqualTo(meet);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"uk", "pl", "lt", "de", "cs", "und"})
  void noTextIsTooStrange(String language) throws IOException {
    try (Analyzer analyzer = LanguageAnalyzers.forLanguage(language)) {
      BaseTokenStreamTestCase.checkRandomData(new Random(7), analyzer, 200);
    }
  }

  private static Set<String> terms(Analyzer analyzer, String word) {
    Set<String> terms = new HashSet<>();
    try (var stream = analyzer.tokenStream("text", word)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new AssertionError(word, e);
    }
    return terms;
  }
}
