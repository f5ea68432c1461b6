// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseFormsTest {
  private static List<String> letters(String word) {
    return BaseForms.of(word).stream().map(BaseForm::letters).toList();
  }

  @ParameterizedTest(name = "{0} may be {1}: {2}")
  @CsvSource({
    "Лабковічу, лабковіч, dative",
    "Лабковичем, лабкович, Russian instrumental",
    "Калеснікавым, калеснікаў, ў at the end",
    "Тихановской, тихановская, a woman's adjective",
    "Ціханоўскага, ціханоўскы, a man's adjective",
    "Сароцы, сарока, к is ц before the ending",
    "Краўца, кравец, a fleeting vowel",
    "Шевченкові, шевченко, Ukrainian dative",
    "Łabkowiczowi, łabkowicz, Polish dative",
    "Рубца, рубец, a fleeting vowel of Russian",
    "Пеўня, певень, a fleeting vowel before a soft consonant",
    "Францішкам, францішак, a fleeting а",
    "Коломійця, коломієць, a fleeting є",
    "Салаўя, салавей, -ей loses its vowel",
    "Толстого, толстой, stressed adjective",
    "Трубяцкога, трубяцкі, stressed Belarusian adjective",
    "Куринном, куринный, adjective in the Russian locative",
    "Зеленського, зеленський, Ukrainian adjective",
    "Петра, петро, Ukrainian genitive of -о",
    "Сергієві, сергій, Ukrainian dative",
    "Володимире, володимир, Ukrainian vocative",
    "Оксано, оксана, Ukrainian vocative",
    "Наталлі, наталля, Belarusian genitive",
    "Дар’і, дар'я, behind an apostrophe",
    "Юрыем, юры, Belarusian -ы with a glide",
    "Анце, анта, т softened",
    "Любоўю, любоў, a woman's name in a consonant",
    "Putinem, putin, Polish instrumental",
    "Nawalnego, nawalny, Polish adjective",
    "Kalesnikavaj, kalesnikava, Łacinka without a mark",
    "Łabkoviču, łabkovič, Łacinka dative",
    "Łukaszence, łukaszenka, Polish dative",
    "Marka, marek, Polish fleeting vowel",
    "Władimirze, władimir, Polish locative",
  })
  void takesTheEndingOff(String written, String base, String why) {
    assertThat(letters(written)).as(why).contains(base);
  }

  @ParameterizedTest(name = "{0} is not taken for {1}: {2}")
  @CsvSource({
    "Колесников, колесник, no genitive plural",
    "Самсонович, самсонов, no suffix",
    "Лабковічамі, лабковіч, no plural",
    "Ковалёва, коваль, no possessive",
    "Шчацько, шчацьк, a stressed -ко doesn't change",
    "Шевченко, шевченка, Russian -ко doesn't change",
    "Белых, белый, -ых doesn't change",
    "Доўгіх, доўгі, -іх doesn't change",
    "Франко, франка, foreign names in -о don't change",
  })
  void leavesSuffixesAlone(String written, String base, String why) {
    assertThat(letters(written)).as(why).doesNotContain(base);
  }

  @Test
  void knowsTheSexesOfAForm() {
    assertThat(nominative("Калеснікаў")).isEqualTo(Agreement.MALE_NOMINATIVE);
    assertThat(nominative("Калеснікава")).isEqualTo(Agreement.FEMALE_NOMINATIVE);
    assertThat(nominative("Кравец") & Agreement.FEMALE).isEqualTo(Agreement.FEMALE);
    assertThat(nominative("Шаўчэнко")).isEqualTo(Agreement.ANY);
  }

  private static int nominative(String word) {
    return BaseForms.of(word).getFirst().agreement();
  }

  @ParameterizedTest(name = "{0} and {1} are one given name: {2}")
  @CsvSource({
    "Уладзімір, Володимир, true",
    "Mikalai, Николай, true",
    "Яўген, Yevgeny, true",
    "Юрий, Георгий, false",
    "Марыя, Марына, false",
    "Иван, John, false",
  })
  void knowsGivenNamesAcrossLanguages(String a, String b, boolean same) {
    var names = GivenNames.full(BaseForms.of(a).getFirst().sounds());
    var others = GivenNames.full(BaseForms.of(b).getFirst().sounds());
    assertThat(names).isNotEmpty();
    assertThat(others).isNotEmpty();
    assertThat(names.stream().anyMatch(others::contains)).isEqualTo(same);
  }
}
