// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterFactoriesTest {
  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource({
    "cyrillicNormalization, мiнск, мінск",
    "belarusianNormalization, сьнег, снег",
    "belarusianStem, кнігамі, кніг",
    "lacinka, śnieh, сьнег",
    "russianNormalization, ёж, еж"
  })
  void areFoundByNameInTheRegistryOfLucene(String name, String word, String expected)
      throws IOException {
    Tokenizer source = new WhitespaceTokenizer();
    source.setReader(new StringReader(word));
    TokenFilterFactory factory = TokenFilterFactory.forName(name, new HashMap<>());
    try (TokenStream filtered = factory.create(source)) {
      CharTermAttribute term = filtered.addAttribute(CharTermAttribute.class);
      filtered.reset();
      assertThat(filtered.incrementToken()).isTrue();
      assertThat(term.toString()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cyrillicNormalization",
        "belarusianNormalization",
        "belarusianStem",
        "lacinka",
        "russianNormalization"
      })
  void refuseParameters(String name) {
    assertThatThrownBy(() -> TokenFilterFactory.forName(name, new HashMap<>(Map.of("size", "3"))))
        .hasMessage(name + " takes no parameters, got {size=3}");
  }
}
