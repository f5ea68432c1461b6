// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skaryna.analysis.name.sound.Folding;

/** What no name is: it may find nothing, but it never fails and its work is bounded. */
class HostileNamesTest {
  private static final int MOST_KEYS = 3000;

  static Stream<Arguments> inputs() {
    return Stream.of(
        Arguments.of("", "empty"),
        Arguments.of(" \t\n", "blank"),
        Arguments.of("Я", "one letter"),
        Arguments.of("a", "one small letter"),
        Arguments.of(".", "a stop"),
        Arguments.of(",,,,(((///", "marks that names hold"),
        Arguments.of("(", "an open bracket"),
        Arguments.of("/Іван", "a slash before anything"),
        Arguments.of("-", "a hyphen"),
        Arguments.of("Каваль-", "a hyphen behind"),
        Arguments.of("У.У.У.У.У.У.У.У.У.У.", "initials only"),
        Arguments.of("Я".repeat(5000), "5,000 letters"),
        Arguments.of("Іван ".repeat(1000), "a thousand given names"),
        Arguments.of("Іван, ".repeat(1000), "a thousand commas"),
        Arguments.of("Ковалович".repeat(600), "a patronymic without end"),
        Arguments.of("ch".repeat(24), "letters of many readings"),
        Arguments.of("\uD83D\uDC69\u200D\uD83D\uDD2C", "an emoji of three"),
        Arguments.of("\uD800", "a lone high surrogate"),
        Arguments.of("\uDC00Іван \uD800Каваль\uDBFF", "lone surrogates around"),
        Arguments.of("\u202Eלבקוביץ\u202C ולדימיר", "right to left"),
        Arguments.of("Ива\u0301н К\u0308о\u0304в\u0332аль", "combining marks"),
        Arguments.of("\u0301\u0301\u0301", "combining marks only"),
        Arguments.of("И" + "\u0301".repeat(4000), "marks without end"),
        Arguments.of("Ivaн Kовaль Γιάννης 李明 ქართველი", "many scripts"),
        Arguments.of("Іван|Каваль ~мк|~ ..м", "the separators of keys"),
        Arguments.of("'Іван' ’Каваль’ O’O’O’", "apostrophes"),
        Arguments.of("\u0000Іван\u0000", "control characters"));
  }

  @Test
  void cutsWhatIsLongerThanAnyName() {
    assertThat(Folding.fold("Я".repeat(5000))).hasSize(Folding.LONGEST);
  }

  @Test
  void triesButAPartOfTheWaysToPutEightWordsTogetherThatAreAllAlike() {
    NameAssembly assembly = eightAlike(1000);
    assertThat(assembly.names()).isNotEmpty();
    assertThat(assembly.tries()).isLessThanOrEqualTo(NameAssembly.MOST_TRIES_IN_ALL + 100);
  }

  @Test
  void takesWordsThatAreAllAlikeInOneOrderOnly() {
    NameAssembly assembly = eightAlike(8);
    assertThat(assembly.names()).hasSize(1);
    assertThat(assembly.tries()).isLessThan(1000);
  }

  /** "Іван" eight times, looked for where it stands again and again. */
  private static NameAssembly eightAlike(int times) {
    NameMatcher matcher = NameMatcher.of(PersonName.parse("Іван ".repeat(8)));
    var words = new ArrayList<FoundWord>();
    for (int position = 0; position < times; position++) {
      for (int word = 0; word < matcher.size(); word++) {
        WordMatch match = matcher.match(word, "Іван").orElseThrow();
        words.add(new FoundWord(word, "Іван", position, match));
      }
    }
    return new NameAssembly(matcher, NameLevel.SIMILAR, words);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("inputs")
  void findsItselfOrNothingWithoutFailing(String input, String what) {
    NameMatcher matcher = NameMatcher.of(PersonName.parse(input));
    for (int word = 0; word < matcher.size(); word++) {
      assertThat(matcher.keys(word, NameLevel.SIMILAR)).as(what).hasSizeLessThan(MOST_KEYS);
    }
    for (String text : List.of("Пётр Каваль, Іван", input, input + " " + input)) {
      TextMatches.of(input, text, NameLevel.SIMILAR);
      TextMatches.of("Іван Пятровіч Каваль-Лабковіч", text, NameLevel.SIMILAR);
      NameComparison.of(input, text);
      NameComparison.of(text, input);
    }
    assertThat(matcher.size()).isLessThanOrEqualTo(8);
  }
}
