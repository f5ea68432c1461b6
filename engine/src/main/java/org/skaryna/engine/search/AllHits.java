// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.skaryna.engine.query.CompiledQuery;
import org.skaryna.engine.schema.FacetPaths;

/**
 * Every hit of a search in its order, one after the other. It holds the places of one batch and the
 * text of one article, however many there are: the next batch begins behind the last hit.
 */
final class AllHits implements Iterator<ArticleHit> {
  /** Each batch goes through the query again; a place takes about 100 bytes. */
  private static final int BATCH = 5_000;

  private final ArticleFinder finder;
  private final DrillDownQuery filtered;
  private final HitOrder order;
  private final HitReader reader;
  private List<FieldDoc> batch = List.of();
  private Map<Integer, List<NameFound>> names = Map.of();
  private int at;

  AllHits(ArticleSearcher searcher, SearchRequest request, CompiledQuery query) throws IOException {
    Query rewritten = searcher.rewrite(query.query());
    this.finder = new ArticleFinder(searcher, FacetPaths.config());
    this.filtered = new FilterCompiler(searcher).filtered(rewritten, request.filters());
    this.order = new HitOrder(request.sort());
    this.reader = new HitReader(searcher, rewritten, query.nameQueries(), request);
    readBatch(null);
  }

  private void readBatch(@Nullable FieldDoc after) throws IOException {
    batch = finder.first(filtered, order, BATCH, after).top();
    names = reader.names(batch);
    at = 0;
  }

  @Override
  public boolean hasNext() {
    if (at == batch.size() && batch.size() == BATCH) {
      try {
        readBatch(batch.getLast());
      } catch (IOException e) {
        throw unavailable(e);
      }
    }
    return at < batch.size();
  }

  @Override
  public ArticleHit next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there is no hit behind the last");
    }
    FieldDoc doc = batch.get(at++);
    try {
      return reader.whole(doc, names.getOrDefault(doc.doc, List.of()), order);
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  private static SearchUnavailableException unavailable(IOException e) {
    return new SearchUnavailableException("the index cannot be read on: " + e.getMessage(), e);
  }
}
