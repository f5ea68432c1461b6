// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.bench.snippets.SnippetRounds.Way;
import org.skaryna.bench.speed.GeneratedIndex;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.Language;

final class SnippetRoundsTest {

  @Test
  void everyWayShowsTheHitsOfEveryLanguage(@TempDir Path index) throws IOException {
    GeneratedIndex.write(
        index,
        Stream.of(
            article("be", "Вершы пісаў Янка Купала.", Language.BELARUSIAN),
            article("ru", "Стихи писал Янка Купала.", Language.RUSSIAN)));
    try (SnippetRounds rounds = new SnippetRounds(index, List.of("Янка Купала", "вершы"))) {
      assertThat(rounds.hits()).isEqualTo(3);
      assertThat(rounds.run(2))
          .hasSize(2)
          .allSatisfy(r -> assertThat(r).hasSize(Way.values().length));
      assertThat(rounds.letters(Way.HTTP)).isGreaterThan(rounds.letters(Way.SNIPPETS));
      for (Way way : EnumSet.complementOf(EnumSet.of(Way.HTTP))) {
        assertThat(rounds.letters(way))
            .as(way.name())
            .isEqualTo(way == Way.BARE ? 0 : expected(way));
      }
    }
  }

  /** Three passages of a whole sentence each; Lucene marks the words found by tags. */
  private static long expected(Way way) {
    int tags = "<b></b>".length();
    return 3 * "Вершы пісаў Янка Купала.".length() + (way == Way.SNIPPETS ? 0 : 5L * tags);
  }

  private static Article article(String id, String text, Language language) {
    return Article.builder(id, text).language(language).build();
  }

  @Test
  void ratiosAreMediansOfRounds() {
    SnippetTable table =
        new SnippetTable(List.of(round(2, 1, 5, 1), round(4, 2, 18, 2), round(1, 1, 1, 1)));
    assertThat(table.ratio(Way.REANALYSIS)).isCloseTo(3, within(1e-9));
    assertThat(table.ratio(Way.POSTINGS)).isCloseTo(1, within(1e-9));
    assertThat(table.share()).isCloseTo(0.5, within(1e-9));
    assertThat(table.toString()).contains("3.00 times as fast |").doesNotContain("MISSED");
  }

  private static Map<Way, Double> round(
      double snippets, double bare, double reanalysis, double postings) {
    return Map.of(
        Way.SNIPPETS,
        snippets,
        Way.BARE,
        bare,
        Way.HTTP,
        2 * snippets,
        Way.REANALYSIS,
        reanalysis,
        Way.POSTINGS,
        postings);
  }
}
