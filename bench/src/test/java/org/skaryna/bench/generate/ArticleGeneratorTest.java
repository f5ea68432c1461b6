// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArticleGeneratorTest {
  private static final String TEXT =
      "Пра гэта пісаў Адам Мальдзіскі. Адам Мальдзіскі працаваў у Мінску.";
  private static final Map<String, Object> ORIGINAL =
      Map.of(
          "id", "a",
          "title", "Кнігі пра друкара",
          "text", TEXT,
          "language", "be",
          "date", "2001-01-01",
          "source", "узор");

  @Test
  void makesAsManyArticlesAsAskedForEachWithItsOwnId() {
    Set<Object> ids = new HashSet<>();
    new ArticleGenerator(List.of(ORIGINAL), 1).generate(1000).forEach(a -> ids.add(a.get("id")));
    assertThat(ids).hasSize(1000);
  }

  @Test
  void givesTheSameArticlesForTheSameSeed() {
    assertThat(new ArticleGenerator(List.of(ORIGINAL), 7).generate(50).toList())
        .isEqualTo(new ArticleGenerator(List.of(ORIGINAL), 7).generate(50).toList())
        .isNotEqualTo(new ArticleGenerator(List.of(ORIGINAL), 8).generate(50).toList());
  }

  @Test
  void variesDatesAndSourcesAndKeepsLanguage() {
    List<Map<String, Object>> made =
        new ArticleGenerator(List.of(ORIGINAL), 1).generate(500).toList();
    assertThat(Set.copyOf(made.stream().map(a -> a.get("date")).toList())).hasSizeGreaterThan(400);
    assertThat(Set.copyOf(made.stream().map(a -> a.get("source")).toList())).hasSizeGreaterThan(20);
    assertThat(made).extracting("language").containsOnly("be");
  }

  @Test
  void givesAPersonOneOtherNameWithinAnArticle() {
    String text = new Surnames(3).vary(TEXT);
    String name = text.substring(text.indexOf("Адам "), text.indexOf('.'));
    assertThat(name).isNotEqualTo("Адам Мальдзіскі").endsWith("скі");
    assertThat(text.split(name, -1)).hasSize(3);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Адам быў у Мінску,        no family name",
    "Кніга Беларусь,           no ending of a family name",
    "слова лабковіч малое,     no capitals"
  })
  void leavesOtherWordsAlone(String text, String why) {
    assertThat(new Surnames(3).vary(text)).as(why).isEqualTo(text);
  }

  @Test
  void refusesToMakeSomethingOutOfNothing() {
    assertThatThrownBy(() -> new ArticleGenerator(List.of(), 1))
        .hasMessageContaining("at least one article");
  }
}
