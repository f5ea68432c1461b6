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
 * A {@link SearchEngine} whose answers about people, places and likeness are made of several
 * questions to one snapshot of its index. They are the same wherever that stands, in a folder or on
 * a cluster. Safe for any number of threads.
 */
public abstract class WholeArchiveAnswers implements SearchEngine {
  private final Gazetteer gazetteer;
  private final PlacePrefixes places;
  private final Analyzer analyzer;

  /**
   * Answers for one archive.
   *
   * @param gazetteer the places that its index was written with
   * @param analyzer of the fields of articles
   */
  protected WholeArchiveAnswers(Gazetteer gazetteer, Analyzer analyzer) {
    this.gazetteer = gazetteer;
    this.places = new PlacePrefixes(gazetteer);
    this.analyzer = analyzer;
  }

  /** What is asked of one snapshot. */
  @FunctionalInterface
  protected interface Question<T> {
    /** The answer of {@code index}, which stands until it is given. */
    T ask(ArticleSnapshot index) throws IOException;
  }

  /**
   * The answer of the newest snapshot.
   *
   * @throws SearchUnavailableException if the index cannot be read
   */
  protected abstract <T> T answer(Question<T> question);

  @Override
  public final List<PersonEntry> people(String beginning, int most, Locale locale) {
    return answer(index -> index.people().beginningWith(beginning, most, locale));
  }

  @Override
  public final Optional<PersonProfile> person(String id, Locale locale) {
    return answer(index -> {
      Optional<PersonEntry> entry = index.people().entry(id, locale);
      return entry.isEmpty()
          ? Optional.empty()
          : Optional.of(new ProfileReader(index).read(entry.get(), locale));
    });
  }

  @Override
  public final List<PersonCandidate> candidates(String name, int most, Locale locale) {
    return answer(index -> new PersonFinder(index).find(name, most, locale));
  }

  @Override
  public final List<PlaceEntry> places(String name, int most, Locale locale) {
    return answer(index -> new PlaceFinder(index, locale).named(gazetteer.find(name), most));
  }

  @Override
  public final Optional<PlaceEntry> place(String id, Locale locale) {
    List<Place> place = gazetteer.place(id).stream().toList();
    return answer(index -> new PlaceFinder(index, locale).named(place, 1).stream().findFirst());
  }

  @Override
  public final List<Suggestion> suggest(String typed, int most, Locale locale) {
    return answer(index -> new SuggestionFinder(index, places, most, locale).find(typed));
  }

  @Override
  public final List<SimilarArticle> similar(
      String id, Set<String> without, int most, Locale locale) {
    return answer(index -> {
      FacetLabels labels = new FacetLabels(gazetteer, index::people, locale);
      return new SimilarFinder(index, analyzer, labels).find(id, without, most);
    });
  }

  @Override
  public final List<Hit> translations(String id, Locale locale) {
    return answer(index -> new TranslationFinder(index).find(id));
  }
}
