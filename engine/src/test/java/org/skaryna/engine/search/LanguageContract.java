// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.schema.LanguagePassage;

/** One query over all languages. */
public abstract class LanguageContract extends SearchEngineContract {
  private static final List<String> LANGUAGES =
      List.of("be", "ru", "en", "uk", "pl", "lt", "de", "cs", "und");

  @ParameterizedTest(name = "{0} finds {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "план | be ru uk | a word of three languages, of each in its forms",
        "planu | pl | a form of one",
        "планах | be ru uk | a form of several",
        "plans | en | English",
        "план plan | | a word is not looked for in another script",
        "план language:ru | ru | in the query, too, a language restricts",
        "план -language:ru | be uk | and leaves out",
      })
  void oneQueryReachesEveryLanguage(String query, String ids, String why) {
    addPlans();
    assertThat(ids(query)).as(why).isEqualTo(ids == null ? Set.of() : Set.of(ids.split(" ")));
  }

  @ParameterizedTest(name = "{0} finds {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "кніга | be | і is no letter of Russian",
        "книга | ru | nor и one of Belarusian",
        "книгами | ru | in any form",
        "навіна | be | ў and і",
        "сям'я | be | the apostrophe",
        "под'езд | ru | but for ъ as in the 1920s",
        "подъезда | ru | and the other way round",
        "россия | ru | and the і that Russian had before 1918",
      })
  void aWordIsNotReadInALanguageThatLacksItsLetters(String query, String ids, String why) {
    add(article("be", "Кніга і навіны ў сям'і."));
    add(
        article("ru", "Книга стоит. Новины, семья, под'езд, Россія, навина.")
            .language(Language.RUSSIAN));
    commit();
    assertThat(ids(query)).as(why).isEqualTo(Set.of(ids));
    assertThat(ids("\"" + query + "\"")).as(why).isSubsetOf(Set.of(ids));
  }

  @ParameterizedTest
  @ValueSource(strings = {"план", "планы", "", "NOT кніга", "план OR plan", "пла* OR plans~"})
  void aFilterShowsOneLanguageOnly(String query) {
    addPlans();
    Filters russian =
        new Filters(Map.of(FacetField.LANGUAGE, Set.of("ru")), Map.of(), DateRange.ALL);
    SearchResult result = engine.search(SearchRequest.of(query).filters(russian).build());
    assertThat(result.hits()).extracting(Hit::language).containsExactly(Language.RUSSIAN);
  }

  private void addPlans() {
    add(article("be", "Пра планы горада."));
    add(article("ru", "О планах города.").language(Language.RUSSIAN));
    add(article("uk", "Нові плани міста.").language(new Language("uk")));
    add(article("en", "The plan of the town.").language(Language.ENGLISH));
    add(article("pl", "Bez planu nic.").language(new Language("pl")));
    commit();
  }

  /** Numbers are the same word in every language, and stop words in none. */
  @Test
  void theSameTextScoresAlikeHoweverManyArticlesALanguageHas() {
    String text = "1918 1919 1920 1921 1922 1923 1924 1925";
    for (String language : LANGUAGES) {
      add(article("same-" + language, text).language(new Language(language)));
    }
    for (int i = 0; i < 40; i++) {
      add(article("long-be" + i, "4711 ".repeat(400)));
      add(article("short-ru" + i, "4711").language(Language.RUSSIAN));
    }
    commit();
    for (String query : List.of("1918", "1919 1922", "1918 OR 1955", "192*")) {
      assertThat(scores(query).keySet()).as(query).hasSize(LANGUAGES.size());
      double one = scores(query).values().iterator().next();
      assertThat(scores(query).values())
          .as(query)
          .allSatisfy(score -> assertThat(score).isCloseTo(one, withinPercentage(6)));
    }
  }

  @Test
  void aWordQuotedInAnotherLanguageDoesNotOutweighAnArticleAboutIt() {
    String filler = "Nothing else is told here by anyone. ";
    add(
        article("en", "The library. " + filler.repeat(30) + "A library.")
            .language(Language.ENGLISH));
    for (int i = 0; i < 20; i++) {
      String own = "Іншы тэкст пра іншае. ".repeat(40);
      String quoted = "The letter.";
      add(
          article("quotes" + i, own + quoted)
              .passages(
                  List.of(
                      new LanguagePassage(
                          own.length(), own.length() + quoted.length(), Language.ENGLISH))));
    }
    add(article("be-library", "Library. " + "Іншы тэкст пра іншае. ".repeat(40)));
    commit();
    Map<String, Double> scores = scores("library");
    assertThat(scores.keySet()).containsExactlyInAnyOrder("en", "be-library");
    assertThat(scores.get("en")).isGreaterThan(scores.get("be-library"));
  }

  private Map<String, Double> scores(String query) {
    return engine.search(SearchRequest.of(query).size(1000).build()).hits().stream()
        .collect(Collectors.toMap(Hit::id, hit -> (double) hit.score()));
  }
}
