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
        Transliteration.romanizing(
            List.of(row(">,ш,,,sh"), row(">,шч,,,s·h"), row(">,е,,,e"), row(">,е,#|ш,,ye")));
    assertThat(rules.apply("ешч ше, че")).isEqualTo("yes·h shye, чe");
  }

  @Test
  void keepsTheTwoDirectionsApart() {
    List<ResourceTable.Row> rows = List.of(row(">,ы,,,y"), row("<,й,,,y"), row("=,а,,,a"));
    assertThat(Transliteration.romanizing(rows).apply("аы")).isEqualTo("ay");
    assertThat(Transliteration.reading(rows).apply("ay")).isEqualTo("ай");
    assertThat(Transliteration.reading(List.of(row(">,ы,,,y"))).isEmpty()).isTrue();
  }

  @Test
  void refusesABrokenRow() {
    assertThatThrownBy(() -> Transliteration.romanizing(List.of(row("?,ы,,,y"))))
        .isInstanceOf(ResourceFormatException.class)
        .hasMessage("t.csv:7: expected direction >, < or =, got ?");
    assertThatThrownBy(() -> Transliteration.romanizing(List.of(row(">,,,,y"))))
        .hasMessage("t.csv:7: expected a letter to replace, got nothing");
    assertThatThrownBy(() -> Transliteration.romanizing(List.of(row(">,ы,[,,y"))))
        .hasMessage("t.csv:7: expected patterns in before and after, got [ and ");
  }

  private static ResourceTable.Row row(String cells) {
    return new ResourceTable.Row("t.csv", 7, List.of(cells.split(",", -1)));
  }
}
