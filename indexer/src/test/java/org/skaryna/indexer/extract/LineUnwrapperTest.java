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

  @Test
  void joinsANameBrokenOverTheLinesOfANarrowColumn() {
    String column =
        """
        У зале суда бачылі Уладзіміра
        Лабковіча і яго сяброў, якія
        прыйшлі раней за ўсіх. Потым
        выступіў адвакат.
        """;
    assertThat(LineUnwrapper.unwrapped(column)).contains("Уладзіміра Лабковіча і яго");
    assertThat(PlainText.ofLines(column)).contains("Уладзіміра Лабковіча і яго");
  }

  @Test
  void leavesNamesOnLinesOfTheirOwnApart() {
    String list = "Іван Мележ\nПётр Глебка\nЯнка Брыль\n";
    assertThat(LineUnwrapper.unwrapped(list)).isEqualTo(list);
    assertThat(PlainText.ofLines(list)).isEqualTo(list);
  }

  @Test
  void leavesParagraphsOfARecordApartThoughNoneIsLong() {
    String paragraphs =
        "У Гародні сёння прайшла сустрэча з чытачамі часопіса «Дзеяслоў».\n"
            + "Яе вёў Іван Мележ, які прыехаў з Мінска ранішнім цягніком.\n"
            + "Пётр Глебка чытаў новыя вершы і адказваў на пытанні гасцей.\n";
    assertThat(PlainText.ofLines(paragraphs)).isEqualTo(paragraphs);
  }
}
