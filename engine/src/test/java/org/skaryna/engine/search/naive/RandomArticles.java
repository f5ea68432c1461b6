// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDates;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.schema.LanguagePassage;

/** Short articles of few words, so that random queries find some. */
final class RandomArticles {
  static final List<String> AUTHORS = List.of("Якуб Колас", "Мария Богданова", "Peter Smith");
  static final List<String> SOURCES = List.of("Наша Ніва", "Новый мир", "New Library");
  static final List<String> TAGS = List.of("вершы", "проза і вершы", "new books");
  static final List<String> TYPES = List.of("article", "Book", "page");
  private static final List<String> DATES =
      List.of("", "1918", "1925-03", "1925-03-01", "1925-12-31", "1907-1910", "1919-1926");

  /** Forms, orthographies and stop words; none is, or resembles, a name or a place. */
  private static final Map<String, List<String>> WORDS =
      new TreeMap<>(
          Map.of(
              "be",
              words(
                  "снег снегам сьнег лес лясы лёс лёсу кніга кнігі кнігамі горад гарады з'езд зьезд"
                      + " з’езду план пляны чорна-белы чорна белы па-новаму ўчора учора і пра"
                      + " за́мак"),
              "ru",
              words(
                  "снег снега лес леса книга книги книгами город города ещё еще ёлка елки и новый"
                      + " юго-западный запад план"),
              "en",
              words(
                  "book books library libraries the of reading city city's cities new well-known"
                      + " known"),
              "pl",
              words("książka książki gazeta gazety i nowy"),
              "uk",
              words("книга книгою місто міста в'язень в’язня і новий"),
              "cs",
              words("kniha knihy město a nový")));

  static final List<String> LANGUAGES = List.copyOf(WORDS.keySet());

  private RandomArticles() {}

  /**
   * A change of the archive.
   *
   * @param article added or put in place of the one with its id; nothing where {@code id} is
   *     deleted
   * @param commits whether what came so far is written out as a segment
   */
  record Step(String id, Optional<Article> article, boolean commits) {}

  static Arbitrary<Step> steps(int mostArticles) {
    Arbitrary<String> ids = Arbitraries.integers().between(1, mostArticles).map(i -> "id" + i);
    Arbitrary<Boolean> commits = Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true));
    return Combinators.combine(ids, commits)
        .flatAs((id, commit) ->
            Arbitraries.frequencyOf(
                Tuple.of(4, article(id).map(a -> new Step(id, Optional.of(a), commit))),
                Tuple.of(1, Arbitraries.just(new Step(id, Optional.empty(), commit)))));
  }

  /** A word of a language that the articles are in. */
  static Arbitrary<String> words() {
    return languages().flatMap(RandomArticles::wordsOf);
  }

  static Arbitrary<String> wordsOf(String language) {
    return Arbitraries.of(WORDS.getOrDefault(language, List.of()));
  }

  static Arbitrary<String> languages() {
    return Arbitraries.of(LANGUAGES);
  }

  private static List<String> words(String words) {
    return List.of(words.split(" "));
  }

  private static Arbitrary<Article> article(String id) {
    return languages()
        .flatMap(language ->
            Combinators.combine(
                    sentence(language, 0, 2),
                    paragraphs(language),
                    Arbitraries.of(DATES),
                    Arbitraries.of(SOURCES),
                    Arbitraries.of(TYPES),
                    Arbitraries.subsetOf(AUTHORS),
                    Arbitraries.subsetOf(TAGS))
                .as((title, paragraphs, date, source, type, authors, tags) ->
                    inParagraphs(id, language, paragraphs)
                        .title(title)
                        .date(ArticleDates.read(date))
                        .source(source)
                        .type(type)
                        .authors(List.copyOf(authors))
                        .tags(List.copyOf(tags))
                        .build()));
  }

  /** Each with its language; the first in the article's own. */
  private static Arbitrary<List<Tuple2<String, String>>> paragraphs(String language) {
    Arbitrary<Tuple2<String, String>> own =
        sentence(language, 1, 6).map(s -> Tuple.of(language, s));
    Arbitrary<Tuple2<String, String>> any =
        languages().flatMap(other -> sentence(other, 1, 4).map(s -> Tuple.of(other, s)));
    Arbitrary<List<Tuple2<String, String>>> names = NamedInTexts.sentences().list().ofMaxSize(3);
    return Combinators.combine(own, any.list().ofMaxSize(3), names)
        .as((first, others, named) -> {
          List<Tuple2<String, String>> all = new ArrayList<>(List.of(first));
          all.addAll(others);
          all.addAll(named);
          return all;
        });
  }

  private static Article.Builder inParagraphs(
      String id, String language, List<Tuple2<String, String>> paragraphs) {
    StringBuilder text = new StringBuilder();
    List<LanguagePassage> passages = new ArrayList<>();
    for (Tuple2<String, String> paragraph : paragraphs) {
      int start = text.isEmpty() ? 0 : text.append('\n').length();
      text.append(paragraph.get2());
      if (!paragraph.get1().equals(language)) {
        passages.add(new LanguagePassage(start, text.length(), new Language(paragraph.get1())));
      }
    }
    return Article.builder(id, text.toString()).language(new Language(language)).passages(passages);
  }

  /** Every eighth word or so is of another language. */
  private static Arbitrary<String> sentence(String language, int fewest, int most) {
    Arbitrary<String> word =
        Arbitraries.frequencyOf(Tuple.of(7, wordsOf(language)), Tuple.of(1, words()));
    return Combinators.combine(
            word.list().ofMinSize(fewest).ofMaxSize(most), Arbitraries.of(" ", ", "))
        .as((words, between) -> words.isEmpty() ? "" : String.join(between, words) + ".");
  }
}
