// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.index.LuceneArticleSink;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDocuments;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.ArticleSimilarity;
import org.skaryna.engine.schema.FieldAnalyzers;

/** Writes indexes of generated articles. */
public final class GeneratedIndex {
  private GeneratedIndex() {}

  /** Writes an index as {@code skaryna add} would, for the engine to open. */
  public static void write(Path folder, Stream<Article> articles) {
    try (LuceneArticleSink sink = LuceneArticleSink.openAnew(folder)) {
      articles.forEach(sink::add);
      sink.commit(1);
    }
  }

  /** The bytes of an index in one segment, with the fields for names or without. */
  static long bytes(Path folder, Stream<Article> articles, boolean names) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(FieldAnalyzers.ofTexts()).setSimilarity(new ArticleSimilarity());
    ArticleDocuments documents = new ArticleDocuments(Gazetteer.builtIn());
    try (Directory directory = FSDirectory.open(folder)) {
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (Iterator<Article> each = articles.iterator(); each.hasNext(); ) {
          Document document = documents.toDocument(each.next());
          if (!names) {
            document.removeFields(ArticleFields.NAMES);
            document.removeFields(ArticleFields.AUTHOR_NAMES);
          }
          writer.addDocument(document);
        }
        writer.forceMerge(1);
      }
      return bytes(directory);
    }
  }

  private static long bytes(Directory directory) throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      bytes += directory.fileLength(file);
    }
    return bytes;
  }
}
