// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.search.LuceneSearchEngine;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SearchUnavailableException;

class LuceneArticleSinkTest extends ArticleSinkContract {
  @TempDir private Path folder;

  @Override
  protected ArticleSink openSink() {
    return LuceneArticleSink.open(folder);
  }

  @Override
  protected SearchEngine openEngine() {
    return LuceneSearchEngine.open(folder);
  }

  @Test
  void refusesAnIndexOfAnotherVersionAndNamesTheRemedy() throws IOException {
    writeIndexOfVersion("0");
    assertThatThrownBy(this::openSink)
        .isInstanceOf(IndexVersionException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("skaryna reindex");
    try (SearchEngine engine = openEngine()) {
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> engine.search(SearchRequest.of("").build()))
            .isInstanceOf(SearchUnavailableException.class)
            .hasMessageContaining("skaryna reindex");
      }
    }
  }

  @Test
  void writesAnewOverAnIndexOfAnotherVersion() throws IOException {
    writeIndexOfVersion("0");
    try (ArticleSink sink = LuceneArticleSink.openAnew(folder)) {
      assertThat(sink.checkpoint()).isZero();
      sink.add(Article.builder("a", "text").build());
      sink.commit(5);
    }
    try (SearchEngine engine = openEngine()) {
      assertThat(engine.statistics().articles()).isEqualTo(1);
    }
  }

  @Test
  void searchesGoOnInTheOldIndexUntilTheNewOneIsCommitted() {
    try (ArticleSink sink = openSink()) {
      sink.add(Article.builder("old", "text").build());
      sink.commit(1);
    }
    try (SearchEngine engine = openEngine();
        ArticleSink sink = LuceneArticleSink.openAnew(folder)) {
      sink.add(Article.builder("new", "text").build());
      engine.refresh();
      assertThat(engine.article("old")).isPresent();
      sink.commit(2);
      engine.refresh();
      assertThat(engine.article("old")).isEmpty();
      assertThat(engine.article("new")).isPresent();
    }
  }

  @Test
  void onlyOneSinkIsOpenAtATime() {
    try (ArticleSink first = openSink()) {
      assertThatThrownBy(this::openSink)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining(folder.toString());
      first.commit(1);
    }
  }

  @Test
  void anEmbargoEndsWithItsDayOnceTheArticleIsAddedAgain() {
    Article article = Article.builder("a", "text").openFrom(LocalDate.of(2030, 3, 2)).build();
    try (ArticleSink sink = openOn("2030-03-01")) {
      sink.add(article);
      sink.commit(1);
      assertThat(sink.lapsedEmbargoes()).isEmpty();
      assertThat(articles()).isZero();
    }
    try (ArticleSink sink = openOn("2030-03-02")) {
      assertThat(sink.lapsedEmbargoes()).containsExactly("a");
      sink.add(article);
      sink.commit(1);
      assertThat(sink.lapsedEmbargoes()).isEmpty();
      assertThat(articles()).isEqualTo(1);
    }
  }

  @Test
  void continuesFromTheShelfThatACrashLeftBehind() throws IOException {
    try (ArticleSink sink = openSink()) {
      sink.add(Article.builder("a", "text").build());
      sink.commit(7);
    }
    try (ShelfWriter closed =
        ShelfWriter.open(Shelf.CLOSED.in(folder), IndexWriterConfig.OpenMode.APPEND)) {
      closed.commit(9);
    }
    try (ArticleSink sink = openSink()) {
      assertThat(sink.checkpoint()).isEqualTo(7);
    }
  }

  private ArticleSink openOn(String day) {
    Instant noon = Instant.parse(day + "T12:00:00Z");
    return LuceneArticleSink.open(folder, Gazetteer.builtIn(), Clock.fixed(noon, ZoneOffset.UTC));
  }

  private long articles() {
    try (SearchEngine engine = openEngine()) {
      return engine.statistics().articles();
    }
  }

  private void writeIndexOfVersion(String version) throws IOException {
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("skaryna.schema", version).entrySet());
      writer.commit();
    }
  }
}
