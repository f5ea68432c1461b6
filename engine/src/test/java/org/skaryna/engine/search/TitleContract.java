// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDate;
import org.skaryna.engine.schema.ArticleDates;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.ScoreExplanation.Part;

/** Titles that hold the words of a query together come first. */
public abstract class TitleContract extends SearchEngineContract {
  private static final String ELSEWHERE = "Сёння раніцай на вуліцы было ціха.";
  private static final ArticleDate YEAR = ArticleDates.read("1950");

  private void addTitled(String language, String title, String text) {
    add(Article.builder("titled", text).title(title).language(new Language(language)));
  }

  private void addTexts(String language, String inText) {
    String often = (inText + ". ").repeat(9);
    add(Article.builder("text", often).title("Нататкі").language(new Language(language)));
    for (int i = 0; i < 5; i++) {
      add(article("other" + i, ELSEWHERE).title("Сённяшнія навіны горада нумар " + i));
    }
    commit();
  }

  private List<String> ranked(String query) {
    return search(query).hits().stream().map(Hit::id).toList();
  }

  private List<Part> parts(String query, String id, Locale locale) {
    SearchRequest.Builder request = SearchRequest.of(query).facets(Set.of()).explain(true);
    return engine.search(request.locale(locale).build()).hits().stream()
        .filter(hit -> hit.id().equals(id))
        .flatMap(hit -> hit.explanation().parts().stream())
        .toList();
  }

  private List<Part> forTitle(String query, String id) {
    return parts(query, id, Locale.ENGLISH).stream()
        .filter(part -> part.why().contains("the words of the query"))
        .toList();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "родны кут | be | Родны кут | родны кут | it is the title",
        "родны кут | be | Наш родны кут: новыя вершы пра дарагую нам зямлю | родны кут | part of a long one",
        "роднага кута | be | У родным куце | роднаму куту | other forms on both sides",
        "новый год | ru | Новый год | новый год | Russian",
        "новом году | ru | С новым годом | новому году | Russian forms",
        "old books | en | The old book | old books, an old book | English",
        "rodny kut śnieh | be | Родны кут, снег | родны кут і снег | in Łacinka",
        "\"родны кут\" | be | Пра родны кут і пра ўсё на свеце | родны кут | a phrase",
        "родны кут language:be | be | Родны кут | родны кут | a language ranks nothing",
        "чытальня і кніга | be | Чытальня і кніга | чытальня і кніга | a stop word between",
        "вясна ў Полацку | be | Вясна ў Полацку | вясна ў Полацку | a place among them",
        "Полацк | be | Полацк | Полацк | one word needs no more than the title's weight",
        "Янка Купала | be | Янка Купала | Янка Купала | so does a name",
      })
  void aTitleComesBeforeATextThatHasTheWordsMoreOften(
      String query, String language, String title, String inText, String why) {
    addTitled(language, title, ELSEWHERE);
    addTexts(language, inText);
    assertThat(ranked(query)).as(why).containsExactly("titled", "text");
  }

  @ParameterizedTest(name = "{0} in the title {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "родны кут | Родны кут | the whole title",
        "родны кут | Стары родны кут | a part",
        "родны кут | У родным куце | other forms",
        "(родны кут) | Родны кут | brackets change nothing",
        "родны AND кут | Родны кут | nor does what a space means anyway",
        "\"родны кут\" | Стары родны кут | a phrase",
        "родны кут date:[1900 TO 2000] | Родны кут | within a period",
      })
  void itCountsThatWordsStandTogetherInATitle(String query, String title, String why) {
    add(article("titled", "Родны кут.").title(title).date(YEAR));
    addTexts("be", "родны кут");
    assertThat(forTitle(query, "titled")).as(why).hasSize(1);
  }

  @ParameterizedTest(name = "{0} in the title {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "родны кут | Кут родны | another order",
        "родны кут | Родны наш кут | scattered",
        "родны кут | Родны | only one of them",
        "родны кут | Навіны | only in the text",
        "\"родны кут\" | У родным куце | a phrase asks for what is written",
        "\"родны кут\"~2 | Родны кут | nor for so loose a phrase",
        "\"родны\" | Родны | one word",
        "родны | Родны | one word",
        "title:родны title:кут | Родны кут | what is asked of the title alone",
        "родны title:кут | Родны кут | of one word",
        "родны OR кут | Родны кут | either",
        "родны кут -навіны | Родны кут | a query of several parts",
        "родны кут* | Родны кут | a beginning",
        "родны кут~ | Родны кут | a slip of the pen",
        "родны кут name:\"Янка Купала\" | Родны кут | a name of its own",
      })
  void nothingElseCountsForThat(String query, String title, String why) {
    add(article("titled", "Родны кут. Янка Купала.").title(title).date(YEAR));
    addTexts("be", "родны кут");
    assertThat(ranked(query).contains("titled") || query.startsWith("\"")).as(query).isTrue();
    assertThat(forTitle(query, "titled")).as(why).isEmpty();
  }

  @Test
  void theShorterTheTitleTheBetter() {
    add(article("part", ELSEWHERE).title("Стары родны кут"));
    add(article("much", ELSEWHERE).title("Стары родны кут і яго людзі ў старых газетах"));
    add(article("whole", ELSEWHERE).title("Родны кут"));
    addTexts("be", "родны кут");
    assertThat(ranked("родны кут")).containsExactly("whole", "part", "much", "text");
  }

  @Test
  void whatIsFoundAndMarkedStaysTheSame() {
    add(article("titled", "Вось родны, вось кут.").title("Родны кут"));
    addTexts("be", "родны кут");
    SearchResult words = search("родны кут");
    SearchResult loose = search("родны (кут OR кут)");
    assertThat(words.total()).isEqualTo(loose.total()).isEqualTo(2);
    assertThat(words.facets()).isEqualTo(loose.facets());
    assertThat(words.names()).isEqualTo(loose.names());
    assertThat(snippets(words)).containsExactlyInAnyOrderElementsOf(snippets(loose).toList());
  }

  private static Stream<Object> snippets(SearchResult result) {
    return result.hits().stream().map(Hit::snippets);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | родны кут | the words of the query are the whole title",
        "be | родны кут | словы запыту і ёсць увесь загаловак",
        "ru | родны кут | слова запроса и есть весь заголовок",
        "en | родным куце | the words of the query are the whole title",
        "en | стары родны | the words of the query stand together in the title",
        "be | стары родны | словы запыту стаяць у загалоўку разам",
        "ru | стары родны | слова запроса стоят в заголовке вместе",
      })
  void explainSaysSoInTheReadersLanguage(String language, String query, String words) {
    add(
        article("titled", "Стары.")
            .title(query.startsWith("стары") ? "Стары родны кут" : "Родны кут"));
    addTexts("be", query);
    assertThat(parts(query, "titled", Locale.of(language)))
        .filteredOn(part -> part.why().contains(words))
        .singleElement()
        .satisfies(part -> {
          assertThat(part.field()).isEqualTo("title");
          assertThat(part.weight()).isEqualTo(2);
          assertThat(part.found())
              .containsExactly(query.startsWith("стары") ? "Стары родны" : "Родны кут");
        });
  }
}
