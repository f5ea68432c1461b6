// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.skaryna.engine.query.ScorePart;
import org.skaryna.engine.query.ScoreReader;
import org.skaryna.engine.query.ShardSearcher;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDocuments;

/** Says of the hits of one page why they stand where they stand. */
final class HitExplainer {
  private final IndexSearcher searcher;
  private final ScoreReader scores;
  private final SearchRequest request;
  private final ScoreWords words;

  /**
   * Explains the hits of one search.
   *
   * @param query what ranked them
   */
  HitExplainer(IndexSearcher searcher, Query query, SearchRequest request) {
    this.searcher = searcher;
    this.scores = new ScoreReader(searcher, query);
    this.request = request;
    this.words = new ScoreWords(request.locale());
  }

  /** The same hits, explained. */
  List<Hit> explain(List<FieldDoc> docs, List<Hit> hits) throws IOException {
    List<Hit> explained = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      explained.add(hits.get(i).explained(explanation(docs.get(i).doc, hits.get(i))));
    }
    return explained;
  }

  private ScoreExplanation explanation(int doc, Hit hit) throws IOException {
    List<ScoreExplanation.Part> parts =
        request.sort() == SortOrder.RELEVANCE
            ? parts(doc).stream()
                .map(part -> words.part(part, ShardSearcher.articles(searcher)))
                .toList()
            : List.of();
    return new ScoreExplanation(
        words.order(request.sort(), hit.score(), parts.size(), hit.date()), parts);
  }

  private List<ScorePart> parts(int doc) throws IOException {
    Article article = ArticleDocuments.toArticle(searcher.storedFields().document(doc));
    List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(doc, segments));
    return scores.read(segment, doc - segment.docBase, article);
  }
}
