// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.name.WordMatch;

class MentionFinderTest {
  private static final NameJudge JUDGE = new NameJudge("Уладзімір Лабковіч", NameLevel.VARIANTS);

  /** Mentions in a text of which only the words of the name matter. */
  private static List<String> mentions(NameJudge judge, String text) {
    List<WordSpelling> spellings = new ArrayList<>();
    Places places = new Places();
    int position = 0;
    for (String surface : text.split(" ", -1)) {
      for (int word = 0; word < judge.size(); word++) {
        Optional<WordMatch> match = judge.word(word, surface);
        if (match.isPresent()) {
          places.add(position, spellings.size());
          spellings.add(new WordSpelling(word, surface, match.get()));
        }
      }
      position++;
    }
    places.sort();
    return new MentionFinder(judge, spellings)
        .mentions(places).stream().map(mention -> mention.name().form()).toList();
  }

  @Test
  void findsTheNameInAnyOrderAndCase() {
    assertThat(mentions(JUDGE, "сказаў Уладзімір Лабковіч потым Лабковічу Уладзіміру не далі"))
        .containsExactly("Уладзімір Лабковіч", "Лабковічу Уладзіміру");
  }

  @Test
  void oneWordMayStandBetween() {
    assertThat(mentions(JUDGE, "Уладзімір (Ян) Лабковіч")).containsExactly("Уладзімір … Лабковіч");
  }

  @Test
  void wordsFarApartAreNotAName() {
    assertThat(mentions(JUDGE, "Уладзімір " + "слова ".repeat(JUDGE.maxGap() + 1) + "Лабковіч"))
        .isEmpty();
  }

  @Test
  void aPlaceIsMentionedOnce() {
    assertThat(mentions(JUDGE, "Уладзімір Лабковіч Уладзімір"))
        .containsExactly("Уладзімір Лабковіч");
  }

  @Test
  void halfANameIsNone() {
    assertThat(mentions(JUDGE, "Уладзімір і Лабковіча няма")).hasSizeLessThanOrEqualTo(1);
    assertThat(mentions(JUDGE, "Уладзімір Уладзімір Уладзіміру")).isEmpty();
  }

  @Test
  void aTextMadeOfOneNameEndsSoon() {
    NameJudge judge = new NameJudge("Іван Іван Іван Іван Іван Іван", NameLevel.VARIANTS);
    assertThat(mentions(judge, String.join(" ", Collections.nCopies(300, "Іван")))).isNotNull();
  }
}
