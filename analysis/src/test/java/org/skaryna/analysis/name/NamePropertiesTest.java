// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Collections;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import net.jqwik.api.constraints.StringLength;

class NamePropertiesTest {
  @Provide
  Arbitrary<String> words() {
    StringArbitrary cyrillic =
        Arbitraries.strings().withChars("абвгдеёжзійклмнопрстуўфхцчшыьэюяищъїєґ'").ofMinLength(1);
    StringArbitrary latin =
        Arbitraries.strings().withChars("abcdefghijklmnopqrstuvwxyzčšžłŭćśńąęöü").ofMinLength(1);
    return Arbitraries.oneOf(cyrillic.ofMaxLength(14), latin.ofMaxLength(14));
  }

  @Property
  void readsAndComparesAnythingWithoutFailing(
      @ForAll @StringLength(max = 60) String asked, @ForAll @StringLength(max = 60) String found) {
    assertThatCode(
            () -> {
              NameComparison.of(asked, found);
              NameSpotter.names(asked);
            })
        .doesNotThrowAnyException();
  }

  @Property
  void findsEveryWordUnderItsOwnKeys(@ForAll("words") String word) {
    NameMatcher matcher = NameMatcher.of(PersonName.parse(word));
    for (int i = 0; i < matcher.size(); i++) {
      String written = matcher.name().parts().get(i).written();
      assertThat(Collections.disjoint(matcher.keys(i), NameKeys.of(written))).isFalse();
      assertThat(matcher.match(i, written).orElseThrow().level()).isEqualTo(NameLevel.EXACT);
    }
  }

  @Property
  void comparesWordsWithBoundedCost(@ForAll("words") String asked, @ForAll("words") String found) {
    NameComparison.of(asked, found)
        .ifPresent(match -> assertThat(match.cost()).isBetween(0.0, 3.0));
  }

  @Property
  void comparesWordsTheSameBothWays(@ForAll("words") String one, @ForAll("words") String other) {
    assertThat(NameComparison.between(one, other).map(NameMatch::level))
        .isEqualTo(NameComparison.between(other, one).map(NameMatch::level));
  }

  @Property(tries = 20)
  void boundsTheWorkForWordsWithoutEnd(@ForAll("words") String word) {
    String endless = word.repeat(5000 / word.length());
    assertThatCode(() -> NameComparison.of(endless, word)).doesNotThrowAnyException();
    assertThat(NameKeys.of(endless).size()).isLessThan(20);
  }
}
