// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skaryna.engine.index.ArticleSink;
import org.skaryna.engine.schema.Article;

/** An index in memory that forgets what was not committed, as a crash makes one. */
final class MemorySink implements ArticleSink {
  private final Map<String, Article> working = new LinkedHashMap<>();
  private Map<String, Article> committed = Map.of();
  private final List<Long> expunged = new ArrayList<>();
  private long checkpoint;

  Map<String, Article> committed() {
    return committed;
  }

  /** Up to which changes nothing deleted was left behind. */
  List<Long> expunged() {
    return expunged;
  }

  void crash() {
    working.clear();
    working.putAll(committed);
  }

  @Override
  public synchronized void add(Article article) {
    working.put(article.id(), article);
  }

  @Override
  public synchronized void delete(String id) {
    working.remove(id);
  }

  @Override
  public synchronized void deleteAll() {
    working.clear();
  }

  @Override
  public synchronized void commit(long sequence) {
    committed = Map.copyOf(working);
    checkpoint = sequence;
  }

  @Override
  public synchronized void expunge(long sequence) {
    expunged.add(sequence);
    commit(sequence);
  }

  @Override
  public long checkpoint() {
    return checkpoint;
  }

  @Override
  public List<String> lapsedEmbargoes() {
    LocalDate today = LocalDate.now();
    return committed.values().stream()
        .filter(article -> !article.openFrom().equals(LocalDate.MIN) && article.isOpen(today))
        .map(Article::id)
        .toList();
  }

  @Override
  public void close() {}
}
