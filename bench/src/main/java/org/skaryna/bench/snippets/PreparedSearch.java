// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.snippets;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.query.ParsedQuery;
import org.skaryna.engine.query.QueryCompiler;
import org.skaryna.engine.query.QueryNode;
import org.skaryna.engine.query.TextScope;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.LuceneSearchEngine;
import org.skaryna.engine.search.SearchRequest;

/**
 * A search, and what a highlighter needs to show its hits, known beforehand in the highlighter's
 * favour.
 *
 * @param typed the query
 * @param words the query that the highlighter marks. It knows nothing of names; it gets their words
 * @param hits numbers of documents, growing, by the field that their language is searched in
 */
record PreparedSearch(String typed, Query words, Map<String, int[]> hits) {
  static final int PAGE = 20;

  /** Runs the search once to learn its hits. */
  static PreparedSearch of(
      String typed, LuceneSearchEngine engine, IndexSearcher searcher, QueryCompiler compiler)
      throws IOException {
    Map<String, int[]> hits = new TreeMap<>();
    for (Hit hit : engine.search(request(typed, false)).hits()) {
      String field = ArticleFields.body(ArticleFields.analysedAs(hit.language()));
      int doc =
          searcher.search(new TermQuery(new Term(ArticleFields.ID, hit.id())), 1).scoreDocs[0].doc;
      hits.merge(field, new int[] {doc}, PreparedSearch::joined);
    }
    hits.values().forEach(Arrays::sort);
    List<QueryNode> words =
        Arrays.stream(typed.split(" ", -1))
            .<QueryNode>map(word -> new QueryNode.Word(TextScope.ANYWHERE, word))
            .toList();
    Query compiled =
        compiler
            .compile(
                new ParsedQuery(new QueryNode.And(words), Set.of(), List.of()),
                NameLevel.VARIANTS,
                searcher.getIndexReader())
            .query();
    return new PreparedSearch(typed, searcher.rewrite(compiled), hits);
  }

  private static int[] joined(int[] some, int[] others) {
    int[] all = Arrays.copyOf(some, some.length + others.length);
    System.arraycopy(others, 0, all, some.length, others.length);
    return all;
  }

  /** What the engine is asked. */
  static SearchRequest request(String typed, boolean snippets) {
    return SearchRequest.of(typed)
        .size(PAGE)
        .facets(EnumSet.noneOf(FacetField.class))
        .snippets(snippets)
        .build();
  }

  /** Shows the hits by Lucene's highlighter; the letters of all passages. */
  long highlight(ArticleHighlighter highlighter) throws IOException {
    long letters = 0;
    for (Map.Entry<String, int[]> docs : hits.entrySet()) {
      String field = docs.getKey();
      String[] passages =
          highlighter
              .highlightFields(new String[] {field}, words, docs.getValue(), new int[] {1})
              .getOrDefault(field, new String[0]);
      for (String passage : passages) {
        letters += passage == null ? 0 : passage.length();
      }
    }
    return letters;
  }
}
