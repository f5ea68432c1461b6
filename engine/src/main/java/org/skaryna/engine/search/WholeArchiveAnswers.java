// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.analysis.place.Place;
import org.skaryna.engine.people.PersonEntry;

/**
 * The answers of a {@link SearchEngine} that are made of several questions to the index. They are
 * the same wherever it stands. Safe for any number of threads.
 */
public final class WholeArchiveAnswers {
  private final Gazetteer gazetteer;
  private final PlacePrefixes places;
  private final Analyzer analyzer;

  /**
   * Answers for one archive.
   *
   * @param gazetteer the places that its index was written with
   * @param analyzer of the fields of articles
   */
  public WholeArchiveAnswers(Gazetteer gazetteer, Analyzer analyzer) {
    this.gazetteer = gazetteer;
    this.places = new PlacePrefixes(gazetteer);
    this.analyzer = analyzer;
  }

  /** {@link SearchEngine#person}. */
  public Optional<PersonProfile> person(ArticleSnapshot index, String id, Locale locale)
      throws IOException {
    Optional<PersonEntry> entry = index.people().entry(id, locale);
    return entry.isEmpty()
        ? Optional.empty()
        : Optional.of(new ProfileReader(index).read(entry.get(), locale));
  }

  /** {@link SearchEngine#candidates}. */
  public List<PersonCandidate> candidates(
      ArticleSnapshot index, String name, int most, Locale locale) throws IOException {
    return new PersonFinder(index).find(name, most, locale);
  }

  /** {@link SearchEngine#places}. */
  public List<PlaceEntry> places(ArticleSnapshot index, String name, int most, Locale locale)
      throws IOException {
    return new PlaceFinder(index, locale).named(gazetteer.find(name), most);
  }

  /** {@link SearchEngine#place}. */
  public Optional<PlaceEntry> place(ArticleSnapshot index, String id, Locale locale)
      throws IOException {
    List<Place> place = gazetteer.place(id).stream().toList();
    return new PlaceFinder(index, locale).named(place, 1).stream().findFirst();
  }

  /** {@link SearchEngine#suggest}. */
  public List<Suggestion> suggest(ArticleSnapshot index, String typed, int most, Locale locale)
      throws IOException {
    return new SuggestionFinder(index, places, most, locale).find(typed);
  }

  /** {@link SearchEngine#similar}. */
  public List<SimilarArticle> similar(
      ArticleSnapshot index, String id, Set<String> without, int most, Locale locale)
      throws IOException {
    FacetLabels labels = new FacetLabels(gazetteer, index::people, locale);
    return new SimilarFinder(index, analyzer, labels).find(id, without, most);
  }

  /** {@link SearchEngine#translations}. */
  public List<Hit> translations(ArticleSnapshot index, String id) throws IOException {
    return new TranslationFinder(index).find(id);
  }
}
