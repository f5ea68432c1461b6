// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.snippets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.skaryna.engine.query.QueryCompiler;
import org.skaryna.engine.schema.FieldAnalyzers;
import org.skaryna.engine.search.LuceneSearchEngine;

/**
 * All queries over one index, by one thread, in rounds: in each, every way takes its turn, so that
 * a busy machine slows all of them. Nothing keeps the results of a search.
 */
final class SnippetRounds implements AutoCloseable {
  /** What is timed. */
  enum Way {
    /** The engine's search with its snippets. */
    SNIPPETS,
    /** The engine's search without. */
    BARE,
    /** The engine's search with its snippets, asked for through HTTP and answered in JSON. */
    HTTP,
    /** Only the highlighting of the same hits by Lucene, the text analysed again. */
    REANALYSIS,
    /** The same, from the offsets in the index. */
    POSTINGS
  }

  private final LuceneSearchEngine engine;
  private final HttpSearches http;
  private final FieldAnalyzers analyzers = new FieldAnalyzers();
  private final Directory directory;
  private final DirectoryReader reader;
  private final List<PreparedSearch> searches = new ArrayList<>();
  private final Map<Way, ArticleHighlighter> highlighters = new EnumMap<>(Way.class);
  private long shown;

  SnippetRounds(Path index, List<String> queries) throws IOException {
    engine = LuceneSearchEngine.open(index);
    engine.refresh();
    http = new HttpSearches(engine, index.resolve("no-archive"));
    directory = FSDirectory.open(index);
    reader = DirectoryReader.open(directory);
    IndexSearcher searcher = new IndexSearcher(reader);
    QueryCompiler compiler = new QueryCompiler(analyzers);
    for (String query : queries) {
      searches.add(PreparedSearch.of(query, engine, searcher, compiler));
    }
    highlighters.put(
        Way.REANALYSIS,
        new ArticleHighlighter(searcher, analyzers, ArticleHighlighter.Offsets.REANALYSIS));
    highlighters.put(
        Way.POSTINGS,
        new ArticleHighlighter(searcher, analyzers, ArticleHighlighter.Offsets.POSTINGS));
  }

  /** How many hits are shown in one round. */
  int hits() {
    return searches.stream()
        .flatMap(search -> search.hits().values().stream())
        .mapToInt(docs -> docs.length)
        .sum();
  }

  /** Milliseconds that one search takes in each way, by round; the first round warms up. */
  List<Map<Way, Double>> run(int rounds) throws IOException {
    List<Map<Way, Double>> all = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      Map<Way, Double> times = new EnumMap<>(Way.class);
      for (Way way : Way.values()) {
        times.put(way, milliseconds(way));
      }
      if (round > 0) {
        all.add(times);
      }
    }
    if (shown == 0) {
      throw new IllegalStateException("no passage was shown");
    }
    return all;
  }

  private double milliseconds(Way way) throws IOException {
    long began = System.nanoTime();
    shown += letters(way);
    return (System.nanoTime() - began) / 1e6 / searches.size();
  }

  /** Runs every search in one way; the letters of all passages. */
  long letters(Way way) throws IOException {
    long letters = 0;
    for (PreparedSearch search : searches) {
      letters += letters(way, search);
    }
    return letters;
  }

  private long letters(Way way, PreparedSearch search) throws IOException {
    ArticleHighlighter highlighter = highlighters.get(way);
    if (highlighter != null) {
      return search.highlight(highlighter);
    }
    if (way == Way.HTTP) {
      return http.letters(search.typed());
    }
    return engine
        .search(PreparedSearch.request(search.typed(), way == Way.SNIPPETS))
        .hits()
        .stream()
        .flatMap(hit -> hit.snippets().stream())
        .mapToLong(snippet -> snippet.text().length())
        .sum();
  }

  @Override
  public void close() throws IOException {
    http.close();
    engine.close();
    reader.close();
    directory.close();
    analyzers.close();
  }
}
