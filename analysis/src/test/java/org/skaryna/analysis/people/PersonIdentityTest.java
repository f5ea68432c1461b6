// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonIdentityTest {
  @ParameterizedTest(name = "{0} {1} {2} / {3} {4} {5}: {6}, {7}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Уладзімір||Лабковіч|Владимир||Лабкович|true|Belarusian and Russian",
        "Уладзімір||Лабковіч|Uladzimir||Labkovich|true|two scripts",
        "Владимир||Лабкович|Uładzimir||Łabkovič|true|Russian and Łacinka",
        "Марыя||Калеснікава|Мария||Колесникова|true|akannie",
        "Марыя||Калеснікава|Maria||Kolesnikova|true|two scripts",
        "Андрэй|Мікалаевіч|Іваноў|Андрей|Николаевич|Иванов|true|the same patronymic in two languages",
        "Андрэй|Мікалаевіч|Іваноў|Андрэй||Іваноў|true|one has no patronymic",
        "Андрэй|Мікалаевіч|Іваноў|Андрэй|Пятровіч|Іваноў|false|another patronymic",
        "Віктар||Бабарыка|Эдуард||Бабарыка|false|another given name",
        "Пётр||Колесник|Пётр||Колесников|false|another family name",
        "Пётр||Юркевіч|Пётр||Юшкевіч|false|another family name",
        "Аляксандр||Калеснікаў|Аляксандра||Калеснікава|false|another sex"
      })
  void tellsWhetherTwoNamesAreOne(
      String given,
      String patronymic,
      String family,
      String otherGiven,
      String otherPatronymic,
      String otherFamily,
      boolean one,
      String why) {
    PersonIdentity a = identity(given, patronymic, family);
    PersonIdentity b = identity(otherGiven, otherPatronymic, otherFamily);
    assertThat(a.isOne(b)).as(why).isEqualTo(one);
    assertThat(b.isOne(a)).as(why).isEqualTo(one);
    if (one) {
      assertThat(Collections.disjoint(a.keys(), b.keys())).as("keys of " + why).isFalse();
    }
  }

  private static PersonIdentity identity(String given, String patronymic, String family) {
    String father = patronymic == null ? "" : patronymic;
    return PersonIdentity.of(new PersonLabel(given, "", father, family, Gender.UNKNOWN, "be"));
  }
}
