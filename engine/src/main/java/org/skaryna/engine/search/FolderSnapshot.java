// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.skaryna.engine.people.PeopleSnapshot;
import org.skaryna.engine.schema.ArticleDocuments;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.FacetPaths;
import org.skaryna.engine.search.HistogramCounter.Period;
import org.skaryna.engine.suggest.TermLookup;
import org.skaryna.engine.suggest.TermQuestion;

/** A snapshot of an index in a folder. */
final class FolderSnapshot implements ArticleSnapshot {
  private final ArticleSearcher searcher;
  private final QueryReading reading;
  private final Searching searching;

  /** Searches in the same snapshot. */
  interface Searching {
    SearchResult search(SearchRequest request) throws IOException;
  }

  FolderSnapshot(ArticleSearcher searcher, QueryReading reading, Searching searching) {
    this.searcher = searcher;
    this.reading = reading;
    this.searching = searching;
  }

  @Override
  public PeopleSnapshot people() throws IOException {
    return searcher.people();
  }

  @Override
  public SearchResult search(SearchRequest request) throws IOException {
    return searching.search(request);
  }

  private FacetsCollector found(SearchRequest request) throws IOException {
    Query query = reading.read(request.query(), request.names(), searcher.getIndexReader()).query();
    return new ArticleFinder(searcher, FacetPaths.config())
        .matching(new FilterCompiler(searcher).filtered(query, request.filters()));
  }

  @Override
  public Map<String, Long> peopleIn(SearchRequest request) throws IOException {
    return people().count(found(request)).all();
  }

  @Override
  public Map<Period, Long> periodsOf(SearchRequest request) throws IOException {
    Map<Period, Long> periods = new HashMap<>();
    for (MatchingDocs segment : found(request).getMatchingDocs()) {
      NumericDocValues from =
          DocValues.getNumeric(segment.context().reader(), ArticleFields.OLDEST);
      NumericDocValues to = DocValues.getNumeric(segment.context().reader(), ArticleFields.NEWEST);
      DocIdSetIterator docs = segment.bits().iterator();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if (from.advanceExact(doc) && to.advanceExact(doc)) {
          periods.merge(new Period(from.longValue(), to.longValue()), 1L, Long::sum);
        }
      }
    }
    return periods;
  }

  private TermLookup lookup() {
    return TermLookup.in(searcher.getIndexReader());
  }

  @Override
  public int articles() throws IOException {
    return lookup().articles();
  }

  @Override
  public Map<Term, Integer> documents(Collection<Term> terms) throws IOException {
    return lookup().documents(terms);
  }

  @Override
  public Map<String, Integer> terms(TermQuestion question) throws IOException {
    return lookup().terms(question);
  }

  @Override
  public List<Integer> counts(List<Query> queries) throws IOException {
    List<Integer> counts = new ArrayList<>();
    for (Query query : queries) {
      counts.add(searcher.count(query));
    }
    return counts;
  }

  @Override
  public List<Named> best(Query query, int most) throws IOException {
    HitOrder order = new HitOrder(SortOrder.RELEVANCE);
    List<Named> best = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query, most, order.sort()).scoreDocs) {
      best.add(named(found.doc, order.score((FieldDoc) found)));
    }
    return best;
  }

  private Named named(int doc, float score) throws IOException {
    List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(doc, segments));
    return new Named(
        ArticleDocuments.toArticle(searcher.storedFields().document(doc)),
        score,
        people().namedIn(segment.ord, doc - segment.docBase),
        searcher.columns(FacetPaths.PLACE).in(segment.ord, doc - segment.docBase));
  }

  @Override
  public Map<String, Long> words(String field, String beginning) throws IOException {
    return Dictionary.words(searcher.getIndexReader(), field, beginning);
  }
}
