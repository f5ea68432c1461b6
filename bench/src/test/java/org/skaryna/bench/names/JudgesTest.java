// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.bench.names.table.Kind;
import org.skaryna.bench.names.table.Person;
import org.skaryna.bench.names.table.Relation;
import org.skaryna.bench.names.table.Spelling;

final class JudgesTest {
  private static final Person ONE = new Person("one", "", Relation.NONE, "invented");
  private static final Spelling BE = spelling(ONE, "be", Kind.PLAIN, "Пятро Барсук");
  private static final Spelling RU = spelling(ONE, "ru", Kind.PLAIN, "Пётр Барсук");

  @ParameterizedTest(name = "{0} {1} for a plain name: {2}")
  @CsvSource({
    "NONE,     INITIALS,   REQUIRED,  his own initials",
    "FAMILY,   PLAIN,      FORBIDDEN, his brother",
    "FAMILY,   INITIALS,   ALLOWED,   his brother's initials may be his",
    "NEAR,     INITIALS,   FORBIDDEN, another family name",
    "NAMESAKE, PATRONYMIC, ALLOWED,   nothing typed tells them apart",
    "SEX,      PLAIN,      FORBIDDEN, his wife"
  })
  void whoMustBeFound(Relation relation, Kind kind, Judgement judgement, String why) {
    assertThat(new VariantsJudge().judge(BE, spelling(person(relation), "ru", kind, "П. Барсук")))
        .as(why)
        .isEqualTo(judgement);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"NONE, ALLOWED", "NAMESAKE, FORBIDDEN", "FAMILY, FORBIDDEN"})
  void patronymicsTellNamesakesApart(Relation relation, Judgement judgement) {
    Spelling asked = spelling(ONE, "ru", Kind.PATRONYMIC, "Пётр Ильич Барсук");
    Spelling found = spelling(person(relation), "ru", Kind.PATRONYMIC, "Пётр Львович Барсук");
    assertThat(new VariantsJudge().judge(asked, found)).isEqualTo(judgement);
  }

  @ParameterizedTest(name = "{0} at exact: {1}")
  @CsvSource({
    "ПЯТРО БАРСУК,         REQUIRED",
    "Барсук Пятро,         REQUIRED",
    "Пятро Ільіч Барсук,   REQUIRED",
    "Пятра Барсука,        FORBIDDEN",
    "Пётр Барсук,          FORBIDDEN"
  })
  void exactIsTheWrittenForm(String found, Judgement judgement) {
    assertThat(new ExactJudge().judge(BE, spelling(ONE, "be", Kind.PLAIN, found)))
        .isEqualTo(judgement);
  }

  @ParameterizedTest(name = "{2} ({0} {1}) at inflected: {3}")
  @CsvSource({
    "be, INFLECTED, Пятра Барсука, REQUIRED",
    "be, INITIALS,  П. Барсук,     ALLOWED",
    "ru, INFLECTED, Петра Барсука, FORBIDDEN",
    "ru, PLAIN,     Пётр Барсук,   FORBIDDEN",
    "uk, PLAIN,     Петро Барсук,  ALLOWED"
  })
  void inflectedStaysWithinTheLanguage(
      String language, Kind kind, String found, Judgement judgement) {
    Judge judge = new InflectedJudge(List.of(BE, RU));
    assertThat(judge.judge(BE, spelling(ONE, language, kind, found))).isEqualTo(judgement);
  }

  private static Person person(Relation relation) {
    return relation == Relation.NONE ? ONE : new Person("other", "one", relation, "invented");
  }

  private static Spelling spelling(Person person, String language, Kind kind, String form) {
    return new Spelling(0, person, language, kind, form, form, "invented");
  }
}
