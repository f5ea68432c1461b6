// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skaryna.engine.search.Snippet.Span;
import org.skaryna.searchapi.web.MatchedText.Part;

class MatchedTextTest {

  private static List<List<Part>> parts(String text, Span... spans) {
    return MatchedText.of(text, List.of(spans)).paragraphs().stream()
        .map(MatchedText.Paragraph::parts)
        .toList();
  }

  @Test
  void numbersMatchesThroughAllParagraphs() {
    assertThat(parts("адзін два\n\nтры", new Span(0, 5), new Span(11, 14)))
        .containsExactly(
            List.of(new Part("адзін", 1), new Part(" два", 0)), List.of(new Part("тры", 2)));
  }

  @Test
  void cutsAMatchAtTheEndOfItsParagraph() {
    MatchedText text = MatchedText.of("ab\ncd", List.of(new Span(1, 4)));

    assertThat(text.matches()).isEqualTo(2);
    assertThat(text.paragraphs())
        .extracting(MatchedText.Paragraph::parts)
        .containsExactly(
            List.of(new Part("a", 0), new Part("b", 1)),
            List.of(new Part("c", 2), new Part("d", 0)));
  }

  @Test
  void isTheWholeTextWhereNothingMatches() {
    assertThat(parts("адзін\nдва"))
        .containsExactly(List.of(new Part("адзін", 0)), List.of(new Part("два", 0)));
    assertThat(MatchedText.of("", List.of()).paragraphs()).isEmpty();
  }

  @Test
  void bearsSpansThatReachOutside() {
    assertThat(parts("ab", new Span(1, 9)))
        .containsExactly(List.of(new Part("a", 0), new Part("b", 1)));
  }

  @Test
  void theEndOfAPageIsNotShown() {
    MatchedText text = MatchedText.of("адна\n\fдзве", List.of(new Span(5, 8)));

    assertThat(text.paragraphs()).hasSize(2);
    assertThat(text.paragraphs().getLast().parts().getFirst().text()).isEqualTo("дз");
    assertThat(MarkedText.of("адна\n\fдзве", List.of()).parts().getFirst().text())
        .isEqualTo("адна\nдзве");
  }
}
