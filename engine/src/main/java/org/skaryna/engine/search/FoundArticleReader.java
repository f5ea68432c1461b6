// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.skaryna.engine.query.CompiledQuery;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDocuments;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.FacetPaths;

/** Reads one article in one snapshot, with all that a search marks in it. */
final class FoundArticleReader {
  private final ArticleSearcher searcher;
  private final CompiledQuery query;
  private final FacetLabels labels;
  private final SearchRequest request;

  FoundArticleReader(
      ArticleSearcher searcher, CompiledQuery query, FacetLabels labels, SearchRequest request) {
    this.searcher = searcher;
    this.query = query;
    this.labels = labels;
    this.request = request;
  }

  Optional<FoundArticle> read(String id) throws IOException {
    TermQuery only = new TermQuery(new Term(ArticleFields.ID, id));
    ScoreDoc[] found = searcher.search(only, 1).scoreDocs;
    if (found.length == 0) {
      return Optional.empty();
    }
    Article article = ArticleDocuments.toArticle(searcher.storedFields().document(found[0].doc));
    FacetsCollector one =
        new ArticleFinder(searcher, FacetPaths.config())
            .matching(new DrillDownQuery(FacetPaths.config(), only));
    return Optional.of(
        new FoundArticle(
            article,
            highlights(article, found[0].doc),
            values(FacetField.PERSON, one),
            values(FacetField.PLACE, one)));
  }

  private List<Snippet.Span> highlights(Article article, int doc) throws IOException {
    Query rewritten = searcher.rewrite(query.query());
    Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
    List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(doc, segments));
    List<Snippet.Span> words = new ArrayList<>();
    TextMatches.of(weight, segment, doc - segment.docBase, article)
        .forEach(match -> words.addAll(match.words()));
    words.sort(Comparator.comparingInt(Snippet.Span::start).thenComparingInt(Snippet.Span::end));
    return Passages.merged(words);
  }

  private List<FacetValue> values(FacetField field, FacetsCollector one) throws IOException {
    return new FacetCounter(searcher, Filters.NONE, labels)
        .all(field, one).stream().sorted(FacetAssembler.byLabel(request.locale())).toList();
  }
}
