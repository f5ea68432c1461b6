// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.translit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skaryna.analysis.table.ResourceFormatException;
import org.skaryna.analysis.table.ResourceTable;

class TransliterationTest {
  @Test
  void takesMoreLettersFirstThenTheRowWithACondition() {
    Transliteration rules =
        romanizing(row(">,ш,,,sh"), row(">,шч,,,s·h"), row(">,е,,,e"), row(">,е,#|ш,,ye"));
    assertThat(rules.apply("ешч ше, че")).isEqualTo("yes·h shye, чe");
  }

  @Test
  void keepsTheTwoDirectionsApart() {
    SchemeTable table = SchemeTable.of(List.of(row(">,ы,,,y"), row("<,й,,,y"), row("=,а,,,a")));
    assertThat(new Transliteration(table.romanizing()).apply("аы")).isEqualTo("ay");
    assertThat(new Transliteration(table.reading()).apply("ay")).isEqualTo("ай");
    assertThat(SchemeTable.of(List.of(row(">,ы,,,y"))).reading()).isEmpty();
  }

  @Test
  void refusesABrokenRow() {
    assertThatThrownBy(() -> romanizing(row("?,ы,,,y")))
        .isInstanceOf(ResourceFormatException.class)
        .hasMessage("t.csv:7: expected direction >, < or =, got ?");
    assertThatThrownBy(() -> romanizing(row(">,,,,y")))
        .hasMessage("t.csv:7: expected a letter to replace, got nothing");
    assertThatThrownBy(() -> romanizing(row(">,ы,[,,y")))
        .hasMessage("t.csv:7: expected patterns in before and after, got [ and ");
  }

  @Test
  void takesOverTheRowsOfAnotherTable() {
    Transliteration rules = romanizing(row(">,@be-digraphs,,,"), row(">,ш,,,š"), row(">,ч,#,,cz"));
    assertThat(rules.apply("шчх чч")).isEqualTo("šchkh czch");
    assertThatThrownBy(() -> romanizing(row(">,@none,,,")))
        .isInstanceOf(ResourceFormatException.class)
        .hasMessageContaining("none.csv");
  }

  private static Transliteration romanizing(ResourceTable.Row... rows) {
    return new Transliteration(SchemeTable.of(List.of(rows)).romanizing());
  }

  private static ResourceTable.Row row(String cells) {
    return new ResourceTable.Row("t.csv", 7, List.of(cells.split(",", -1)));
  }
}
