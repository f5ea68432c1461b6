// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.skaryna.engine.people.PeopleSnapshot;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.search.HistogramCounter.Period;
import org.skaryna.engine.suggest.TermLookup;

/**
 * One state of an index, in a folder or on a cluster, as {@link WholeArchiveAnswers} asks about it.
 * Queries come without filters and are made of terms alone.
 */
public interface ArticleSnapshot extends TermLookup {
  /** The people whom its articles name. */
  PeopleSnapshot people() throws IOException;

  /** Finds as {@link SearchEngine#search} does. */
  SearchResult search(SearchRequest request) throws IOException;

  /** How many of the articles that a search finds, under all of its filters, name each person. */
  Map<String, Long> peopleIn(SearchRequest request) throws IOException;

  /** How many of the articles that a search finds appeared in each period; undated ones as well. */
  Map<Period, Long> periodsOf(SearchRequest request) throws IOException;

  /** How many articles each query finds. */
  List<Integer> counts(List<Query> queries) throws IOException;

  /** The articles that score best, equal ones in the order of their ids. */
  List<Named> best(Query query, int most) throws IOException;

  /**
   * Words that begin so, each with the number of its articles, deleted ones included; of very many
   * not all.
   */
  Map<String, Long> words(String field, String beginning) throws IOException;

  /**
   * An article that was found.
   *
   * @param people ids of those whom it names
   * @param places ids of those that it names
   */
  record Named(Article article, float score, List<String> people, List<String> places) {
    public Named {
      people = List.copyOf(people);
      places = List.copyOf(places);
    }

    /** As a hit that shows nothing of the text. */
    Hit hit(float shownScore) {
      return new Hit(
          article.id(),
          article.title(),
          article.language(),
          article.date().written(),
          article.source(),
          article.type(),
          article.url(),
          article.authors(),
          shownScore,
          List.of(),
          List.of());
    }
  }
}
