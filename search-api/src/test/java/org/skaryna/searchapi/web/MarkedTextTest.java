// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.skaryna.engine.search.Snippet;
import org.skaryna.engine.search.Snippet.Span;

class MarkedTextTest {

  private static String shown(MarkedText text) {
    return text.parts().stream()
        .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
        .collect(Collectors.joining());
  }

  @Test
  void cutsAtHighlights() {
    assertThat(shown(MarkedText.of(new Snippet("abcdef", List.of(new Span(0, 2), new Span(3, 4))))))
        .isEqualTo("[ab]c[d]ef");
    assertThat(shown(MarkedText.of(new Snippet("", List.of())))).isEmpty();
  }

  @Test
  void survivesHighlightsThatCannotBe() {
    Span[] spans = {
      new Span(2, 4), new Span(3, 5), new Span(5, 99), new Span(1, 2), new Span(-3, 1)
    };

    assertThat(shown(MarkedText.of(new Snippet("abcdef", List.of(spans)))))
        .isEqualTo("ab[cd][e][f]");
  }

  @Test
  void marksWholeWordsWhateverTheirCase() {
    assertThat(
            shown(
                MarkedText.of(
                    "Лабковіч і ЛАБКОВІЧА, лабковічаў. Лабковіч",
                    List.of("Лабковіч", "Лабковіча"))))
        .isEqualTo("[Лабковіч] і [ЛАБКОВІЧА], лабковічаў. [Лабковіч]");
    assertThat(shown(MarkedText.of("a.b", List.of(".", "")))).isEqualTo("a.b");
  }
}
