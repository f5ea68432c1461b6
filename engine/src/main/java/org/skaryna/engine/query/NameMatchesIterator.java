// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.List;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** The mentions of a name as Lucene's matches; the sub-matches of each are its words. */
final class NameMatchesIterator implements MatchesIterator {
  private final NameQuery query;
  private final List<List<Occurrence>> matches;
  private int at = -1;

  /** The matches of {@code query}, each with its words in text order, at least one. */
  NameMatchesIterator(NameQuery query, List<List<Occurrence>> matches) {
    this.query = query;
    this.matches = matches;
  }

  @Override
  public boolean next() {
    return ++at < matches.size();
  }

  @Override
  public int startPosition() {
    return matches.get(at).getFirst().position();
  }

  @Override
  public int endPosition() {
    return matches.get(at).getLast().position();
  }

  @Override
  public int startOffset() {
    return matches.get(at).getFirst().start();
  }

  @Override
  public int endOffset() {
    return matches.get(at).getLast().end();
  }

  @Override
  public @Nullable MatchesIterator getSubMatches() {
    List<Occurrence> words = matches.get(at);
    return words.size() == 1
        ? null
        : new NameMatchesIterator(query, words.stream().map(List::of).toList());
  }

  @Override
  public Query getQuery() {
    return query;
  }
}
