// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.engine.query.QueryWarning.Kind;

class QueryStringParserTest {

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvFileSource(
      resources = "queries.csv",
      delimiter = '|',
      quoteCharacter = '\0',
      numLinesToSkip = 1,
      emptyValue = "")
  void readsWhatIsTyped(String typed, String tree, String why) {
    assertThat(tree(typed == null ? "" : typed)).as(why).isEqualTo(tree);
  }

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "снег || дождж; (or снег дождж); OR as programmers write it",
        "снег || || дождж; (or снег дождж); twice",
        "|| снег; снег; with nothing before it",
        "снег||дождж; снег||дождж; a word, for no space is beside it"
      })
  void readsTwoBarsAsOr(String typed, String tree, String why) {
    assertThat(tree(typed)).as(why).isEqualTo(tree);
  }

  @ParameterizedTest(name = "{0} warns of {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Купала\" | UNCLOSED_QUOTE",
        "(a | UNMATCHED_BRACKET",
        "a) | UNMATCHED_BRACKET",
        "a AND | OPERATOR_ALONE",
        "a OR OR b | OPERATOR_ALONE",
        "date:учора | UNREADABLE_DATE",
        "date:[1920 TO 1918] | UNREADABLE_DATE",
        "{a TO b} | UNREADABLE_RANGE",
        "[a TO b] | UNREADABLE_RANGE",
        "title:[a TO b] | UNREADABLE_RANGE",
        "date:[2020 TO | UNREADABLE_RANGE",
        "date:{2018 TO 2020} | UNREADABLE_RANGE",
        "Купала^5 | UNKNOWN_WEIGHT",
        "\"родны кут\"^2.5 | UNKNOWN_WEIGHT",
        "foo:bar | UNKNOWN_FIELD",
        "foo:\"bar\" | UNKNOWN_FIELD",
        "foo:(bar) | UNKNOWN_FIELD",
        "*а* | STAR_NOT_AT_END",
        "*ніга | STAR_NOT_AT_END",
        "кні*а | STAR_NOT_AT_END",
        "title:*ніга | STAR_NOT_AT_END",
        "кн?га | UNKNOWN_PATTERN",
        "/кн.га/ | UNKNOWN_PATTERN",
        "кніга or газета | SMALL_OPERATOR",
        "NOT NOT кніга | OPERATOR_ALONE",
        "адзін~ два~ тры~ пяць~ шэсць~ восем~ | TOO_MANY_FUZZY",
        "title: кніга | NO_VALUE",
        "кніга author: | NO_VALUE",
        "кніга tag:\"\" | NO_VALUE",
        "кніга title:* | NO_VALUE",
        "??? | ONLY_COMMON_WORDS",
      })
  void warnsOfWhatItGaveUp(String typed, Kind kind) {
    assertThat(QueryStringParser.parse(typed).warnings())
        .extracting(QueryWarning::kind)
        .containsExactly(kind);
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "name:\"Янка 🙂 Купала\" | SIGNS_IN_NAME | 🙂",
        "name:\"Янка Купала, Якуб Колас\" | SEVERAL_NAMES | Янка Купала; Якуб Колас",
        "name:\"Лабковіч, Уладзімір, Колас, Якуб\" | SEVERAL_NAMES | Лабковіч, Уладзімір; Колас, Якуб",
        "name:\"Купал*\" | SIGNS_IN_NAME | *",
        "name:Купал* | SIGNS_IN_NAME | *",
        "name:\"Янка Купала\"~2 | SIGNS_IN_NAME | ~2",
        "name:Купала~1 | SIGNS_IN_NAME | ~1",
        "name:\"Янка + Купала = 2\" | SIGNS_IN_NAME | + = 2",
        "name: | NO_NAME |",
        "NAME: суд | NO_NAME |",
        "name:\"\" суд | NO_NAME |",
        "name:\" \" суд | NO_NAME |",
        "name:* суд | NO_NAME |",
      })
  void saysWhatOfANameWasLeftOut(String typed, Kind kind, String detail) {
    assertThat(QueryStringParser.parse(typed).warnings())
        .contains(new QueryWarning(kind, detail == null ? "" : detail));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name:\"Янка Купала\"",
        "name:\"Купала, Янка\"",
        "name:\"Ｌａｂｋｏｖｉｃｈ\"",
        "name:\"Д’Артаньян\"",
        "name:\"Лук'янаў\"",
        "name:\"Nikolai (Mikalai) Dragunets\"",
        "name:\"У. М. Дунін-Марцінкевіч\"",
        "name:\"Світлана/Sviatlana Каваль\"",
        "name:\"Ка\u0301рпаў\"",
        "name:Łabkovič",
        "title:name: суд*",
      })
  void saysNothingAboutANameThatIsFine(String typed) {
    assertThat(QueryStringParser.parse(typed).warnings()).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "name:Ｌａｂｋｏｖｉｃｈ | name:\"Labkovich\"",
        "ｓｕｄ AND ﬁlm | (and sud film)",
        "name:\"𝐋𝐚𝐛𝐤𝐨𝐯𝐢𝐜𝐡\" | name:\"Labkovich\"",
        "№5 ½ Łódź | (and №5 (perhaps open name:\"Łódź\" Łódź))",
        "Й ё ў | (and Й ё ў)",
      })
  void lettersThatDifferInLooksAreReadAsPlainOnes(String typed, String tree) {
    assertThat(tree(typed)).isEqualTo(tree);
  }

  @Test
  void saysNothingAboutAQueryThatIsFine() {
    assertThat(QueryStringParser.parse("a (b OR \"c d\") -e date:1918 [TO] x^y").warnings())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "кніг*",
        "title:кніг*",
        "Што рабіць?",
        "Купала: жыццё",
        "https://example.org/a",
        "C:\\кнігі",
        "10:30",
        "2 * 2",
        "Re: ліст",
      })
  void saysNothingAboutSignsThatMeanNothing(String typed) {
    assertThat(QueryStringParser.parse(typed).warnings()).isEmpty();
  }

  @ParameterizedTest(name = "{0} asks for {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      nullValues = "-",
      value = {
        "родны кут | родны@0 кут@6",
        "title:кніг* OR (снег~ AND лес) | кніг@6 снег@16 лес@26",
        "title:(кніга снег) | кніга@7 снег@13",
        "*кніг* | кніг@1",
        "Янка Купала | Янка@0 Купала@5",
        "\"родны кут\" -снег NOT (лес AND (поле OR луг)) author:Колас date:2020 | -",
        "NOT лес поле | поле@8",
      })
  void tellsTheWordsForWhichOthersMayBeProposed(String typed, String words) {
    assertThat(
            QueryStringParser.words(typed).words().stream()
                .map(word -> word.text() + '@' + word.start()))
        .containsExactly(words == null ? new String[0] : words.split(" "));
  }

  @Test
  void everyWarningIsASentenceInThreeLanguages() {
    for (Kind kind : Kind.values()) {
      assertThat(Stream.of("be", "ru", "en").map(l -> sentence(kind, Locale.of(l))).distinct())
          .hasSize(3)
          .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("{0}"));
    }
  }

  private static String sentence(Kind kind, Locale locale) {
    return new QueryWarning(kind, "X").in(locale);
  }

  @Test
  void aMinusBeforeASpellingTakesItOutOfTheNames() {
    ParsedQuery query =
        QueryStringParser.parse("name:\"Лабковіч\" -spelling:\"Лабковіча\" -spelling:Labkovich");
    assertThat(query.root()).hasToString("name:\"Лабковіч\"");
    assertThat(query.leftOut()).containsExactlyInAnyOrder("Лабковіча", "Labkovich");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "суд Uladzimir Labkovich прысуд"
            + " | (and суд (perhaps full name:\"Uladzimir Labkovich\" (and Uladzimir Labkovich)) прысуд)",
        "Калеснікава OR Лабковіч"
            + " | (or (perhaps alone name:\"Калеснікава\" Калеснікава) (perhaps alone name:\"Лабковіч\" Лабковіч))",
        "NOT Лабковіч | (not (perhaps alone name:\"Лабковіч\" Лабковіч))",
        "суд -Лабковіч | (and суд (not (perhaps alone name:\"Лабковіч\" Лабковіч)))",
        "суд AND (Лабковіч)" + " | (and суд (perhaps alone name:\"Лабковіч\" Лабковіч))",
        "Янка Купала OR Якуб Колас | (or (perhaps given name:\"Янка Купала\" (and Янка Купала))"
            + " (perhaps given name:\"Якуб Колас\" (and Якуб Колас)))",
        "суд NOT Янка Купала"
            + " | (and суд (not (perhaps given name:\"Янка Купала\" (and Янка Купала))))",
        "Янка AND Купала"
            + " | (and (perhaps alone name:\"Янка\" Янка) (perhaps open name:\"Купала\" Купала))",
        "Бабарыка Цапкала | (perhaps capitals name:\"Бабарыка Цапкала\""
            + " (and (perhaps open name:\"Бабарыка\" Бабарыка) (perhaps open name:\"Цапкала\" Цапкала)))",
        "Купала: | (perhaps open name:\"Купала\" Купала:)",
        "Olga (Volha) Shevchuk | (perhaps full name:\"Olga (Volha) Shevchuk\" (and Olga Volha Shevchuk))",
        "суд Драгунец (Мікалай) OR выбары | (and суд (or"
            + " (perhaps given name:\"Драгунец (Мікалай)\" (and Драгунец Мікалай)) выбары))",
        "-Nikolai (Mikalai) Dragunets"
            + " | (not (perhaps given name:\"Nikolai (Mikalai) Dragunets\" (and Nikolai Mikalai Dragunets)))",
        "Пётр Зубрович Олег Гончарик | (and (perhaps full name:\"Пётр Зубрович\" (and Пётр Зубрович))"
            + " (perhaps given name:\"Олег Гончарик\" (and Олег Гончарик)))",
      })
  void wordsThatMayBeANameAreOneOperand(String typed, String tree) {
    assertThat(tree(typed)).isEqualTo(tree);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "(Купала OR Колас) Мінск | (and (or (perhaps open name:\"Купала\" Купала)"
            + " (perhaps open name:\"Колас\" Колас)) (perhaps open name:\"Мінск\" Мінск))",
        "Янка (Купала OR Колас) | (and (perhaps alone name:\"Янка\" Янка)"
            + " (or (perhaps open name:\"Купала\" Купала) (perhaps open name:\"Колас\" Колас)))",
        "Янка OR (Купала) | (or (perhaps alone name:\"Янка\" Янка) (perhaps open name:\"Купала\" Купала))",
        "Мінск (Купала) | (and (perhaps open name:\"Мінск\" Мінск) (perhaps open name:\"Купала\" Купала))",
        "Янка (купала) | (and (perhaps alone name:\"Янка\" Янка) купала)",
        "Янка title:(Купала) | (and (perhaps alone name:\"Янка\" Янка) title:Купала)",
        "Янка -(Купала) | (and (perhaps alone name:\"Янка\" Янка) (not (perhaps open name:\"Купала\" Купала)))",
        "Янка (\"Купала\") | (and (perhaps alone name:\"Янка\" Янка) \"Купала\")",
      })
  void bracketsAroundAnythingElseStayAGroup(String typed, String tree) {
    assertThat(tree(typed)).isEqualTo(tree);
  }

  @Test
  void namesAreNotLookedForInFieldsAndPhrases() {
    assertThat(tree("title:Uladzimir title:Labkovich \"Uladzimir Labkovich\""))
        .doesNotContain("name");
  }

  @Test
  void readsAtMostSixtyFourWords() {
    ParsedQuery query = QueryStringParser.parse("a ".repeat(1_000));
    assertThat(((QueryNode.And) query.root()).nodes()).hasSize(64);
    assertThat(query.warnings()).extracting(QueryWarning::kind).containsExactly(Kind.TOO_LONG);
  }

  @ParameterizedTest
  @CsvSource({"a", "(", ")", "„", "'\"'", "'NOT '", "'-('", "title:(", "'a OR ('", "~", "'\u0301'"})
  void aHundredThousandLettersAreNoTrouble(String repeated) {
    ParsedQuery query = QueryStringParser.parse(repeated.repeat(100_000 / repeated.length()));
    assertThat(query.warnings()).extracting(QueryWarning::kind).contains(Kind.TOO_MANY_LETTERS);
  }

  @Property
  void neverFails(@ForAll String typed) {
    assertThat(QueryStringParser.parse(typed).root()).isNotNull();
  }

  @Property
  void neverFailsOnWhatLooksLikeSyntax(@ForAll("syntaxes") String typed) {
    assertThat(QueryStringParser.parse(typed).root()).isNotNull();
  }

  @Provide
  Arbitrary<String> syntaxes() {
    return Arbitraries.of(
            "a",
            "Янка",
            "Купала",
            "\"",
            "«",
            "»",
            "(",
            ")",
            "[",
            "]",
            "{",
            " ",
            " ",
            " AND ",
            " OR ",
            " NOT ",
            "-",
            "+",
            ":",
            "title:",
            "name:",
            "spelling:",
            "date:",
            "1918",
            "TO",
            "*",
            "~",
            "~2",
            "^3",
            "/",
            "\\",
            "<",
            "!",
            "&&",
            "fn:",
            "@",
            ",",
            "\u0000",
            "\uD83D",
            "😀")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  private static String tree(String typed) {
    return QueryStringParser.parse(typed).root().toString();
  }
}
