// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.skaryna.archive.Archive;
import org.skaryna.archive.OcflArchive;
import org.skaryna.archive.WriteLock;
import org.skaryna.bench.TemporaryFolder;
import org.skaryna.engine.index.ArticleSink;
import org.skaryna.engine.index.LuceneArticleSink;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.LuceneSearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.indexer.pipeline.Fate;
import org.skaryna.indexer.pipeline.IndexingOptions;
import org.skaryna.indexer.pipeline.IndexingPipeline;
import org.skaryna.indexer.pipeline.IndexingProgress;
import org.skaryna.indexer.pipeline.IndexingReport;
import org.skaryna.indexer.pipeline.ItemFate;

/**
 * The sample archive, taken in as {@code skaryna add} does into a folder that goes with this
 * object. Its articles are called by their file's name without ending, {@code bialiacki-vilnia}, or
 * by their id in a {@code .jsonl}: the ids of documents hold where the folder lies.
 */
final class SampleArchive implements AutoCloseable {
  private final TemporaryFolder folder;
  private final LuceneSearchEngine engine;
  private final Map<String, String> names;

  private SampleArchive(TemporaryFolder folder, Map<String, String> names) {
    this.folder = folder;
    this.engine = LuceneSearchEngine.open(index(folder));
    this.names = Map.copyOf(names);
  }

  /**
   * Takes in the folders of {@code corpus}; the files beside them are no articles.
   *
   * @throws IllegalStateException when an article could not be taken in
   */
  static SampleArchive of(Path corpus) throws IOException {
    TemporaryFolder folder = TemporaryFolder.make("skaryna-relevance-");
    try {
      return new SampleArchive(folder, takeIn(collections(corpus), folder));
    } catch (RuntimeException | IOException e) {
      folder.close();
      throw e;
    }
  }

  private static List<Path> collections(Path corpus) throws IOException {
    try (Stream<Path> entries = Files.list(corpus)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static Map<String, String> takeIn(List<Path> collections, TemporaryFolder folder) {
    Map<String, String> names = new HashMap<>();
    try (WriteLock lock =
            WriteLock.acquire(folder.path(), "bench/relevance", Duration.ZERO, held -> {});
        Archive archive = OcflArchive.openForWriting(folder.path().resolve("archive"), lock);
        ArticleSink sink = LuceneArticleSink.open(index(folder));
        IndexingPipeline pipeline = new IndexingPipeline(archive, sink, IndexingOptions.DEFAULT)) {
      IndexingReport report = pipeline.add(collections, new Names(names));
      if (report.count(Fate.ADDED) != report.seen()) {
        throw new IllegalStateException("not every article was taken in: " + report);
      }
    }
    return names;
  }

  private static Path index(TemporaryFolder folder) {
    return folder.path().resolve("index");
  }

  /** What the articles are called. */
  List<String> articles() {
    return names.values().stream().sorted().toList();
  }

  /** The articles that {@code query} finds as typed into the box, the best first. */
  List<String> find(String query, int most) {
    SearchRequest request =
        SearchRequest.of(query)
            .size(most)
            .facets(EnumSet.noneOf(FacetField.class))
            .snippets(false)
            .build();
    List<String> found = new ArrayList<>();
    for (Hit hit : engine.search(request).hits()) {
      found.add(names.getOrDefault(hit.id(), hit.id()));
    }
    return found;
  }

  @Override
  public void close() {
    engine.close();
    folder.close();
  }

  /** Learns what the articles are called while they are taken in. */
  private record Names(Map<String, String> byId) implements IndexingProgress {

    @Override
    public void item(ItemFate item) {
      boolean isMember = !item.origin().member().isEmpty();
      String file = String.valueOf(Path.of(item.origin().path()).getFileName());
      byId.put(item.id(), isMember ? item.id() : file.replaceFirst("\\.[^.]*$", ""));
    }
  }
}
