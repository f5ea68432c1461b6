// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import java.util.List;
import org.skaryna.engine.index.ArticleSink;
import org.skaryna.engine.schema.Article;

/**
 * Analyses articles in several threads on their way into an index; a commit waits for all of them.
 * What cannot be written is thrown by a later call, at the latest by the commit.
 */
final class LanedSink implements ArticleSink {
  private final ArticleSink sink;
  private final Lanes lanes;

  LanedSink(ArticleSink sink, Lanes lanes) {
    this.sink = sink;
    this.lanes = lanes;
  }

  @Override
  public void add(Article article) {
    lanes.run(article.id(), () -> sink.add(article));
  }

  @Override
  public void delete(String id) {
    lanes.run(id, () -> sink.delete(id));
  }

  @Override
  public void deleteAll() {
    lanes.settle();
    sink.deleteAll();
  }

  @Override
  public void commit(long checkpoint) {
    lanes.settle();
    sink.commit(checkpoint);
  }

  @Override
  public void expunge(long checkpoint) {
    lanes.settle();
    sink.expunge(checkpoint);
  }

  @Override
  public long checkpoint() {
    return sink.checkpoint();
  }

  @Override
  public List<String> lapsedEmbargoes() {
    return sink.lapsedEmbargoes();
  }

  /** Ends the lanes; the sink stays open. */
  @Override
  public void close() {
    lanes.close();
  }
}
