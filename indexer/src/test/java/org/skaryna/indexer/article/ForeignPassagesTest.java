// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.engine.schema.Language;

class ForeignPassagesTest {
  @ParameterizedTest(name = "in {0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          be | ru | Он сказал журналистам, что письма идут почти месяц и приходят не все
          be | en | The letters take almost a month, and not all of them arrive at the prison
          be | uk | Листи йдуть майже місяць, і до в'язниці доходять не всі
          be | pl | Listy idą prawie miesiąc, a do więzienia nie wszystkie dochodzą
          ru | be | Лісты ідуць амаль месяц, і ў турму даходзяць не ўсе
          ru | en | The letters take almost a month, and not all of them arrive at the prison
          en | ru | Он сказал журналистам, что письма идут почти месяц и приходят не все
          en | be | Listy iduć amal miesiac, i ŭ turmu dachodziać nia ŭsie
          be | -  | Лісты ідуць амаль месяц, і ў турму даходзяць не ўсе
          be | -  | Radio Svaboda, Nasha Niva
          be | -  | Па-руску: «письмо».
          ru | -  | Александр Пушкин
          en | -  | Belarusians write Mahilioŭ and Słonim; most of the atlases have Mogilev
          en | -  | Уладзімір Лабковіч
          """)
  void aParagraphInAnotherLanguageIsTold(String own, String language, String paragraph) {
    String text = paragraph + "\n" + paragraph;
    var passages = ForeignPassages.of(text, new Language(own));
    assertThat(passages.stream().map(passage -> passage.language().code()))
        .isEqualTo(language.equals("-") ? List.of() : List.of(language));
  }

  @Test
  void aPassageIsWhereItsParagraphIs() {
    String before = "У турме чыталі верш.\n";
    String poem = "Выхожу один я на дорогу; сквозь туман кремнистый путь блестит";
    var passages = ForeignPassages.of(before + poem + "\nІ маўчалі.", Language.BELARUSIAN);
    assertThat(passages).hasSize(1);
    assertThat(passages.getFirst().start()).isEqualTo(before.length());
    assertThat(passages.getFirst().end()).isEqualTo(before.length() + poem.length());
  }
}
