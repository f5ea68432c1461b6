// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockTextTest {
  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "<tr><td>Ганна</td><td>Пётр</td></tr><tr><td>Ян</td></tr> | Ганна>Пётр/Ян/ | cells stay apart",
        "<tr><td><p>Ганна</p></td><td><p>Пётр</p></td></tr> | Ганна>Пётр/ | a paragraph in each",
        "<tr><td>Ганна<br>Кісель</td><td>Пётр</td></tr> | Ганна Кісель>Пётр/ | a line ends in a cell",
        "<tr><td><p>Першы.</p><p>Другі.</p></td><td>Збоку</td></tr> | Першы./Другі./Збоку/ | a laid out page",
        "<tr><td> a\tb </td></tr> | a b/ | a tab of the source is a blank",
        "<tr><td></td><td>Ганна</td><td></td></tr> | Ганна/ | empty cells are nothing"
      })
  void keepsTheCellsOfATableApart(String rows, String expected, String why) {
    String text = BlockText.of(Jsoup.parse("<table>" + rows + "</table>").body());

    assertThat(text.replace('\t', '>').replace('\n', '/')).isEqualTo(expected);
  }

  @Test
  void joinsTheLinesOfALetterButNotThoseOfAList() {
    String letter = "Учора бачылі мы Уладзіміра\nЛабковіча ў Менску, і ён быў\nрады ўсім нам.";
    String list = "Іван Мележ\nПётр Глебка";
    String page = "<pre>" + letter + "</pre><pre>" + list + "</pre>";

    assertThat(BlockText.of(Jsoup.parse(page).body()))
        .contains("Уладзіміра Лабковіча ў Менску")
        .contains("Іван Мележ\nПётр Глебка\n");
  }
}
