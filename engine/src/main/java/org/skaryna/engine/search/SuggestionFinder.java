// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.skaryna.analysis.place.Place;
import org.skaryna.analysis.translit.KeyboardLayout;
import org.skaryna.engine.people.PersonEntry;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.search.ArticleSnapshot.Named;
import org.skaryna.engine.search.Suggestion.Kind;

/**
 * What a reader who is typing may mean: people first, then places, titles and words. Where nothing
 * begins so, the same keys in another layout are tried: kf,r for Лабк. Each kind looks at a bounded
 * number of entries, whatever is typed.
 */
final class SuggestionFinder {
  private static final int LONGEST = 100;
  private static final int SHORTEST_WORD = 2;
  private static final int MOST_TITLES = 3;
  private static final int MOST_PLACES = 4;
  private static final int MOST_PLACES_COUNTED = 32;

  private final ArticleSnapshot index;
  private final PlacePrefixes places;
  private final int size;
  private final Locale locale;

  SuggestionFinder(ArticleSnapshot index, PlacePrefixes places, int size, Locale locale) {
    this.index = index;
    this.places = places;
    this.size = size;
    this.locale = locale;
  }

  List<Suggestion> find(String typed) throws IOException {
    String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    if (text.isBlank()) {
      return List.of();
    }
    List<Suggestion> found = of(text);
    for (KeyboardLayout layout : KeyboardLayout.values()) {
      if (found.isEmpty()) {
        found = of(layout.fromUs(text));
      }
      if (found.isEmpty()) {
        found = of(layout.toUs(text));
      }
    }
    return found;
  }

  /** Each kind has its share; what one leaves the people have. */
  private List<Suggestion> of(String text) throws IOException {
    List<Suggestion> others = new ArrayList<>(places(text));
    others.addAll(titles(text));
    others.addAll(words(text));
    int people = Math.max((size + 1) / 2, size - others.size());
    List<Suggestion> found = new ArrayList<>();
    for (PersonEntry person : index.people().beginningWith(text, people, locale)) {
      found.add(new Suggestion(Kind.PERSON, person.id(), person.label(), person.documents()));
    }
    found.addAll(others);
    return found.size() <= size ? found : found.subList(0, size);
  }

  private List<Suggestion> places(String text) throws IOException {
    List<Place> known = places.beginningWith(text, MOST_PLACES_COUNTED);
    List<Integer> documents =
        index.counts(known.stream().map(place -> term(ArticleFields.PLACES, place.id())).toList());
    List<Suggestion> found = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      if (documents.get(i) > 0) {
        Place place = known.get(i);
        found.add(new Suggestion(Kind.PLACE, place.id(), place.label(locale), documents.get(i)));
      }
    }
    found.sort(Comparator.comparingLong((Suggestion place) -> -place.documents()));
    return found.size() <= MOST_PLACES ? found : found.subList(0, MOST_PLACES);
  }

  private List<Suggestion> titles(String text) throws IOException {
    BooleanQuery.Builder anyField = new BooleanQuery.Builder();
    for (String group : ArticleFields.WRITTEN) {
      List<String> words = WordPrefixes.words(group, text);
      if (!words.isEmpty()) {
        anyField.add(title(ArticleFields.writtenTitle(group), words), Occur.SHOULD);
      }
    }
    List<Suggestion> found = new ArrayList<>();
    for (Named hit : index.best(anyField.build(), MOST_TITLES)) {
      found.add(new Suggestion(Kind.TITLE, hit.article().id(), hit.article().title(), 1));
    }
    return found;
  }

  private BooleanQuery title(String field, List<String> words) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String whole : words.subList(0, words.size() - 1)) {
      all.add(term(field, whole), Occur.MUST);
    }
    BooleanQuery.Builder last = new BooleanQuery.Builder();
    int shortest = words.size() == 1 ? SHORTEST_WORD : 1;
    for (String word : beginningWith(field, words.getLast(), shortest).keySet()) {
      last.add(term(field, word), Occur.SHOULD);
    }
    return all.add(last.build(), Occur.MUST).build();
  }

  private Map<String, Long> beginningWith(String field, String beginning, int shortest)
      throws IOException {
    return beginning.length() < shortest
        ? Map.of()
        : WordPrefixes.frequent(index.words(field, beginning));
  }

  private static Query term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }

  /** One word alone; more are a title or a name, or are searched for as they are. */
  private List<Suggestion> words(String text) throws IOException {
    Map<String, Set<String>> fields = new LinkedHashMap<>();
    for (String group : ArticleFields.WRITTEN) {
      List<String> words = WordPrefixes.words(group, text);
      if (words.size() == 1) {
        String field = ArticleFields.writtenBody(group);
        for (String word : beginningWith(field, words.getFirst(), SHORTEST_WORD).keySet()) {
          fields.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(field);
        }
      }
    }
    List<String> words = List.copyOf(fields.keySet());
    List<Query> queries = new ArrayList<>();
    for (Map.Entry<String, Set<String>> word : fields.entrySet()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      word.getValue().forEach(field -> any.add(term(field, word.getKey()), Occur.SHOULD));
      queries.add(any.build());
    }
    List<Integer> documents = index.counts(queries);
    List<Suggestion> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (documents.get(i) > 0) {
        found.add(new Suggestion(Kind.WORD, words.get(i), words.get(i), documents.get(i)));
      }
    }
    found.sort(Comparator.comparingLong((Suggestion word) -> -word.documents()));
    return found.size() <= MOST_TITLES ? found : found.subList(0, MOST_TITLES);
  }
}
