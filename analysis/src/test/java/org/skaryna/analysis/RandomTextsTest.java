// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every analyzer of the index stands every text: no exception, offsets that never go backwards, and
 * the same terms each time, read at once or letter by letter.
 */
class RandomTextsTest {
  private static final long SEED = 1517;
  private static final int TEXTS = 300;
  private static final int LONGEST = 60;

  /** What the rules look at, far denser than in random letters of all scripts. */
  private static final List<String> PIECES =
      List.of(
          ("а б в г д е ё ж дз дж і й к л м н о п р с т у ў ф х ц ч ш ы ь э ю я ся цца ць ов ого "
                  + "и щ ъ ѣ ѳ є ї ґ a b c e i o p x y ŭ ś ł č š ž ch sz th ing 's n't ' ’ ʼ ` - "
                  + "\u2010 \u2011 – — . , ; : ! ? « » \" ( ) / \\ @ # _ % 0 1 2020 80,1 кнігамі "
                  + "моладдзю śnieh на the паўднёва-заходні re- по- У. М. Ян д’ \uD83D\uDE00 \uD83D "
                  + "\uDE00 \u0301 \u0306 \u0308 \u00AD \u200B \uFEFF \u05E9 \u4E2D ﬁ ß İ ı")
              .split(" "));

  static Stream<String> analyzers() {
    Stream<String> ofLanguages =
        Stream.of("be", "ru", "en", "uk", "pl", "lt", "de", "und")
            .flatMap(language -> Stream.of(language, language + "-texts", language + "-queries"));
    return Stream.concat(ofLanguages, Stream.of("written", "written-ru", "names"));
  }

  @ParameterizedTest
  @MethodSource("analyzers")
  void standsLettersOfAllScripts(String name) throws IOException {
    try (Analyzer analyzer = TermsOfText.analyzer(name)) {
      BaseTokenStreamTestCase.checkRandomData(new Random(SEED), analyzer, 100);
    }
  }

  @ParameterizedTest
  @MethodSource("analyzers")
  void standsWhatItsRulesLookAt(String name) throws IOException {
    Random random = new Random(SEED);
    try (Analyzer analyzer = TermsOfText.analyzer(name)) {
      for (int i = 0; i < TEXTS; i++) {
        String text = text(random);
        assertThatCode(() -> check(random, name, analyzer, text))
            .as(text)
            .doesNotThrowAnyException();
      }
    }
  }

  private static void check(Random random, String name, Analyzer analyzer, String text)
      throws IOException {
    // A compound's parts stand at its place and have offsets of their own.
    boolean onePlaceOneWord = !name.endsWith("-texts");
    BaseTokenStreamTestCase.checkAnalysisConsistency(
        random, analyzer, false, text, onePlaceOneWord);
    TermsOfText.of(analyzer, text);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(LONGEST);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(6) == 0) {
        text.append(random.nextInt(5) == 0 ? '\n' : ' ');
      }
    }
    return text.toString();
  }
}
