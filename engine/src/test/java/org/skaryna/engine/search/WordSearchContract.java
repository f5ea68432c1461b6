// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.schema.LanguagePassage;

/** Finding by words, fields and operators. */
public abstract class WordSearchContract extends SearchEngineContract {
  @ParameterizedTest(name = "{0} finds {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "горада | be | a case form in Belarusian",
        "книгами | ru | a case form in Russian",
        "book | en | the plural in English",
        "бібліятэка книга | | every word is required",
        "бібліятэка OR книга | be ru | either",
        "горад | be | in the text",
        "горад -кніга | | without",
        "NOT горад | en ru uk | all but",
        "\"кнігі пра горад\" | be | a phrase",
        "\"кніга пра горад\" | | another form of its word",
        "\"горад пра кнігі\" | | not in this order",
        "\"кнігі горад\" | | not next to each other",
        "\"кнігі горад\"~1 | be | one word apart",
        "title:бібліятэка | be | in the title",
        "title:горад | | not in the title",
        "author:колас | be | an author",
        "source:\"Наша Ніва\" | be | a source",
        "tag:history | en | a tag",
        "language:uk | uk | another language",
        "нотатка | uk | a case form in Ukrainian",
        "type:book | en | a type",
        "бібліятэ* | be | a beginning",
        "libary~ | en | a slip of the pen",
        "(книга OR book) -library | ru | brackets",
        "книга у | ru | a stop word of one language does not hide the word beside it",
        "the library | en | a stop word in English",
        "the | en | a stop word with nothing beside it is found as typed",
        "has the | en | every one of several",
        "the пра | | not one here and one there",
        "NOT the | be ru uk | left out as typed",
        "the OR бібліятэка | be en | either",
      })
  void findsByWords(String query, String ids, String why) {
    addLibrary();
    assertThat(ids(query)).as(why).isEqualTo(ids == null ? Set.of() : Set.of(ids.split(" ")));
  }

  private void addBeginnings() {
    add(article("labkovich", "Суд над Уладзімірам Лабковічам."));
    add(article("freedom", "Незалежнасць і хвароба чырвонага дрэва; падрыхтуюць спакойлівы лес."));
    add(article("freedom-ru", "Экономического роста независимости.").language(Language.RUSSIAN));
    add(article("freedom-en", "The armies of Kalesnikava are joining.").language(Language.ENGLISH));
    add(article("latin", "Kaleśnikava spявае.").title("Францыск Скарына"));
    add(article("other", "Лаба, залежны, хвоя, чарніцы, лесвіца, эканом; armour, joiner, калода."));
    commit();
  }

  @ParameterizedTest(name = "{0} finds {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Лабков* | labkovich | a name",
        "лабковіча* | labkovich | up to within the ending",
        "незалежн* | freedom | a word",
        "незалежнас* | freedom | further than its stem",
        "хваро* | freedom | о that the stem writes а",
        "Чырвон* | freedom | the same in an adjective",
        "падрыхту* | freedom | the present of a verb in -аваць",
        "экономическог* | freedom-ru | an ending cut short",
        "независимос* | freedom-ru | a noun in -ость",
        "Kalesn* | freedom-en | a name in English",
        "Kaleśn* | latin | Belarusian in Latin letters",
        "armie* | freedom-en | y that became ie",
        "joini* | freedom-en | -ing cut short",
        "title:Скар* | latin | in the title",
        "Лабкев* | | not these letters",
        "залежнасц* | | not within a word",
        "хвара* хвоя | | not another word",
        "лабковічах* хвоя | | every word is required",
        "экономик* | | another word of that root",
        "Kalash* | | not these letters",
        "armies* -kalesnikava | | a whole word",
        "title:Лабков* | | not in the title",
        "Скарына~ | latin | all letters right",
        "Скорына~ | latin | a letter wrong",
        "Скарыга~ | latin | another",
        "Kalesnikova~ | freedom-en | a letter wrong in English",
        "Скарбніца~ | | another word",
        "Карына~ | | another first letter",
        "Лабовіч~1 | labkovich | a letter missing",
        "Лаваш~1 | | more than one letter",
      })
  void findsWordsThatBeginSoOrNearlySo(String query, String ids, String why) {
    addBeginnings();
    assertThat(ids(query)).as(why).isEqualTo(ids == null ? Set.of() : Set.of(ids.split(" ")));
  }

  @ParameterizedTest(name = "{0} finds {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "сацыяльна-палітычны | be taraskievica | the whole, in another form and norm",
        "палітычных | be taraskievica alone | its second part, in another form",
        "сацыяльна | be taraskievica | its first part",
        "палітычна-сацыяльны | | in another order",
        "прэс-канферэнцыі | be | the whole, in another form",
        "канферэнцыя | be | its second part",
        "прэс | be | its first part",
        "санкт-пецярбург | be | a town",
        "пецярбургу | be | its second part",
        "беларуска | | no part of па-беларуску",
        "санкт-петербургский | ru | the whole",
        "санкт-петербург | ru | a town in another form",
        "западному | ru | the second part of юго-западный",
        "юго-западному | ru | the whole, in another form",
        "западно-южный | | in another order",
        "новый | | not a part of по-новому",
        "known | en | a part in English",
        "well-known | en | the whole in English",
        "election | | not behind a prefix",
      })
  void aCompoundIsFoundByAPartAndAsAWhole(String query, String ids, String why) {
    add(
        article(
            "be",
            "Сацыяльна-палітычныя погляды, прэс-канферэнцыя ў Санкт-Пецярбургу па-беларуску."));
    add(article("taraskievica", "Сацыяльна-палітычнае жыцьцё."));
    add(article("alone", "Палітычны верш."));
    add(
        article(
                "ru",
                "Санкт-петербургский трамвай в Санкт-Петербурге едет на юго-западный по-новому.")
            .language(Language.RUSSIAN));
    add(article("en", "A well-known poet was re-elected.").language(Language.ENGLISH));
    commit();
    assertThat(ids(query)).as(why).isEqualTo(ids == null ? Set.of() : Set.of(ids.split(" ")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"снег лес\" | false | not over what stands between in another language",
        "\"снег лес\"~999 | false | nor where words may be moved",
        "\"стары снег\" | true | within the text before it",
        "\"лес горад\" | true | and behind it",
        "\"белая книга\" | true | within the passage",
        "\"снег лежит\" | false | nor from one language to the other",
      })
  void aPhraseStandsInOneLanguage(String query, boolean found, String why) {
    String text = "стары снег\nлежит белая книга\nлес горад";
    int start = text.indexOf("лежит");
    int end = text.indexOf("\nлес");
    add(article("a", text).passages(List.of(new LanguagePassage(start, end, Language.RUSSIAN))));
    commit();
    assertThat(ids(query)).as(why).hasSize(found ? 1 : 0);
    assertThat(ids("снег лес книга")).hasSize(1);
  }

  @Test
  void anEmptyQueryFindsEverythingInOrderOfIds() {
    addLibrary();
    assertThat(search("").hits()).extracting(Hit::id).containsExactly("be", "en", "ru", "uk");
  }

  @Test
  void aQueryWithNothingToSearchForFindsNothingAndSaysSo() {
    addLibrary();
    SearchResult result = search("?! / <>");
    assertThat(result.total()).isZero();
    assertThat(result.query().warnings()).hasSize(1);
  }

  @Test
  void warningsAreInTheReadersLanguage() {
    var request = SearchRequest.of("книга\"");
    assertThat(warnings(request.locale(Locale.of("be"))))
        .containsExactly("Незакрытае двукоссе прапушчана.");
    assertThat(warnings(request.locale(Locale.ENGLISH))).containsExactly("Unclosed quote ignored.");
  }

  private List<String> warnings(SearchRequest.Builder request) {
    return engine.search(request.build()).query().warnings();
  }

  @Test
  void theTitleCountsMoreThanTheText() {
    add(article("text", "Пра возера і вецер, пра хвалі і бераг").title("Нататкі"));
    add(article("title", "Пра вецер і хвалі, пра сосны і бераг").title("Возера"));
    commit();
    assertThat(search("возера").hits()).extracting(Hit::id).containsExactly("title", "text");
  }

  @ParameterizedTest(name = "{0}: {1} before {2}")
  @CsvSource({
    "возера, text, title",
    "возеры, title, text",
    "возерам, tail, text",
    "возера бераг, text, title",
  })
  void theFormTypedRanksBeforeAnyOtherWhereverItStands(String query, String first, String then) {
    String filler = "Пра вецер і хвалі, пра сосны і бераг, пра вечар і раніцу. ".repeat(30);
    add(article("text", filler + "Там было возера."));
    add(article("title", "Возеры, азёры. " + "У возеры. ".repeat(9) + "Бераг.").title("Возеры"));
    add(article("tail", filler + "Над возерам."));
    commit();
    List<String> ids = search(query).hits().stream().map(Hit::id).toList();
    assertThat(ids).contains(first, then);
    assertThat(ids.indexOf(first)).isLessThan(ids.indexOf(then));
  }

  @Test
  void aHyphenatedWordIsFoundAsWrittenInAnyText() {
    add(article("two", "Чорна белы здымак."));
    add(article("one", "Чорна-белы здымак."));
    commit();
    assertThat(ids("чорна-белы")).containsExactlyInAnyOrder("one", "two");
  }

  @Test
  void aHitShowsWhatIsKnownOfTheArticle() {
    addLibrary();
    Hit hit = search("бібліятэка").hits().getFirst();
    assertThat(hit.title()).isEqualTo("Бібліятэка");
    assertThat(hit.language()).isEqualTo(Language.BELARUSIAN);
    assertThat(hit.date()).isEqualTo("1925-03-01");
    assertThat(hit.source()).isEqualTo("Наша Ніва");
    assertThat(hit.type()).isEqualTo("article");
    assertThat(hit.url()).isEqualTo("https://example.org/be");
    assertThat(hit.authors()).containsExactly("Якуб Колас");
    assertThat(hit.score()).isPositive();
  }
}
