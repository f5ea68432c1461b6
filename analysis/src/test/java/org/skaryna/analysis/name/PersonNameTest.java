// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PersonNameTest {
  static Stream<Arguments> names() {
    return PairTable.rows("parsed-names.csv");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("names")
  void tellsWhatEachWordIs(String written, String parts, String why) {
    String read =
        PersonName.parse(written).parts().stream()
            .map(part -> part.written() + ":" + part.tag())
            .collect(Collectors.joining(" "));
    assertThat(read).as(why).isEqualTo(parts);
  }

  @Test
  void takesAWordInBracketsAsAnotherForm() {
    NamePart given = PersonName.parse("Vladimir (Uladzimir) Labkovich").parts().getFirst();
    assertThat(given.alternatives()).containsExactly("Uladzimir");
  }

  @Test
  void asksForAPatronymicOnlyWhereLittleElseIsGiven() {
    NameMatcher full = NameMatcher.of(PersonName.parse("Уладзімір Мікалаевіч Лабковіч"));
    assertThat(full.required(0)).isTrue();
    assertThat(full.required(1)).isFalse();
    assertThat(full.required(2)).isTrue();
  }
}
