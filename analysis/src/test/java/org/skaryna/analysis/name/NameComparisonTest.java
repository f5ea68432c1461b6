// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skaryna.analysis.translit.RomanizationScheme;

class NameComparisonTest {
  private static final Set<Set<String>> ONE_WAY =
      PairTable.rows("one-way.csv")
          .map(Arguments::get)
          .map(row -> Set.of(row[0].toString(), row[1].toString()))
          .collect(Collectors.toSet());

  static Stream<Arguments> pairs() {
    return PairTable.rows("name-pairs.csv");
  }

  @ParameterizedTest(name = "{0} / {1}: {2}, {3}")
  @MethodSource("pairs")
  void judgesTheNamesOfTheTable(String asked, String found, String level, String why) {
    String judged =
        NameComparison.of(asked, found).map(match -> match.level().name()).orElse("none");
    assertThat(judged).as(why).isEqualTo(level);
  }

  static Stream<Arguments> spellings() {
    return PairTable.rows("spellings.csv");
  }

  @ParameterizedTest(name = "{0} / {1}: {2}, {3}")
  @MethodSource("spellings")
  void knowsTheSpellingsOfAFamilyName(String asked, String found, String level, String why) {
    judgesTheNamesOfTheTable(asked, found, level, why);
  }

  static Stream<Arguments> obliqueNames() {
    return PairTable.rows("oblique-names.csv");
  }

  @ParameterizedTest(name = "{0} / {1}: {2}, {3}")
  @MethodSource("obliqueNames")
  void readsTheCaseOfTheAskedName(String asked, String found, String level, String why) {
    judgesTheNamesOfTheTable(asked, found, level, why);
  }

  static Stream<Arguments> hisGenitives() {
    return PairTable.rows("his-genitives.csv");
  }

  @ParameterizedTest(name = "{0} / {1}: {2}, {3}")
  @MethodSource("hisGenitives")
  void readsHisGenitiveWhereNoWomanIsMeant(String asked, String found, String level, String why) {
    judgesTheNamesOfTheTable(asked, found, level, why);
  }

  static Stream<Arguments> otherSex() {
    return PairTable.rows("other-sex.csv");
  }

  @ParameterizedTest(name = "{0} / {1}: {2}, {3}")
  @MethodSource("otherSex")
  void tellsHimFromHerByAnAdjective(String asked, String found, String level, String why) {
    judgesTheNamesOfTheTable(asked, found, level, why);
  }

  static Stream<Arguments> foreignInitials() {
    return PairTable.rows("foreign-initials.csv");
  }

  @ParameterizedTest(name = "{0} / {1}: {2}, {3}")
  @MethodSource("foreignInitials")
  void readsInitialsAcrossScripts(String asked, String found, String level, String why) {
    judgesTheNamesOfTheTable(asked, found, level, why);
  }

  static Stream<Arguments> nearFamilies() {
    return PairTable.rows("near-families.csv");
  }

  @ParameterizedTest(name = "{0} / {1}: {2}, {3}")
  @MethodSource("nearFamilies")
  void keepsFamilyNamesOfOneLanguageApart(String asked, String found, String level, String why) {
    judgesTheNamesOfTheTable(asked, found, level, why);
  }

  static Stream<Arguments> misspelt() {
    return PairTable.rows("misspelt.csv");
  }

  @ParameterizedTest(name = "{0} / {1}: {2}, {3}")
  @MethodSource("misspelt")
  void readsThroughASlipInAGivenNameBesideItsFamilyName(
      String asked, String found, String level, String why) {
    judgesTheNamesOfTheTable(asked, found, level, why);
  }

  static Stream<Arguments> slipClasses() {
    return PairTable.rows("slip-classes.csv");
  }

  @ParameterizedTest(name = "{0} / {1}: {2}, {3}")
  @MethodSource("slipClasses")
  void tellsSlipsFromSpellings(String asked, String found, String level, String why) {
    judgesTheNamesOfTheTable(asked, found, level, why);
  }

  static Stream<Arguments> wholeNames() {
    return PairTable.rows("whole-names.csv");
  }

