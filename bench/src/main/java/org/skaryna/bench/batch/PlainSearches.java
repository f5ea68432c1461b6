// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.skaryna.engine.index.Shelf;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.FieldAnalyzers;
import org.skaryna.engine.schema.Language;

/** Names as anybody would ask Lucene for them: all words, in any language's text. */
final class PlainSearches implements AutoCloseable {
  private static final List<Language> LANGUAGES =
      List.of(Language.BELARUSIAN, Language.RUSSIAN, Language.ENGLISH);
  private static final int ARTICLES = 3;

  private final Analyzer analyzer = new FieldAnalyzers();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  PlainSearches(Path index) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(Shelf.OPEN.in(index)));
    searcher = new IndexSearcher(reader);
  }

  /** How many articles hold all words of a name. */
  long count(String name) throws IOException {
    QueryBuilder words = new QueryBuilder(analyzer);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Language language : LANGUAGES) {
      String field = ArticleFields.body(ArticleFields.analysedAs(language));
      Query all = words.createBooleanQuery(field, name, Occur.MUST);
      if (all != null) {
        any.add(all, Occur.SHOULD);
      }
    }
    return searcher
        .search(any.build(), new TopScoreDocCollectorManager(ARTICLES, Integer.MAX_VALUE))
        .totalHits
        .value();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    analyzer.close();
  }
}
