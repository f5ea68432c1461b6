// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.skaryna.engine.search.ArticleHit;
import org.skaryna.engine.search.Cursor;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SearchUnavailableException;
import org.skaryna.opensearch.ClusterAnswer.ClusterHit;
import org.skaryna.opensearch.ClusterSnapshots.Snapshot;

/** Every hit of a search in its order: page by page in one snapshot, each behind the last hit. */
final class AllClusterHits implements Iterator<ArticleHit> {
  private static final int BATCH = 200;

  private final ClusterSearch.Parts parts;
  private final SearchRequest request;
  private final Snapshot snapshot;
  private List<ArticleHit> batch = List.of();
  private Optional<Cursor> next = Optional.empty();
  private int at;

  AllClusterHits(ClusterSearch.Parts parts, SearchRequest whole, Snapshot snapshot)
      throws IOException {
    this.parts = parts;
    this.snapshot = snapshot;
    this.request =
        SearchRequest.of(whole.query())
            .names(whole.names())
            .sort(whole.sort())
            .filters(whole.filters())
            .locale(whole.locale())
            .snippets(whole.snippets())
            .facets(EnumSet.noneOf(FacetField.class))
            .size(BATCH)
            .build();
    readBatch();
  }

  Stream<ArticleHit> stream() {
    int kind = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, kind), false);
  }

  private void readBatch() throws IOException {
    ClusterSearch search = new ClusterSearch(parts, request, next, snapshot);
    ClusterSearch.Page page = search.ask();
    List<ClusterHit> found = page.answer().hits();
    List<ClusterHit> shown = found.subList(0, Math.min(BATCH, found.size()));
    List<Hit> hits = search.describe(shown, page);
    List<ArticleHit> read = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      read.add(new ArticleHit(shown.get(i).article().article(), hits.get(i)));
    }
    next =
        shown.size() < found.size()
            ? Optional.of(search.cursorBehind(shown.getLast()))
            : Optional.empty();
    batch = read;
    at = 0;
  }

  @Override
  public boolean hasNext() {
    if (at == batch.size() && next.isPresent()) {
      try {
        readBatch();
      } catch (IOException e) {
        throw new SearchUnavailableException("the index cannot be read on: " + e.getMessage(), e);
      }
    }
    return at < batch.size();
  }

  @Override
  public ArticleHit next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there is no hit behind the last");
    }
    return batch.get(at++);
  }
}
