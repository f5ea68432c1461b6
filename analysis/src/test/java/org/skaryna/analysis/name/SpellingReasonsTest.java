// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skaryna.analysis.name.sound.SpellingRule;

class SpellingReasonsTest {
  static Stream<Arguments> rows() {
    return PairTable.rows("spelling-reasons.csv");
  }

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @MethodSource("rows")
  void namesTheRuleInTheReadersLanguage(
      String asked, String found, String rule, String en, String be, String ru) {
    NameReason reason = NameComparison.of(asked, found).orElseThrow().reason();
    assertThat(reason.spellings().stream().findFirst().map(Enum::name).orElse("none"))
        .isEqualTo(rule);
    assertThat(way(reason, "en")).startsWith(en);
    assertThat(way(reason, "be")).startsWith(be);
    assertThat(way(reason, "ru")).startsWith(ru);
  }

  /** What the reason says behind the languages. */
  private static String way(NameReason reason, String language) {
    String told = reason.in(Locale.of(language));
    assertThat(told).contains("; ");
    return told.substring(told.indexOf("; ") + 2);
  }

  @Test
  void aRowShowsEachRule() {
    List<String> shown = rows().map(row -> row.get()[2].toString()).toList();
    assertThat(shown)
        .containsAll(Arrays.stream(SpellingRule.values()).map(SpellingRule::name).toList());
  }

  @ParameterizedTest
  @CsvSource({"en", "be", "ru"})
  void everyRuleHasWordsOfItsOwn(String language) {
    var bundle =
        ResourceBundle.getBundle(
            "org.skaryna.analysis.name.reasons",
            Locale.of(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    assertThat(
            Arrays.stream(SpellingRule.values())
                .map(rule -> bundle.getString("spelling." + rule))
                .collect(Collectors.toSet()))
        .hasSameSizeAs(SpellingRule.values());
  }

  @ParameterizedTest
  @CsvSource({
    "Калеснікава, Kolesnikova, Belarusian / Russian Latin of English-language media",
    "Лабкович, Лабковіч, Belarusian form of a Russian or Ukrainian name",
    "Лабковіч, Лабковіча, 'Belarusian, genitive or accusative'"
  })
  void leavesTheRuleOutWhereLanguageSystemOrCaseSaysIt(String asked, String found, String why) {
    assertThat(NameComparison.of(asked, found).orElseThrow().reason()).hasToString(why);
  }

  @Test
  void tellsNoMoreThanTwoRulesTheFarthestFirst() {
    NameReason reason = NameComparison.of("Rodríguez", "Родригес").orElseThrow().reason();
    assertThat(reason)
        .hasToString(
            "Russian or Ukrainian; letters as in Spanish or Portuguese,"
                + " gu for g before e or i");
  }
}
