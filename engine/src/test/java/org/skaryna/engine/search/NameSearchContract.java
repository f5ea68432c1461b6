// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.schema.Language;

/** Finding people under every spelling. */
public abstract class NameSearchContract extends SearchEngineContract {
  private void addPeople() {
    add(article("be", "Суд над праваабаронцам. Уладзімір Лабковіч віны не прызнаў."));
    add(article("be-case", "Пісьмо напісана Уладзіміру Лабковічу з Гродна."));
    add(
        article("ru", "Суд в Минске отпустил правозащитника Владимира Лабковича.")
            .language(Language.RUSSIAN));
    add(
        article("en", "The court sentenced Uladzimir Labkovich and others.")
            .language(Language.ENGLISH));
    add(article("other-person", "Уладзімір Юркевіч пазнаёміўся з Алесем Лабковічам."));
    add(article("far", "Уладзімір прыйшоў дадому вечарам і ўбачыў там, што Лабковіч ужо спіць."));
    commit();
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Уладзімір Лабковіч | exact | be",
        "Уладзімір Лабковіч | inflected | be be-case",
        "Уладзімір Лабковіч | variants | be be-case ru en",
        "Владимир Лабкович | variants | be be-case ru en",
        "Uladzimir Labkovich | variants | be be-case ru en",
        "Лабковіч Уладзімір | variants | be be-case ru en",
        "Уладзімір Колас | variants | ",
      })
  void findsAPersonAndNobodyElse(String name, String level, String ids) {
    addPeople();
    NameLevel names = NameLevel.ofKey(level).orElseThrow();
    assertThat(ids(SearchRequest.of("name:\"" + name + "\"").names(names)))
        .isEqualTo(ids == null ? Set.of() : Set.of(ids.split(" ")));
  }

  @ParameterizedTest(name = "{0} for Лабковіч at {1}: {2}")
  @CsvSource({
    "Лапковіч, similar,  true",
    "Лаковіч,  similar,  true",
    "Лабковіч, similar,  true",
    "Лапковіч, variants, false",
    "Лаковіч,  variants, false",
    "Юркевіч,  similar,  false"
  })
  void findsASlipOfThePenOnlyWhereItIsAskedFor(String written, String level, boolean found) {
    add(article("a", "Уладзімір %s выйшаў на волю.".formatted(written)));
    commit();
    NameLevel names = NameLevel.ofKey(level).orElseThrow();
    assertThat(ids(SearchRequest.of("name:\"Уладзімір Лабковіч\"").names(names)))
        .isEqualTo(found ? Set.of("a") : Set.of());
  }

  @Test
  void aPlainQueryFindsNamesWithoutSyntax() {
    addPeople();
    assertThat(ids("Uladzimir Labkovich")).contains("be", "be-case", "ru", "en");
  }

  @ParameterizedTest(name = "{0} typed plainly")
  @ValueSource(
      strings = {
        "Калеснікава",
        "Калеснікавай",
        "КАЛЕСНІКАВА",
        "Калесьнікава",
        "Kalesnikava",
        "Kaleśnikava",
        "Колесникова",
        "Колесниковой"
      })
  void aNameOfOneWordTypedPlainlyFindsTheSameFromEveryLanguage(String typed) {
    add(article("be", "Марыя Калеснікава грала на флейце."));
    add(article("be-case", "Пра Калеснікаву пісалі ўсе."));
    add(article("be-tarask", "Марыя Калесьнікава вярнулася."));
    add(article("be-title", "Пра яе.").title("Калеснікавай далі прэмію"));
    add(article("ru", "Приговор Марии Колесниковой.").language(Language.RUSSIAN));
    add(article("ru-caps", "СУД НАД КОЛЕСНИКОВОЙ").language(Language.RUSSIAN));
    add(article("en", "Maria Kalesnikava's flute.").language(Language.ENGLISH));
    add(article("latin", "Maryja Kaleśnikava viarnułasia."));
    add(article("other-name", "Колесник пришёл.").language(Language.RUSSIAN));
    add(article("other-word", "Калесныя майстры рабілі калёсы, каляса не было."));
    add(article("other-ru", "Колесники и колесо.").language(Language.RUSSIAN));
    add(article("other-en", "A colesnik is not a person.").language(Language.ENGLISH));
    commit();
    Set<String> found =
        Set.of("be", "be-case", "be-tarask", "be-title", "ru", "ru-caps", "en", "latin");
    assertThat(ids("name:\"" + typed + '"')).isEqualTo(found);
    assertThat(ids(typed)).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0} finds {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Uladzimir Labkovich | be be-case ru en | the same as name:",
        "уладзімір лабковіч | be be-case ru en far other-person | in lower case, its words too",
        "Labkovich OR Юркевіч | be be-case ru en far other-person | each operand of OR",
        "Юркевич AND Labkovich | other-person | each operand of AND",
        "суд AND (Labkovich) | be ru | in brackets",
        "суд -Labkovich | no-name | behind a minus, every form is left out",
        "суд NOT Uladzimir Labkovich | no-name | NOT leaves out the person",
        "Уладзімір Лабковіч OR Юркевіч | be be-case ru en other-person | a name is one operand",
        "\"Uladzimir Labkovich\" | en | a quoted phrase stays a phrase",
        "суд Labkovich | be ru | beside a word",
        "Лабковіч, Уладзімір | be be-case ru en | as in a list of names",
      })
  void namesArePartOfAPlainQueryWhereverTheyStand(String query, String ids, String why) {
    addPeople();
    add(article("no-name", "Суд адклалі."));
    commit();
    assertThat(ids(query)).as(why).isEqualTo(Set.of(ids.split(" ")));
  }

  @ParameterizedTest(name = "{0} finds {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Бабарыка | name name-ru name-en | the archive writes it as a name",
        "Babaryka | name name-ru name-en | in Latin letters too",
        "бабарыка | name | in lower case it is a word, as it has no ending that tells",
        "Выбары | word word-start | an ordinary word, whatever its capital",
        "Выборы | word word-start word-ru | its Belarusian stem is the same, and no name",
        "Вера | vera vera-en faith | a given name that is a word too: both",
        "вера | vera faith | in lower case a word",
        "мир | peace | in lower case a word",
        "Мир | peace | with a capital too, where the archive has no such name",
        "Свабода слова | freedom | two words",
      })
  void theArchiveTellsWhetherASingleWordIsAName(String query, String ids, String why) {
    add(article("name", "Учора Віктар Бабарыка выйшаў, Бабарыку сустракалі."));
    add(article("name-ru", "Дом Бабарико был закрыт.").language(Language.RUSSIAN));
    add(article("name-en", "Then Babaryka spoke.").language(Language.ENGLISH));
    add(article("word", "Тыя выбары прайшлі, а гэтыя выбары — не. Пра выбары маўчалі."));
    add(article("word-start", "Выбары скончыліся."));
    add(article("word-ru", "На выборы не пришли, выборы сорваны.").language(Language.RUSSIAN));
    add(article("vera", "Учора Вера Пятрова спявала."));
    add(article("vera-en", "Yesterday Vera Petrova sang.").language(Language.ENGLISH));
    add(article("faith", "Без веры няма нічога, вера жыве, у веры сіла."));
    add(article("peace", "За мир! Нам нужен мир, и мир придёт.").language(Language.RUSSIAN));
    add(article("freedom", "Права на свабоду слова. Свабода слова — гэта свабода."));
    commit();
    assertThat(ids(query)).as(why).isEqualTo(Set.of(ids.split(" ")));
  }

  @Test
  void closerFormsComeFirst() {
    add(article("1-title", "Пра яго.").title("Уладзімір Лабковіч"));
    add(article("2-exact", "Быў Уладзімір Лабковіч тут.").title("Навіна"));
    add(article("3-apart", "Быў Уладзімір Мікалаевіч Лабковіч тут.").title("Навіна"));
    add(article("4-case", "Пра Уладзіміра Лабковіча.").title("Навіна"));
    add(
        article("5-variant", "О Владимире Лабковиче.")
            .title("Уладзімір")
            .language(Language.RUSSIAN));
    add(article("6-similar", "Быў Уладзімір Лапковіч тут.").title("Навіна"));
    commit();
    SearchRequest request =
        SearchRequest.of("name:\"Уладзімір Лабковіч\"").names(NameLevel.SIMILAR).build();
    assertThat(engine.search(request).hits())
        .extracting(Hit::id)
        .containsExactly("1-title", "2-exact", "3-apart", "4-case", "5-variant", "6-similar");
  }

  @Test
  void articlesWithTheWordsOnlyComeBehindThoseWithTheName() {
    String often = "Мінская вера. Новая вера! Вера і вера. ".repeat(20);
    add(article("word", often).title("Вера, вера і вера"));
    add(article("name", "Yesterday Vera Petrova sang.").language(Language.ENGLISH));
    commit();
    assertThat(search("Вера").hits()).extracting(Hit::id).contains("word", "name");
    assertThat(search("Vera Petrova вера OR Yesterday").total()).isPositive();
    assertThat(search("Вера").hits().getFirst().names()).isNotEmpty();
  }

  @Test
  void eachNameCountsItsSpellingsUnderTheOthersChoice() {
    add(article("a", "Уладзімір Лабковіч і Марыя Калеснікава."));
    add(article("b", "Уладзіміра Лабковіча чакала Марыя Калеснікава."));
    add(article("c", "Уладзімір Лабковіч без яе."));
    commit();
    String query =
        "name:\"Уладзімір Лабковіч\" name:\"Марыя Калеснікава\""
            + " -spelling:\"Уладзімір Лабковіч\"";
    assertThat(ids(query)).containsExactly("b");
    assertThat(spellings(query))
        .containsExactlyInAnyOrder(
            "Уладзімір Лабковіч 1 be false", "Уладзіміра Лабковіча 1 be true");
    assertThat(search(query).names().get(1).spellings())
        .extracting(NameSpellings.Spelling::documents)
        .containsExactly(1L);
  }

  @Test
  void aHitSaysWhichFormWasFoundAndWhy() {
    addPeople();
    SearchResult result =
        engine.search(
            SearchRequest.of("name:\"Uladzimir Labkovich\"").locale(Locale.ENGLISH).build());
    Hit hit = result.hits().stream().filter(h -> h.id().equals("ru")).findFirst().orElseThrow();
    assertThat(hit.names())
        .singleElement()
        .satisfies(name -> {
          assertThat(name.query()).isEqualTo("Uladzimir Labkovich");
          assertThat(name.found()).isEqualTo("Владимира Лабковича");
          assertThat(name.level()).isEqualTo(NameLevel.VARIANTS);
          assertThat(name.why()).isNotBlank();
        });
  }

  @Test
  void aHitNamesItsBestFormsFirstEachOnce() {
    add(
        article(
            "a",
            "Владимир Лабкович. Уладзіміру Лабковічу. Uladzimir Labkovich. Уладзіміра Лабковіча."
                + " Владимира Лабковича. Уладзімір Лабковіч. Vladimir Labkovich."
                + " Уладзімір Лабковіч. Лабковічам Уладзімірам."));
    commit();
    assertThat(hit("name:\"Уладзімір Лабковіч\" name:Labkovich", "a").names())
        .extracting(name -> name.query() + " " + name.level().key() + " " + name.found())
        .containsExactly(
            "Уладзімір Лабковіч exact Уладзімір Лабковіч",
            "Уладзімір Лабковіч inflected Уладзіміру Лабковічу",
            "Уладзімір Лабковіч inflected Уладзіміра Лабковіча",
            "Уладзімір Лабковіч inflected Лабковічам Уладзімірам",
            "Уладзімір Лабковіч variants Владимир Лабкович",
            "Labkovich exact Labkovich",
            "Labkovich variants Лабкович",
            "Labkovich variants Лабковічу",
            "Labkovich variants Лабковіча",
            "Labkovich variants Лабковича");
  }

  @Test
  void spellingsAreCountedUnderTheRestOfTheQuery() {
    addPeople();
    add(article("be2", "Уладзімір Лабковіч і Уладзімір Лабковіч — адзін артыкул, лічыцца раз."));
    commit();
    assertThat(spellings("name:\"Уладзімір Лабковіч\""))
        .containsExactlyInAnyOrder(
            "Уладзімір Лабковіч 2 be true",
            "Уладзіміру Лабковічу 1 be true",
            "Владимира Лабковича 1 ru true",
            "Uladzimir Labkovich 1 en true");
    assertThat(spellings("name:\"Уладзімір Лабковіч\" суд"))
        .contains("Уладзімір Лабковіч 1 be true");
    assertThat(engine.spellings("Уладзімір Лабковіч", NameLevel.VARIANTS).spellings().getFirst())
        .satisfies(first -> assertThat(first.form()).isEqualTo("Уладзімір Лабковіч"))
        .satisfies(first -> assertThat(first.level()).isEqualTo(NameLevel.EXACT))
        .satisfies(first -> assertThat(first.documents()).isEqualTo(2));
  }

  @Test
  void aSpellingLeftOutStaysListedAndItsArticlesGoUnlessAnotherFormStands() {
    addPeople();
    add(article("both", "Уладзімір Лабковіч адказаў. Ад Уладзіміра Лабковіча чакалі слова."));
    commit();
    String query = "name:\"Уладзімір Лабковіч\" -spelling:\"Уладзімір Лабковіч\"";
    assertThat(ids(query)).containsExactlyInAnyOrder("be-case", "ru", "en", "both");
    assertThat(spellings(query))
        .contains("Уладзімір Лабковіч 2 be false", "Уладзіміра Лабковіча 1 be true");
    assertThat(hit(query, "both").names())
        .extracting(NameFound::found)
        .containsExactly("Уладзіміра Лабковіча");
  }

  @ParameterizedTest(name = "{0} without {1} finds {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Uladzimir Labkovich | Uladzimir Labkovich | be be-case ru both | its words do not return",
        "Уладзімір Лабковіч | Уладзіміру Лабковічу | be en ru both | nor other cases of them",
        "Labkovich | Labkovich | be be-case far other-person ru both | a single word",
        "name:\"Uladzimir Labkovich\" | Uladzimir Labkovich | be be-case ru both | with syntax",
        "Лабковіч вечарам | Лабковіч | | beside another word",
        "Лабковіч спіць | Лабкевіч | far | another spelling",
        "author:\"Лабковіч\" | Лабковіч | | an author",
        "author:\"Лабковіч\" | Лабковіча | far | an author spelled otherwise",
      })
  void aSpellingLeftOutIsNotBroughtBackByItsWords(
      String query, String leftOut, String ids, String why) {
    addPeople();
    add(article("both", "Uladzimir Labkovich, або Уладзімір Лабковіч.").authors(List.of("Янка")));
    add(
        article("far", "Уладзімір прыйшоў дадому вечарам і ўбачыў там, што Лабковіч ужо спіць.")
            .authors(List.of("Алесь Лабковіч")));
    commit();
    assertThat(ids(query + " -spelling:\"" + leftOut + "\""))
        .as(why)
        .isEqualTo(ids == null ? Set.of() : Set.of(ids.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({"exact", "inflected", "variants"})
  void aSpellingLeftOutStaysOutAtEveryLevel(String level) {
    addPeople();
    NameLevel names = NameLevel.ofKey(level).orElseThrow();
    String query = "Уладзімір Лабковіч -spelling:\"Уладзіміру Лабковічу\"";
    assertThat(ids(SearchRequest.of(query).names(names))).contains("be").doesNotContain("be-case");
  }

  @Test
  void aSpellingAloneFindsThatWrittenForm() {
    addPeople();
    assertThat(ids("spelling:\"Владимира Лабковича\"")).containsExactly("ru");
  }

  @Test
  void namesCombineWithOtherClauses() {
    addPeople();
    assertThat(ids("name:\"Уладзімір Лабковіч\" -language:ru -name:Гродна"))
        .doesNotContain("ru")
        .contains("be", "en");
    assertThat(ids("name:\"Уладзімір Лабковіч\" OR вечарам")).contains("far", "ru");
  }

  @Test
  void authorsAreFoundUnderTheirSpellings() {
    add(article("a", "тэкст").authors(List.of("Уладзімір Лабковіч")));
    commit();
    assertThat(ids("author:\"Uladzimir Labkovich\"")).containsExactly("a");
    assertThat(ids("author:\"Юркевіч\"")).isEmpty();
  }

  @Test
  void listsTheCapitalisedWordsThatBeginSo() {
    addPeople();
    sink.delete("en");
    commit();
    assertThat(engine.nameWords("лабк"))
        .containsExactly(
            new NameWord("Лабковича", 1),
            new NameWord("Лабковіч", 2),
            new NameWord("Лабковічам", 1),
            new NameWord("Лабковічу", 1));
    assertThat(engine.nameWords("Lab")).isEmpty();
    assertThat(engine.nameWords("")).extracting(NameWord::form).contains("Гродна", "Минске");
  }

  private List<String> spellings(String query) {
    return search(query).names().getFirst().spellings().stream()
        .map(s -> "%s %d %s %s".formatted(s.form(), s.documents(), s.language(), s.selected()))
        .toList();
  }
}
