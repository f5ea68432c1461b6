// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.people.ArchivePeople;
import org.skaryna.engine.people.PeopleCatalogue;
import org.skaryna.engine.query.CompiledQuery;
import org.skaryna.engine.query.ShardSearcher;
import org.skaryna.engine.query.ShardSearcher.WholeIndex;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDocuments;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.FieldAnalyzers;

/**
 * Describes articles that another index found: it indexes them once more, in memory, and reads
 * snippets and names from there, so that both come out as they would in an embedded index. Takes
 * about a millisecond an article. Safe for several threads.
 */
public final class HitDescriber {
  private final Gazetteer gazetteer;
  private final ArticleDocuments documents;

  /** Describes articles that name these places. */
  public HitDescriber(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.documents = new ArticleDocuments(gazetteer);
  }

  /**
   * An article that was found.
   *
   * @param score as the index gave it, 0 where hits are not ranked
   */
  public record Found(Article article, float score) {}

  /**
   * The hits in the order of {@code found}.
   *
   * @param whole the counts that they were scored by, which explain their scores where the request
   *     asks for that
   */
  public List<Hit> describe(
      List<Found> found, CompiledQuery query, SearchRequest request, WholeIndex whole)
      throws IOException {
    if (found.isEmpty()) {
      return List.of();
    }
    return inMemory(found, reader -> read(found, new ShardSearcher(reader, whole), query, request));
  }

  /** An article with all that a query marks in it. Nobody of those whom it names is known here. */
  public Optional<FoundArticle> read(Article article, CompiledQuery query, SearchRequest request)
      throws IOException {
    return inMemory(
        List.of(new Found(article, 0)),
        reader -> {
          ArticleSearcher searcher =
              new ArticleSearcher(
                  reader, new ArticleSearcher.Facets(), new PeopleCatalogue(ArchivePeople.none()));
          FacetLabels labels = new FacetLabels(gazetteer, searcher::people, request.locale());
          return new FoundArticleReader(searcher, query, labels, request).read(article.id());
        });
  }

  private interface Task<T> {
    T run(IndexReader reader) throws IOException;
  }

  private <T> T inMemory(List<Found> articles, Task<T> task) throws IOException {
    try (ByteBuffersDirectory memory = new ByteBuffersDirectory()) {
      write(articles, memory);
      try (DirectoryReader reader = DirectoryReader.open(memory)) {
        return task.run(reader);
      }
    }
  }

  private void write(List<Found> found, ByteBuffersDirectory memory) throws IOException {
    try (FieldAnalyzers analyzers = FieldAnalyzers.ofTexts();
        IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzers))) {
      for (Found one : found) {
        writer.addDocument(documents.toDocument(one.article(), Set.of()));
      }
      writer.commit();
    }
  }

  private static List<Hit> read(
      List<Found> found, IndexSearcher searcher, CompiledQuery query, SearchRequest request)
      throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    for (int doc = 0; doc < searcher.getIndexReader().maxDoc(); doc++) {
      numbers.put(searcher.storedFields().document(doc).get(ArticleFields.ID), doc);
    }
    List<FieldDoc> docs = new ArrayList<>();
    for (Found one : found) {
      String id = one.article().id();
      Object value = request.sort() == SortOrder.RELEVANCE ? (Object) one.score() : (Object) 0L;
      Object[] fields = {value, new BytesRef(id)};
      docs.add(new FieldDoc(numbers.getOrDefault(id, 0), one.score(), fields));
    }
    Query rewritten = searcher.rewrite(query.query());
    List<Hit> hits =
        new HitReader(searcher, rewritten, query.nameQueries(), request)
            .read(docs, new HitOrder(request.sort()));
    return request.explain()
        ? new HitExplainer(searcher, query.query(), request).explain(docs, hits)
        : hits;
  }
}
