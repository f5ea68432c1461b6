// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.query.CompiledQuery;
import org.skaryna.engine.query.NameQuery;

/**
 * Looks up the names of a list in one snapshot. What a name costs here is finding and counting its
 * spellings; facets, snippets and suggestions, which take longer, are left to {@link Search}.
 */
final class NameLookup {
  private static final HitOrder ORDER = new HitOrder(SortOrder.RELEVANCE);

  private final ArticleSearcher searcher;
  private final QueryReading reading;
  private final NameListRequest request;
  private final FilterCompiler filters;
  private final SpellingCounter counter;
  private final SearchRequest described;

  NameLookup(ArticleSearcher searcher, QueryReading reading, NameListRequest request) {
    this.searcher = searcher;
    this.reading = reading;
    this.request = request;
    this.filters = new FilterCompiler(searcher);
    this.counter = new SpellingCounter(request.locale());
    this.described = SearchRequest.of("").snippets(false).locale(request.locale()).build();
  }

  /** The same as {@link #find} for a stream. */
  NameFinding findNext(String name) {
    try {
      return find(name);
    } catch (IOException e) {
      throw new SearchUnavailableException("the index cannot be read on: " + e.getMessage(), e);
    }
  }

  /** What the search {@code name:"…"} finds. */
  NameFinding find(String name) throws IOException {
    CompiledQuery query =
        reading.read(NameFinding.query(name), request.level(), searcher.getIndexReader());
    Query filtered = filters.filtered(query.query(), request.filters());
    Object[] found =
        searcher.search(
            filtered, new MultiCollectorManager(new FacetsCollectorManager(), firstArticles()));
    TopFieldDocs top = (TopFieldDocs) found[1];
    List<NameSpellings.Spelling> spellings = spellings(query, (FacetsCollector) found[0]);
    return new NameFinding(
        name,
        top.totalHits.value(),
        spellings.size(),
        spellings.subList(0, Math.min(request.mostSpellings(), spellings.size())),
        levels(spellings),
        articles(query.query(), top));
  }

  private List<NameSpellings.Spelling> spellings(CompiledQuery query, FacetsCollector articles)
      throws IOException {
    List<NameSpellings.Spelling> spellings = new ArrayList<>();
    for (NameQuery name : query.nameQueries()) {
      spellings.addAll(counter.count(name, articles).spellings());
    }
    return spellings;
  }

  private static Set<NameLevel> levels(List<NameSpellings.Spelling> spellings) {
    Set<NameLevel> levels = EnumSet.noneOf(NameLevel.class);
    spellings.forEach(spelling -> levels.add(spelling.level()));
    return levels;
  }

  private List<Hit> articles(Query query, TopFieldDocs top) throws IOException {
    List<FieldDoc> first = new ArrayList<>();
    for (int i = 0; i < Math.min(request.mostArticles(), top.scoreDocs.length); i++) {
      first.add((FieldDoc) top.scoreDocs[i]);
    }
    return first.isEmpty()
        ? List.of()
        : new HitReader(searcher, query, List.of(), described).read(first, ORDER);
  }

  private TopFieldCollectorManager firstArticles() {
    int size = Math.max(1, request.mostArticles());
    return new TopFieldCollectorManager(ORDER.sort(), size, null, Integer.MAX_VALUE);
  }
}
