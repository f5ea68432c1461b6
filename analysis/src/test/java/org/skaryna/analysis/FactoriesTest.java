// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Lucene's registry knows of ours, as CustomAnalyzer, Solr and OpenSearch ask for it. */
class FactoriesTest {
  private static final List<String> FILTERS =
      List.of(
          "cyrillicNormalization",
          "belarusianNormalization",
          "belarusianStem",
          "lacinka",
          "russianNormalization",
          "russianLemma",
          "englishLemma",
          "englishContraction",
          "englishMisspelling",
          "writtenWord",
          "belarusianCompound",
          "russianCompound",
          "englishCompound",
          "personNameKeys");

  private static CustomAnalyzer behind(String tokenizer, String... filters) throws IOException {
    CustomAnalyzer.Builder builder = CustomAnalyzer.builder().withTokenizer(tokenizer);
    for (String filter : filters) {
      builder.addTokenFilter(filter);
    }
    return builder.build();
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource({
    "cyrillicNormalization, мiнск, мінск",
    "belarusianNormalization, сьнег, снег",
    "belarusianStem, кнігамі, кніг",
    "lacinka, śnieh, сьнег",
    "russianNormalization, ёж, еж",
    "russianLemma, книгами, книга",
    "englishLemma, wrote, write",
    "englishContraction, they're, they are",
    "englishMisspelling, goverment, goverment government",
    "writtenWord, ўчора, учора",
    "personNameKeys, Купалу, kpl"
  })
  void filtersAreFoundByName(String name, String word, String expected) throws IOException {
    try (Analyzer analyzer = behind("whitespace", name)) {
      BaseTokenStreamTestCase.assertTokenStreamContents(
          analyzer.tokenStream("text", word), expected.split(" "));
    }
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource({
    "belarusianCompound, па-беларуску Мінск-Арэна, па-беларуску Мінск Арэна",
    "russianCompound, юго-западный Минск-Москва, юго-западный Минск Москва",
    "englishCompound, mother-in-law London-based, mother-in-law London based"
  })
  void compoundsAreCutBehindTheCharacterFilter(String name, String text, String expected)
      throws IOException {
    try (Analyzer analyzer =
        CustomAnalyzer.builder()
            .addCharFilter("hyphen")
            .withTokenizer("standard")
            .addTokenFilter(name)
            .build()) {
      BaseTokenStreamTestCase.assertTokenStreamContents(
          analyzer.tokenStream("text", text), expected.split(" "));
    }
  }

  @Test
  void theCharacterFilterRefusesParameters() {
    assertThatThrownBy(
            () -> CharFilterFactory.forName("hyphen", new HashMap<>(Map.of("size", "3"))))
        .hasMessage("hyphen takes no parameters, got {size=3}");
  }

  @Test
  void theTokenizerOfNamesIsFoundByName() throws IOException {
    try (Analyzer analyzer = behind("personName")) {
      BaseTokenStreamTestCase.assertTokenStreamContents(
          analyzer.tokenStream("names", "ліст У. Бачы"), new String[] {".u", "bc"});
    }
  }

  @Test
  void namesTakeParameters() throws IOException {
    try (Analyzer tokenized =
            CustomAnalyzer.builder().withTokenizer("personName", "terms", "keyAndSurface").build();
        Analyzer filtered =
            CustomAnalyzer.builder()
                .withTokenizer("standard")
                .addTokenFilter(
                    "personNameKeys", "terms", "keyAndSurface", "preserveOriginal", "true")
                .build()) {
      BaseTokenStreamTestCase.assertTokenStreamContents(
          tokenized.tokenStream("names", "верш Бачы"), new String[] {"bc|Бачы"});
      BaseTokenStreamTestCase.assertTokenStreamContents(
          filtered.tokenStream("names", "верш Бачы"), new String[] {"верш", "Бачы", "bc|Бачы"});
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cyrillicNormalization",
        "belarusianNormalization",
        "belarusianStem",
        "lacinka",
        "russianNormalization",
        "russianLemma",
        "englishLemma",
        "englishContraction",
        "englishMisspelling",
        "writtenWord",
        "belarusianCompound",
        "russianCompound",
        "englishCompound"
      })
  void filtersWithoutParametersRefuseThem(String name) {
    assertThatThrownBy(() -> TokenFilterFactory.forName(name, new HashMap<>(Map.of("size", "3"))))
        .hasMessage(name + " takes no parameters, got {size=3}");
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "size  | 3    | personNameKeys takes the parameters terms, preserveOriginal, got {size=3}",
        "terms | both | terms must be key or keyAndSurface, got 'both'",
        "preserveOriginal | yes | preserveOriginal must be true or false, got 'yes'"
      })
  void namesRefuseWhatTheyDoNotKnow(String parameter, String value, String message) {
    assertThatThrownBy(() ->
            TokenFilterFactory.forName("personNameKeys", new HashMap<>(Map.of(parameter, value))))
        .hasMessage(message);
  }

  @Test
  void theTokenizerRefusesWhatItDoesNotKnow() {
    assertThatThrownBy(
            () -> TokenizerFactory.forName("personName", new HashMap<>(Map.of("size", "3"))))
        .hasMessage("personName takes the parameters terms, got {size=3}");
  }

  @Test
  void everyFilterStandsRandomText() throws IOException {
    for (String filter : FILTERS) {
      try (Analyzer analyzer = behind("standard", filter)) {
        checkRandomText(analyzer);
      }
    }
  }

  @Test
  void theTokenizerStandsRandomText() throws IOException {
    try (Analyzer analyzer = behind("personName")) {
      checkRandomText(analyzer);
    }
  }

  private static void checkRandomText(Analyzer analyzer) {
    try {
      BaseTokenStreamTestCase.checkRandomData(new Random(7), analyzer, 100);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
