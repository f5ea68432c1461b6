// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.skaryna.archive.Agent;
import org.skaryna.archive.Archive;
import org.skaryna.archive.Description;
import org.skaryna.engine.index.ArticleSink;
import org.skaryna.indexer.article.Cataloguer;
import org.skaryna.indexer.article.LanguageDetector;
import org.skaryna.indexer.extract.IsolatedTextExtractor;
import org.skaryna.indexer.extract.TextExtractor;
import org.skaryna.indexer.source.SourceWalker;

/**
 * Takes files and folders into the archive and the index. The caller holds the data folder's {@link
 * org.skaryna.archive.WriteLock}.
 *
 * <p>One thread walks ({@link ItemQueue}), {@link IndexingOptions#threads()} read and describe
 * ({@link Preparation}), the caller's own archives and indexes in the order of the items ({@link
 * Intake}). What is under way is bounded in number and in bytes: whoever is ahead waits.
 *
 * <p>A document is in the archive, on disk, before its fate is reported, and in the index after the
 * next commit. A crash between the two is healed by {@link Reindexer#catchUp}, with which {@link
 * #add} begins.
 */
public final class IndexingPipeline implements AutoCloseable {
  private final Archive archive;
  private final ArticleSink sink;
  private final IndexingOptions options;
  private final TextExtractor extractor;
  private final ExecutorService readers;
  private volatile Tally tally = new Tally();

  public IndexingPipeline(Archive archive, ArticleSink sink, IndexingOptions options) {
    this(
        archive,
        sink,
        options,
        new IsolatedTextExtractor(
            options.parseTimeout(), options.workerHeapBytes(), options.longestText()));
  }

  IndexingPipeline(
      Archive archive, ArticleSink sink, IndexingOptions options, TextExtractor extractor) {
    this.archive = archive;
    this.sink = sink;
    this.options = options;
    this.extractor = extractor;
    readers =
        Executors.newFixedThreadPool(
            options.threads(), Thread.ofPlatform().daemon().name("reader-", 1).factory());
  }

  /**
   * Takes everything under {@code paths} in and commits the index. One broken item stops nothing.
   *
   * @throws org.skaryna.archive.ArchiveException when the archive cannot be read or written
   * @throws java.io.UncheckedIOException when the index cannot be written, or no parser started
   * @throws CancellationException when the calling thread is interrupted; what was reported is kept
   */
  public IndexingReport add(List<Path> paths, IndexingProgress progress) {
    return add(paths, progress, Agent.ofProcess(), UnaryOperator.identity());
  }

  /**
   * The same for somebody who has something to say of each document.
   *
   * @param agent who takes them in
   * @param described completes what was found out, before the document is archived: nobody ever
   *     finds what is restricted there
   */
  public IndexingReport add(
      List<Path> paths,
      IndexingProgress progress,
      Agent agent,
      UnaryOperator<Description> described) {
    tally = new Tally();
    Reindexer.catchUp(archive, sink);
    SourceWalker walker = new SourceWalker(paths);
    progress.planned(walker.bytes());
    Preparation preparation =
        new Preparation(
            archive,
            extractor,
            new Cataloguer(new LanguageDetector()),
            options.rereadUnchanged(),
            described);
    try (LanedSink laned = new LanedSink(sink, new Lanes(options.threads()));
        ItemQueue queue = new ItemQueue(walker, preparation, readers)) {
      Intake intake = new Intake(archive, laned, progress, options, agent, tally);
      queue.drainTo(intake);
      intake.finish();
      return tally.report();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("taking in was interrupted; what was reported is kept");
    }
  }

  /**
   * What the last {@link #add} has reported so far: all that is known of one that ended early, or
   * is still under way. Any thread may ask.
   */
  public IndexingReport soFar() {
    return tally.report();
  }

  @Override
  public void close() {
    readers.shutdownNow();
    extractor.close();
  }
}
