// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LiveIndexWriterConfig;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.ArticleSimilarity;
import org.skaryna.engine.schema.FieldAnalyzers;
import org.skaryna.engine.schema.IndexVersion;

/** Writes the Lucene index of one shelf. Safe for any number of threads. */
final class ShelfWriter implements Closeable {
  /** Articles wait in memory up to this size before they are flushed to a segment. */
  private static final double BUFFER_MEGABYTES = 96;

  private final Directory directory;
  private final IndexWriter writer;

  /** Whether an article was ever here; where none was, none need be deleted. */
  private volatile boolean used;

  private ShelfWriter(Directory directory, IndexWriter writer) {
    this.directory = directory;
    this.writer = writer;
    this.used = writer.getDocStats().maxDoc > 0;
  }

  static ShelfWriter open(Path folder, OpenMode mode) throws IOException {
    Files.createDirectories(folder);
    Directory directory = new WritingDirectory(folder);
    try {
      if (mode == OpenMode.CREATE_OR_APPEND) {
        checkVersion(folder, directory);
      }
      return new ShelfWriter(directory, new IndexWriter(directory, config(mode)));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
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
        .setCodec(new WritingCodec())
        .setSimilarity(new ArticleSimilarity())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setCommitOnClose(false);
  }

  void put(String id, Document document) throws IOException {
    used = true;
    writer.updateDocument(new Term(ArticleFields.ID, id), document);
  }

  void delete(String id) throws IOException {
    if (used) {
      writer.deleteDocuments(new Term(ArticleFields.ID, id));
    }
  }

  void deleteAll() throws IOException {
    writer.deleteAll();
  }

  /**
   * Writes the largest of the buffers that wait in memory and that no other thread is writing;
   * nothing where there is none. A commit writes them one after the other.
   */
  void flushLargestBuffer() {
    try {
      writer.flushNextBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void commit(long checkpoint) throws IOException {
    writer.setLiveCommitData(IndexVersion.userData(checkpoint).entrySet());
    writer.commit();
  }

  /** Writes anew each segment that holds something deleted, and deletes the old one. */
  void expunge() throws IOException {
    LiveIndexWriterConfig settings = writer.getConfig();
    MergePolicy usual = settings.getMergePolicy();
    settings.setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
    try {
      writer.forceMergeDeletes();
    } finally {
      settings.setMergePolicy(usual);
    }
    writer.commit();
  }

  /** The checkpoint of the last commit, 0 where there is none. */
  long checkpoint() {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return IndexVersion.checkpoint(data);
  }

  /** The ids of articles that everybody may find from {@code day} or an earlier one on. */
  List<String> openFrom(LocalDate day) throws IOException {
    if (!used) {
      return List.of();
    }
    Query lapsed =
        LongField.newRangeQuery(ArticleFields.OPEN_FROM, Long.MIN_VALUE, day.toEpochDay());
    List<String> ids = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      int most = Math.max(1, reader.maxDoc());
      for (ScoreDoc found : searcher.search(lapsed, most).scoreDocs) {
        ids.add(searcher.storedFields().document(found.doc).get(ArticleFields.ID));
      }
    }
    return ids;
  }

  /** Gives back what was not committed. */
  @Override
  public void close() {
    try (directory) {
      writer.rollback();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
