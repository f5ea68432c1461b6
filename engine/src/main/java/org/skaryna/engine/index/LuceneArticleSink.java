// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDocuments;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.ArticleSimilarity;
import org.skaryna.engine.schema.FieldAnalyzers;
import org.skaryna.engine.schema.IndexVersion;

/** Writes a Lucene index in one folder. Only one sink at a time, in any process, may be open. */
public final class LuceneArticleSink implements ArticleSink {
  /** Articles wait in memory up to this size before they are flushed to a segment. */
  private static final double BUFFER_MEGABYTES = 96;

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final ArticleDocuments documents;
  private volatile long checkpoint;

  private LuceneArticleSink(
      Path folder, Directory directory, IndexWriter writer, Gazetteer gazetteer) {
    this.folder = folder;
    this.documents = new ArticleDocuments(gazetteer);
    this.directory = directory;
    this.writer = writer;
    this.checkpoint = IndexVersion.checkpoint(userData(writer));
  }

  /** Opens the index in {@code folder}, or begins one, with the places that Skaryna knows. */
  public static LuceneArticleSink open(Path folder) {
    return open(folder, Gazetteer.builtIn());
  }

  /**
   * Opens the index in {@code folder}, or begins one.
   *
   * @param gazetteer the places to find in the articles
   * @throws IndexVersionException when another version wrote it
   * @throws UncheckedIOException when it cannot be opened, another sink having it open included
   */
  public static LuceneArticleSink open(Path folder, Gazetteer gazetteer) {
    return open(folder, OpenMode.CREATE_OR_APPEND, gazetteer);
  }

  /**
   * Begins the index in {@code folder} anew, whichever version wrote what is there. Searches see
   * the old index until the first commit.
   */
  public static LuceneArticleSink openAnew(Path folder, Gazetteer gazetteer) {
    return open(folder, OpenMode.CREATE, gazetteer);
  }

  /** The same with the places that Skaryna knows. */
  public static LuceneArticleSink openAnew(Path folder) {
    return openAnew(folder, Gazetteer.builtIn());
  }

  private static LuceneArticleSink open(Path folder, OpenMode mode, Gazetteer gazetteer) {
    try {
      Files.createDirectories(folder);
      Directory directory = FSDirectory.open(folder);
      try {
        if (mode == OpenMode.CREATE_OR_APPEND) {
          checkVersion(folder, directory);
        }
        return new LuceneArticleSink(
            folder, directory, new IndexWriter(directory, config(mode)), gazetteer);
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (IOException e) {
      throw failed("open", folder, e);
    }
  }

  private static void checkVersion(Path folder, Directory directory) throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      Map<String, String> userData = SegmentInfos.readLatestCommit(directory).getUserData();
      if (!IndexVersion.isCurrent(userData)) {
        throw new IndexVersionException(IndexVersion.refusal(folder, userData));
      }
    }
  }

  private static IndexWriterConfig config(OpenMode mode) {
    return new IndexWriterConfig(FieldAnalyzers.ofTexts())
        .setOpenMode(mode)
        .setSimilarity(new ArticleSimilarity())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setCommitOnClose(false);
  }

  @Override
  public void add(Article article) {
    try {
      writer.updateDocument(
          new Term(ArticleFields.ID, article.id()), documents.toDocument(article));
    } catch (IOException e) {
      throw failed("add " + article.id() + " to", folder, e);
    }
  }

  @Override
  public void delete(String id) {
    try {
      writer.deleteDocuments(new Term(ArticleFields.ID, id));
    } catch (IOException e) {
      throw failed("delete " + id + " from", folder, e);
    }
  }

  @Override
  public void deleteAll() {
    try {
      writer.deleteAll();
    } catch (IOException e) {
      throw failed("clear", folder, e);
    }
  }

  @Override
  public synchronized void commit(long newCheckpoint) {
    try {
      writer.setLiveCommitData(IndexVersion.userData(newCheckpoint).entrySet());
      writer.commit();
      checkpoint = newCheckpoint;
    } catch (IOException e) {
      throw failed("commit to", folder, e);
    }
  }

  @Override
  public long checkpoint() {
    return checkpoint;
  }

  @Override
  public void close() {
    try (directory) {
      writer.rollback();
    } catch (IOException e) {
      throw failed("close", folder, e);
    }
  }

  private static Map<String, String> userData(IndexWriter writer) {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  private static UncheckedIOException failed(String action, Path folder, IOException e) {
    return new UncheckedIOException(
        "cannot %s the index %s: %s".formatted(action, folder, e.getMessage()), e);
  }
}
