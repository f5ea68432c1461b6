// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundsTest {
  private static String sounds(String word) {
    return Sounds.of(Folding.fold(word));
  }

  @ParameterizedTest(name = "{0} and {1} sound the same: {2}")
  @CsvSource({
    "Юрий, Jurij, the ending of adjectives",
    "Мария, Maria, an i before a vowel is a glide",
    "Лабковіч, LABKOVIC\u030C, combining marks",
    "Гуляев, Gulyaev, a glide is lost before e",
    "Ма\u0301рко, Марко, a stress mark",
    "Лабкoвiч, Лабковіч, Latin letters in a Cyrillic word",
    "Анна, Ана, doubled letters",
  })
  void readsBothSpellingsAlike(String a, String b, String why) {
    assertThat(SoundDistance.between(sounds(a), sounds(b), relation(a, b), 100))
        .as(why)
        .isLessThanOrEqualTo(10);
  }

  @ParameterizedTest(name = "{0} is {2} from {1}")
  @CsvSource({
    "Калеснік, Колесник, near",
    "Ціхан, Тихон, near",
    "Шчарбак, Щербак, near",
    "Воўк, Волк, near",
    "Баркевіч, Башкевіч, far",
    "Колесник, Колесников, far",
    "Мороз, Марозау, far",
  })
  void weighsDifferences(String a, String b, String how) {
    int distance = SoundDistance.between(sounds(a), sounds(b), relation(a, b), 1000);
    assertThat(distance < 75 ? "near" : distance > 100 ? "far" : "between").isEqualTo(how);
  }

  @ParameterizedTest(name = "asked for {0}, looks where {1} stands: {2}")
  @CsvSource({
    "Ціханоўскі, Tikhanovsky, true",
    "Наумов, Навумаў, true",
    "Волк, Воўк, true",
    "Харитон, Xariton, true",
    "Пазняк, Поздняк, true",
    "John, Джон, true",
    "Марзалюк, Marzaliuk, true",
    "Мароз, Марозаў, true",
    "Бача, Мача, false",
    "Лабковіч, Лабан, false",
  })
  void asksForTheKeysOfTheOtherSpelling(String asked, String indexed, boolean meets) {
    Set<String> keys = new LinkedHashSet<>();
    SoundKeys.indexed(sounds(indexed), keys);
    assertThat(Collections.disjoint(keys, SoundKeys.asked(sounds(asked)))).isEqualTo(!meets);
  }

  private static Relation relation(String a, String b) {
    return Relation.of(Languages.of(Folding.fold(a)), Languages.of(Folding.fold(b)));
  }
}
