// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineUnwrapperTest {
  @Test
  void joinsWordsHyphenatedAtTheEndOfALine() {
    assertThat(
            LineUnwrapper.unwrapped(
                """
                Пра гісторыю гарадской самакіраванасці і гарадской сва-
                боды напісана шмат, але мала хто чытаў пра тое ўсё.
                """))
        .isEqualTo(
            "Пра гісторыю гарадской самакіраванасці і гарадской свабоды напісана шмат, але мала хто"
                + " чытаў пра тое ўсё.\n");
  }

  @Test
  void keepsAHyphenThatTheTextHasElsewhere() {
    assertThat(LineUnwrapper.unwrapped("паўднёва-\nзаходні вецер. Вецер паўднёва-заходні"))
        .contains("паўднёва-заходні вецер.");
  }

  @Test
  void leavesVerseListsAndParagraphsAlone() {
    String verse = "Плыве рака паволі,\nМінае лес і долы,\n";
    String list = "Удзельнікі сустрэчы:\n1. Ганна Кісель\n2. Ян Вайтовіч\n";

    assertThat(LineUnwrapper.unwrapped(verse)).isEqualTo(verse);
    assertThat(LineUnwrapper.unwrapped(list)).isEqualTo(list);
  }
}
