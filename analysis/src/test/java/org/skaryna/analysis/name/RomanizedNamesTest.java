// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skaryna.analysis.translit.RomanizationScheme;
import org.skaryna.analysis.translit.Romanizer;

/** Whatever a published scheme writes is found, and finds the name again. */
class RomanizedNamesTest {
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "be",
          List.of(
              "Жураўлёнак",
              "Шчарбіцкі",
              "Цюцькін",
              "Дзядзюля",
              "Хвядзюк",
              "Ціхмянёў",
              "Рыжанкоў",
              "Ігнацьеў",
              "Ясюкевіч",
              "Ёрш",
              "Эйсмант",
              "Вайцяхоўскі",
              "Гайдукевіч",
              "Мацвеенка",
              "Падгайскі",
              "Ждановіч",
              "Зубрыцкая",
              "Салаўёўская",
              "Юхновіч",
              "Чыжэўскі"),
          "ru",
          List.of(
              "Журавлёнок",
              "Щербицкий",
              "Цыганцев",
              "Хохряков",
              "Ещенко",
              "Ёлкин",
              "Эйдельман",
              "Вьюгин",
              "Жжёнов",
              "Рыжиков",
              "Зайцевский",
              "Юхнович",
              "Чижевская"));

  /**
   * What is not found in both directions: French j between i and a consonant is read as the й of
   * -yj, German z before j as a ж, -цьеў loses its soft sign in French, and the cz of GOST 7.79 B
   * for ц is Polish ч.
   */
  private static final Set<String> KNOWN_MISSES =
      Set.of(
          "Zjuzkin",
          "Jdanovitch",
          "Ryjankoou",
          "Ryjikov",
          "Tchyjeouski",
          "Tchijevskaïa",
          "Tchijevskaia",
          "Ihnatseou",
          "Ihnazjeu",
          "Waizjachouski",
          "Mazwejenka",
          "Shherbiczkij");

  static Stream<Arguments> romanizedNames() {
    return Arrays.stream(RomanizationScheme.values())
        .flatMap(scheme ->
            Objects.requireNonNullElse(NAMES.get(scheme.language()), List.<String>of()).stream()
                .map(name -> Arguments.of(scheme, name)));
  }

  @ParameterizedTest(name = "{1} by {0}")
  @MethodSource("romanizedNames")
  void findsWhatTheSchemeWritesAndBack(RomanizationScheme scheme, String name) {
    String latin = Romanizer.of(scheme).romanize(name);
    if (KNOWN_MISSES.contains(latin)) {
      assertThat(isVariant(name, latin) && isVariant(latin, name)).as("no longer missed").isFalse();
      return;
    }
    assertThat(isVariant(name, latin)).as("%s finds %s", name, latin).isTrue();
    assertThat(isVariant(latin, name)).as("%s finds %s", latin, name).isTrue();
  }

  private static boolean isVariant(String asked, String found) {
    var matcher = NameMatcher.of(PersonName.parse(asked));
    return NameKeys.of(found).stream().anyMatch(matcher.keys(0)::contains)
        && matcher.match(0, found, NameLevel.VARIANTS).isPresent();
  }
}