  @ParameterizedTest(name = "{0} / {1}: {2}, {3}")
  @MethodSource("wholeNames")
  void knowsWhichWordsOfANameNeedNotStand(String asked, String found, String level, String why) {
    judgesTheNamesOfTheTable(asked, found, level, why);
  }

  static Stream<Arguments> initials() {
    return PairTable.rows("initials.csv");
  }

  @ParameterizedTest(name = "{0} / {1}: {2}, {3}")
  @MethodSource("initials")
  void readsInitialsTheSameBothWays(String asked, String found, String level, String why) {
    judgesTheNamesOfTheTable(asked, found, level, why);
    judgesTheNamesOfTheTable(found, asked, level, why);
  }

  static Stream<Arguments> all() {
    return Stream.of(
            pairs(),
            spellings(),
            slips(),
            obliqueNames(),
            initials(),
            misspelt(),
            slipClasses(),
            reasons())
        .flatMap(rows -> rows);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @MethodSource("all")
  void comparesTwoNamesTheSameBothWays(String one, String other) {
    var there = NameComparison.between(one, other).map(NameMatch::level);
    assertThat(NameComparison.between(other, one).map(NameMatch::level)).isEqualTo(there);
    NameComparison.of(one, other)
        .ifPresent(match -> assertThat(match.level().includes(there.orElseThrow())).isTrue());
  }

  @ParameterizedTest(name = "{0} / {1}")
  @MethodSource("all")
  void findsTheSameBothWaysUnlessToldWhyNot(String one, String other) {
    boolean same =
        NameComparison.of(one, other)
            .map(NameMatch::level)
            .equals(NameComparison.of(other, one).map(NameMatch::level));
    assertThat(same).isEqualTo(!ONE_WAY.contains(new HashSet<>(List.of(one, other))));
  }

  static Stream<Arguments> givenNames() {
    return PairTable.rows("given-names.csv");
  }

  @ParameterizedTest(name = "{0} / {1}: {2}, {3}")
  @MethodSource("givenNames")
  void knowsTheGivenNamesOfItsNeighbours(String asked, String found, String level, String why) {
    judgesTheNamesOfTheTable(asked, found, level, why);
  }

  static Stream<Arguments> slips() {
    return PairTable.rows("slips.csv");
  }

  @ParameterizedTest(name = "{0} / {1}: {2}, {3}")
  @MethodSource("slips")
  void toleratesOneSlipOfThePen(String asked, String found, String level, String why) {
    judgesTheNamesOfTheTable(asked, found, level, why);
  }

  @ParameterizedTest(name = "{0} / {1}: {2}, {3}")
  @MethodSource({"spellings", "slips"})
  void looksWhereTheSpellingStands(String asked, String found, String level, String why) {
    var matcher = NameMatcher.of(PersonName.parse(asked));
    for (NamePart part : PersonName.parse(found).parts()) {
      for (int word = 0; word < matcher.size(); word++) {
        var match = matcher.match(word, part.written());
        if (match.isPresent()) {
          assertThat(NameKeys.of(part.written()))
              .as(why)
              .containsAnyElementsOf(matcher.keys(word, match.get().level()));
        }
      }
    }
  }

  static Stream<Arguments> reasons() {
    return PairTable.rows("name-reasons.csv");
  }

  @ParameterizedTest(name = "{0} / {1}: {2}, {3}")
  @MethodSource("reasons")
  void tellsWhatLinksTheNamesOfTheTable(String asked, String found, String level, String why) {
    Optional<NameMatch> match = NameComparison.of(asked, found);
    assertThat(match.map(judged -> judged.level().name()).orElse("none")).isEqualTo(level);
    assertThat(match.map(judged -> judged.reason().in(Locale.ENGLISH)).orElse("")).isEqualTo(why);
  }

  @Test
  void ranksTheNearerSpellingFirst() {
    double same = cost("Алесь Пушкін", "Алесь Пушкін");
    double variant = cost("Аляксандр Пушкін", "Александр Пушкин");
    double shortForm = cost("Аляксандр Пушкін", "Алесь Пушкін");
    assertThat(same).isLessThan(variant);
    assertThat(variant).isLessThan(shortForm);
  }

  @Test
  void ranksTheOtherSexBelow() {
    assertThat(cost("Ціханоўскі", "Ціханоўскаму")).isLessThan(cost("Ціханоўскі", "Ціханоўская"));
    assertThat(cost("Ціханоўская", "Тихановской")).isLessThan(cost("Ціханоўская", "Тихановским"));
  }

  private static double cost(String asked, String found) {
    return NameComparison.of(asked, found).orElseThrow().cost();
  }

  @Test
  void tellsWhyInThreeLanguages() {
    NameReason reason = NameComparison.of("Иван Наумов", "Наумовым Иваном").orElseThrow().reason();
    assertThat(reason.in(Locale.ENGLISH)).isEqualTo("Russian, instrumental");
    assertThat(reason.in(Locale.of("ru"))).isEqualTo("по-русски, творительный падеж");
    assertThat(reason.in(Locale.of("be"))).isEqualTo("па-руску, творны склон");
    assertThat(reason.in(Locale.of("pl"))).isEqualTo("Russian, instrumental");
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          be | Лабковіч, Лабковічу | па-беларуску, давальны або месны склон
          ru | Лабковіч, Лабковічу | по-белорусски, дательный или предложный падеж
          be | Лабковіч, Лабкович | руская або ўкраінская форма беларускага імя
          ru | Лабковіч, Лабкович | русская или украинская форма белорусского имени
          en | Лабковіч, Лабкович | Russian or Ukrainian form of a Belarusian name
          en | Скарына, Скорина | Russian or Ukrainian form of a Belarusian name
          be | Скорина, Скарына | беларуская форма рускага або ўкраінскага імя
          ru | Скорина, Скарына | белорусская форма русского или украинского имени
          en | Мулявін, Мулявин | Russian or Ukrainian form of a Belarusian name
          be | Мулявін, Мулявиным | руская форма беларускага або ўкраінскага імя, творны склон
          ru | Мулявін, Мулявиным | русская форма белорусского или украинского имени, творительный падеж
          be | Быкаў, Быков | руская форма беларускага імя
          be | Ластоўскі, Ластовский | руская форма беларускага імя
          ru | Ластоўскі, Ластовський | украинская форма белорусского имени
          en | Хилтон, Хиллтон | Russian or Ukrainian; other letters for the same sounds
          en | Сейдзи Зубарев, Сэйдзи Зубарев | Russian; other letters for the same sounds
          en | Юрій Залеський, Юрый Залескі | Belarusian form of a Ukrainian name
          en | Колеснікова, Колесникова | Russian form of a Ukrainian name
          en | Калеснікава, Колесникова | Russian or Ukrainian form of a Belarusian name
          be | Labkovich, Лабковіча | па-беларуску, родны або вінавальны склон; лацінкай паводле пашпартных правілаў
          ru | Labkovich, Лабковіча | по-белорусски, родительный или винительный падеж; латиницей по паспортным правилам
          be | Labkovich, Łabkovič | беларуская пашпартная лацінка / беларуская лацінка
          ru | Labkovich, Łabkovič | белорусская паспортная латиница / белорусская латиница (лацинка)
          ru | Марыя Калеснікава, Марыі Калеснікавай | по-белорусски, родительный, дательный или предложный падеж
          be | Калеснікава, Калесьнікава | па-беларуску, тарашкевіца
          """)
  void tellsWhyInTheReadersLanguage(String language, String names, String why) {
    String[] both = names.split(", ");
    NameReason reason = NameComparison.of(both[0], both[1]).orElseThrow().reason();
    assertThat(reason.in(Locale.of(language))).isEqualTo(why);
  }

  @Test
  void everyBundleTellsTheSame() {
    for (String language : List.of("be", "ru")) {
      assertThat(bundle(Locale.of(language)).keySet()).isEqualTo(bundle(Locale.ROOT).keySet());
    }
    for (RomanizationScheme scheme : RomanizationScheme.values()) {
      assertThat(bundle(Locale.ROOT).keySet()).contains("by." + scheme, "latin." + scheme);
    }
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "org.skaryna.analysis.name.reasons",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @Test
  void tellsNothingOfWhatHoldsNoLetters() {
    assertThat(NameComparison.of("", "Лабковіч")).isEmpty();
    assertThat(NameComparison.of("Лабковіч", "42 …")).isEmpty();
  }
}
