// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;

/** What every {@link ArticleSink} does. A subclass opens one index for writing and reading. */
public abstract class ArticleSinkContract {

  /** Opens the index of this test, which is empty at first. */
  protected abstract ArticleSink openSink();

  /** Opens the same index for reading. */
  protected abstract SearchEngine openEngine();

  private List<String> found() {
    try (SearchEngine engine = openEngine()) {
      engine.refresh();
      return engine.search(SearchRequest.of("").build()).hits().stream().map(Hit::id).toList();
    }
  }

  private static Article article(String id, String text) {
    return Article.builder(id, text).build();
  }

  @Test
  void nothingIsSeenBeforeACommit() {
    try (ArticleSink sink = openSink()) {
      sink.add(article("a", "one"));
      assertThat(found()).isEmpty();
      sink.commit(1);
      assertThat(found()).containsExactly("a");
    }
  }

  @Test
  void closingGivesBackWhatWasNotCommitted() {
    try (ArticleSink sink = openSink()) {
      sink.add(article("a", "one"));
      sink.commit(1);
      sink.add(article("b", "two"));
      sink.delete("a");
    }
    assertThat(found()).containsExactly("a");
  }

  @Test
  void addingAnIdAgainReplacesTheArticle() {
    try (ArticleSink sink = openSink()) {
      sink.add(article("a", "old"));
      sink.commit(1);
      sink.add(article("a", "new"));
      sink.add(article("a", "newest"));
      sink.commit(2);
    }
    assertThat(found()).containsExactly("a");
    try (SearchEngine engine = openEngine()) {
      assertThat(engine.article("a"))
          .hasValueSatisfying(a -> assertThat(a.text()).isEqualTo("newest"));
    }
  }

  @Test
  void deletesOneArticleOrAll() {
    try (ArticleSink sink = openSink()) {
      sink.add(article("a", "one"));
      sink.add(article("b", "two"));
      sink.commit(1);
      sink.delete("a");
      sink.delete("no such");
      sink.commit(2);
      assertThat(found()).containsExactly("b");
      sink.deleteAll();
      sink.add(article("c", "three"));
      assertThat(found()).containsExactly("b");
      sink.commit(3);
      assertThat(found()).containsExactly("c");
    }
  }

  @Test
  void remembersTheCheckpointOfTheLastCommit() {
    try (ArticleSink sink = openSink()) {
      assertThat(sink.checkpoint()).isZero();
      sink.commit(41);
      sink.add(article("a", "one"));
      sink.commit(42);
      assertThat(sink.checkpoint()).isEqualTo(42);
    }
    try (ArticleSink sink = openSink()) {
      assertThat(sink.checkpoint()).isEqualTo(42);
      sink.commit(43);
    }
    try (ArticleSink sink = openSink()) {
      assertThat(sink.checkpoint()).isEqualTo(43);
    }
  }

  @Test
  void severalThreadsMayAdd() {
    try (ArticleSink sink = openSink()) {
      IntStream.range(0, 100).parallel().forEach(i -> sink.add(article("id" + i, "text " + i)));
      sink.commit(1);
    }
    try (SearchEngine engine = openEngine()) {
      assertThat(engine.search(SearchRequest.of("").size(0).build()).total()).isEqualTo(100);
    }
  }

  @Test
  void takesTheLongestIdAndText() {
    String id = "Ў".repeat(512);
    try (ArticleSink sink = openSink()) {
      sink.add(article(id, "слова ".repeat(200_000) + "x".repeat(100_000)));
      sink.commit(1);
    }
    assertThat(found()).containsExactly(id);
  }
}
