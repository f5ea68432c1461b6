// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.skaryna.engine.suggest.QuerySuggester;
import org.skaryna.engine.suggest.QuerySuggestion;
import org.skaryna.engine.suggest.TermLookup;

/** Queries that find something where one finds nothing, or has a word that finds little. */
public final class OtherQueries {
  private static final int CLEARLY_MORE = 2;

  private final Totals totals;
  private final QuerySuggester suggester;

  /** How many articles queries find, as typed. */
  public interface Totals {
    /** Without filters. */
    long ofAll(String query) throws IOException;

    /** Under the filters of the search. */
    long of(String query) throws IOException;

    /** The same of one query or the other. */
    long ofEither(String one, String other) throws IOException;
  }

  /**
   * Suggests what an index has.
   *
   * @param analyzer what has analysed its fields
   */
  public OtherQueries(TermLookup index, Analyzer analyzer, Totals totals) {
    this.totals = totals;
    this.suggester = new QuerySuggester(index, analyzer, totals::ofAll);
  }

  /**
   * Other queries than the one that found so many articles, best first; none where its words find
   * what they should.
   */
  public List<QuerySuggestion> than(String query, long found) throws IOException {
    List<QuerySuggestion> suggestions = new ArrayList<>();
    for (QuerySuggester.Proposal proposal : suggester.propose(query)) {
      long total = totals.of(proposal.query());
      if (total >= (proposal.lost() ? 1 : CLEARLY_MORE * found + 1)
          && isNew(proposal.query(), total, suggestions)) {
        suggestions.add(new QuerySuggestion(proposal.kind(), proposal.query(), total));
      }
    }
    return suggestions;
  }

  /** Whether no suggestion before finds the same articles: музыка, музыке. */
  private boolean isNew(String query, long total, List<QuerySuggestion> before) throws IOException {
    for (QuerySuggestion other : before) {
      if (other.total() == total && totals.ofEither(other.query(), query) == total) {
        return false;
      }
    }
    return true;
  }
}
