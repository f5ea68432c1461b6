// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.index;

import java.util.List;
import org.skaryna.engine.schema.Article;

/**
 * Takes articles into an index. Safe for any number of threads. Nothing is seen by searches, and
 * nothing survives a crash, before {@link #commit}.
 *
 * <p>Methods throw {@link java.io.UncheckedIOException} when the index cannot be written; what was
 * not committed then has to be added again.
 */
public interface ArticleSink extends AutoCloseable {

  /**
   * Adds an article in place of any with the same id. Until the day of {@link Article#openFrom}
   * only archivists find it; after it, once it was added again: see {@link #lapsedEmbargoes}.
   */
  void add(Article article);

  /** Deletes the article with this id, if there is one. */
  void delete(String id);

  /** Deletes everything, as the first step of writing the index anew. */
  void deleteAll();

  /**
   * Makes all changes durable and visible, in one step.
   *
   * @param checkpoint the archive's sequence number up to which the index now holds every change
   */
  void commit(long checkpoint);

  /**
   * Commits, and leaves nothing on disk of what was deleted or replaced: such articles otherwise
   * stay in the files of the index until these are merged, though no search finds them. Takes as
   * long as writing anew every segment that holds one. The checkpoint is the new one only once all
   * is done.
   */
  void expunge(long checkpoint);

  /** The checkpoint of the last commit, 0 for a new index. */
  long checkpoint();

  /** The ids of articles that only archivists find though the day has come to open them to all. */
  List<String> lapsedEmbargoes();

  /** Gives back changes that were not committed. */
  @Override
  void close();
}
