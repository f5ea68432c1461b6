// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.people.PersonEntry;
import org.skaryna.engine.schema.Article;

/**
 * Answers searches over one index. Safe for any number of threads. Each call sees one snapshot of
 * the index; changes committed by an {@link org.skaryna.engine.index.ArticleSink}, of this process
 * or another, are seen within two seconds.
 *
 * <p>Every method throws {@link SearchUnavailableException} when the index cannot be read, and
 * {@link NotOfferedException} where an engine has no answer to its question.
 */
public interface SearchEngine extends AutoCloseable {

  /**
   * Finds, ranks and describes. What cannot be read in the query is taken as words and reported in
   * {@link QueryEcho#warnings()}; a query is never an error.
   *
   * @throws InvalidRequestException when the cursor is not one that this engine gave
   */
  SearchResult search(SearchRequest request);

  /**
   * Every article that a search finds, in its order and all in one snapshot, however many there
   * are: they are read one by one as the stream is. Size, cursor and facets of the request are not
   * looked at. The stream has to be closed; one thread reads it, and no engine may be closed
   * meanwhile.
   */
  Stream<ArticleHit> all(SearchRequest request);

  /**
   * What the answers of now are given from. It changes when what is found may, and is another for
   * every snapshot of this and of any other index.
   */
  String generation();

  /**
   * The values of one facet among the articles of a search, all of them page by page.
   *
   * @throws InvalidRequestException when the cursor is not one that this engine gave
   */
  FacetPage facet(FacetRequest request);

  /**
   * How the articles of a search are spread over time.
   *
   * @throws InvalidRequestException when the step would give more than {@value
   *     Histogram#MOST_BUCKETS} buckets
   */
  Histogram timeline(TimelineRequest request);

  /**
   * People of the catalogue, the most named first.
   *
   * @param beginning words that begin words of a name, in any script and with any capitals; empty
   *     for everybody
   * @param most how many
   */
  List<PersonEntry> people(String beginning, int most, Locale locale);

  /**
   * What the archive holds about a person; nothing where no article that this engine finds names
   * one with this id.
   */
  Optional<PersonProfile> person(String id, Locale locale);

  /**
   * The people of the catalogue whom a name may mean, under whatever spelling, the likeliest first.
   *
   * @param most how many
   */
  List<PersonCandidate> candidates(String name, int most, Locale locale);

  /**
   * The places named in articles that a name may mean, the likeliest first: those that are written
   * so in some grammatical case, or else the one that sounds most like it.
   *
   * @param most how many
   */
  default List<PlaceEntry> places(String name, int most, Locale locale) {
    throw new NotOfferedException("places by a name are not looked up on a cluster");
  }

  /** A place by its id; nothing where no article that this engine finds names it. */
  default Optional<PlaceEntry> place(String id, Locale locale) {
    throw new NotOfferedException("places by their ids are not looked up on a cluster");
  }

  /**
   * People, places, titles and words that begin with what is being typed.
   *
   * @param most how many
   */
  List<Suggestion> suggest(String typed, int most, Locale locale);

  /** The article with this id, as it was indexed. */
  Optional<Article> article(String id);

  /**
   * The same as a reader sees it who came by a search: what the search asks for is marked in the
   * whole text. Filters of the request are not looked at.
   */
  Optional<FoundArticle> read(String id, SearchRequest request);

  /**
   * What the articles hold of each name of a list, in its order and all in one snapshot: the names
   * are looked up one by one as the stream is read. It has to be closed; one thread reads it, and
   * no engine may be closed meanwhile.
   */
  Stream<NameFinding> names(NameListRequest request);

  /**
   * Articles that name the same people and places in similar words, the most alike first, in any
   * language; none where no article has this id.
   *
   * @param without ids of articles that are not asked for, such as near-duplicates
   * @param most how many, 0 to {@value SearchRequest#MAX_SIZE}
   */
  List<SimilarArticle> similar(String id, Set<String> without, int most, Locale locale);

  /**
   * The same article in other languages, at most one of each, as far as the people, places,
   * numbers, date and source tell. Rather misses one than takes another article for it. None where
   * no article has this id.
   */
  List<Hit> translations(String id, Locale locale);

  /** Every spelling of a person's name that the index holds, most frequent first. */
  NameSpellings spellings(String name, NameLevel names);

  /** The same with the reasons in the reader's language. */
  default NameSpellings spellings(String name, NameLevel names, Locale locale) {
    SearchRequest request =
        SearchRequest.of("name:\"" + name.replace('"', ' ') + '"')
            .names(names)
            .locale(locale)
            .size(0)
            .facets(EnumSet.noneOf(FacetField.class))
            .snippets(false)
            .build();
    List<NameSpellings> found = search(request).names();
    return new NameSpellings(name, found.isEmpty() ? List.of() : found.getFirst().spellings());
  }

  /**
   * The capitalised words that the index holds, in which names are written, in alphabetical order.
   *
   * @param beginning with what they begin, whatever its capitals; empty for all
   */
  List<NameWord> nameWords(String beginning);

  IndexStatistics statistics();

  /** How the machines are that hold the index; nothing where it is in a folder of this one. */
  default Optional<ClusterState> cluster() {
    return Optional.empty();
  }

  /** Makes everything committed until now visible to the next call. */
  void refresh();

  @Override
  void close();
}
