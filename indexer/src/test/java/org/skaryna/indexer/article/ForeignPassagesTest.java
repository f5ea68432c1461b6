// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
          en | -  | - https://museum.example.org/en/sections/stone-axes.html
          en | -  | $$\\sin \\left(\\frac x 2\\right) \\leq \\tan \\beta + \\cos \\left(y\\right)$$
          en | -  | - Old Barn (band), an alto saxophone duo
          en | de | Die Museen der Stadt sind heute geschlossen, weil der Strom ausgefallen ist
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

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          be | be ru be | Сястра прынесла ў рэдакцыю ліст. / Сегодня нам снова не дали свиданий, пишет она. / Адказу пакуль няма.
          ru | ru be ru | В зале читали стихи двух поэтов. / Над ракой гарэў агонь, і ніхто яго не тушыў усю ноч. / Зал слушал стоя и молчал.
          be | be en be | Музей друкуе кароткі змест па-ангельску. / The museum was founded by two teachers who had collected old maps. / Уваход вольны.
          en | en be uk | The song is sung on both sides of the border, and each side has its own words. / Ой, рана на Івана сонейка ўзышло і заіграла над ракой. / Ой, рано на Івана сонечко зійшло і заграло над річкою.
          """)
  void anArticleInSeveralLanguagesIsReadByParagraph(String own, String expected, String article) {
    String text = article.replace(" / ", "\n");
    var passages = ForeignPassages.of(text, new Language(own));
    List<String> found = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\n", -1)) {
      int at = start;
      found.add(
          passages.stream()
              .filter(passage -> passage.start() <= at && at < passage.end())
              .map(passage -> passage.language().code())
              .findFirst()
              .orElse(own));
      start += paragraph.length() + 1;
    }
    assertThat(String.join(" ", found)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "in {0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          be | ru:Мы вернёмся домой и расскажем обо всём | Ён адказаў: «Мы вернёмся домой и расскажем обо всём» — і сеў на лаву ля сцяны.
          be | ru:Мы вернёмся домой и расскажем обо всём | Ён адказаў: "Мы вернёмся домой и расскажем обо всём", потым сеў на лаву ля сцяны.
          ru | be:Мы вернемся дадому і раскажам пра ўсё | Он ответил: «Мы вернемся дадому і раскажам пра ўсё» — и сел на скамью у стены.
          be | ru:Письма идут почти месяц и приходят не все. | Пра гэта пісалі не раз. Письма идут почти месяц и приходят не все. Адказу ад улады няма і сёння.
          ru | uk:Листи йдуть майже місяць, і їх читають усі | В письме было: «Листи йдуть майже місяць, і їх читають усі» — и больше ничего, ни адреса, ни подписи, ни единого слова о доме и о детях, не было.
          be | - | У газеце «Советская Белоруссия» і ў часопісе «Неман» пра гэта не пісалі.
          be | - | Ён адказаў: «Мы вернемся дадому і раскажам пра ўсё» — і сеў на лаву.
          be | - | Раман «Преступление и наказание» перавёў Іван Шамякін, але ён не выйшаў.
          """)
  void aQuotationOrASentenceInAnotherLanguageIsTold(String own, String expected, String text) {
    String whole = "Першы абзац.\n" + text;
    List<String> found =
        ForeignPassages.of(whole, new Language(own)).stream()
            .map(p -> p.language() + ":" + whole.substring(p.start(), p.end()).strip())
            .toList();
    assertThat(found).isEqualTo(expected.equals("-") ? List.of() : List.of(expected));
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
