// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSpansTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Янка Купала | Янка Купала | side by side",
        "Купала, Янка | Купала, Янка | family name first",
        "Янка (Янка) Купала | Янка (Янка) Купала | two forms at once",
        "Янка-Купала | Янка-Купала | a hyphen",
        "Янка 😀 Купала | Янка 😀 Купала | signs of any kind",
        "Янка ён Купала | Янка/Купала | another word",
        "Янка 1 Купала | Янка/Купала | a number",
        "Янка (ён) Купала Янка | Янка/Купала Янка | only neighbours",
        "Янка⏎Купала | Янка/Купала | another line",
        "Купала | Купала | one word",
      })
  void joinsWordsWithNoWordBetween(String text, String joined, String why) {
    String lines = text.replace('⏎', '\n');
    List<Snippet.Span> words = new ArrayList<>();
    Matcher found = Pattern.compile("Янка|Купала").matcher(lines);
    while (found.find()) {
      words.add(new Snippet.Span(found.start(), found.end()));
    }
    assertThat(NameSpans.joined(lines, words))
        .as(why)
        .extracting(span -> lines.substring(span.start(), span.end()))
        .containsExactly(joined.split("/"));
  }
}
