// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names.search;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.bench.TemporaryFolder;
import org.skaryna.bench.names.table.Spelling;
import org.skaryna.engine.index.LuceneArticleSink;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.LuceneSearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SearchResult;

/** Every spelling as an article of one line in an index of Skaryna, which goes with this object. */
public final class SkarynaIndex implements AutoCloseable {
  private final TemporaryFolder folder;
  private final LuceneSearchEngine engine;

  private SkarynaIndex(TemporaryFolder folder) {
    this.folder = folder;
    this.engine = LuceneSearchEngine.open(folder.path());
    engine.refresh(); // the first searches come from several threads
  }

  /** Indexes into a temporary folder. */
  public static SkarynaIndex of(List<Spelling> spellings) {
    TemporaryFolder folder = TemporaryFolder.make("skaryna-names-");
    try (LuceneArticleSink sink = LuceneArticleSink.open(folder.path())) {
      spellings.forEach(spelling -> sink.add(article(spelling)));
      sink.commit(1);
    }
    return new SkarynaIndex(folder);
  }

  private static Article article(Spelling spelling) {
    return Article.builder(Integer.toString(spelling.number()), spelling.sentence())
        .language(Language.ofTag(spelling.language()))
        .build();
  }

  /** Asks {@code name:"..."}. */
  public NameSearch names(NameLevel level) {
    return new SkarynaNames(this, "name:\"%s\"", level);
  }

  /** Asks what a reader types into the box: the bare name. */
  public NameSearch box() {
    return new SkarynaNames(this, "%s", NameLevel.VARIANTS);
  }

  Set<Integer> find(String query, NameLevel level) {
    Set<Integer> found = new HashSet<>();
    SearchResult page;
    String after = "";
    do {
      page = engine.search(request(query, level, after));
      page.hits().forEach(hit -> found.add(Integer.valueOf(hit.id())));
      after = page.next();
    } while (!after.isEmpty());
    return found;
  }

  private static SearchRequest request(String query, NameLevel level, String after) {
    return SearchRequest.of(query)
        .names(level)
        .size(SearchRequest.MAX_SIZE)
        .after(after)
        .facets(EnumSet.noneOf(FacetField.class))
        .snippets(false)
        .build();
  }

  @Override
  public void close() {
    engine.close();
    folder.close();
  }
}
