// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.skaryna.analysis.people.Gender;

/** Which forms are one person's. */
class PersonClustersTest {
  private final PersonClusters clusters = new PersonClusters();

  /** A form as the table of pairs has it: given|patronymic|family|sex|language. */
  static MentionForm form(String written) {
    String[] parts = written.split("\\|", -1);
    Gender gender =
        Map.of("M", Gender.MALE, "F", Gender.FEMALE).getOrDefault(parts[3], Gender.UNKNOWN);
    return new MentionForm(parts[0], parts[1], parts[2], parts[1], gender, parts[4], "");
  }

  private String assign(String form) {
    return clusters.assign(form(form));
  }

  @ParameterizedTest(name = "{0} and {1}: {2}, {3}")
  @CsvFileSource(resources = "pairs.csv", useHeadersInDisplayName = false, numLinesToSkip = 2)
  void tellsWhetherTwoFormsAreOnePerson(String one, String other, String same, String reason) {
    assertThat(assign(one).equals(assign(other))).as(reason).isEqualTo(same.equals("yes"));
    PersonClusters turned = new PersonClusters();
    assertThat(turned.assign(form(other)).equals(turned.assign(form(one))))
        .as("the other way round: " + reason)
        .isEqualTo(same.equals("yes"));
  }

  @Test
  void aFormWithoutPatronymicThatFitsSeveralIsAnEntryOfItsOwn() {
    String one = assign("Іван|Мікалаевіч|Кавальчук|M|be");
    String other = assign("Іван|Пятровіч|Кавальчук|M|be");
    String unclear = assign("Іван||Кавальчук|M|be");
    assertThat(List.of(one, other, unclear)).doesNotHaveDuplicates();
    assertThat(assign("Ivan||Kavalchuk|M|en")).isEqualTo(unclear);
  }

  @Test
  void aPersonOfTheArchivesOwnTableHasItsId() {
    MentionForm known = new MentionForm("", "", "Цётка", "", Gender.FEMALE, "be", "ciotka");
    assertThat(clusters.assign(known)).isEqualTo("ciotka");
  }

  @Test
  void idsAreTheSameWhereverTheSameFormComesFirst() {
    String id = assign("Уладзімір||Лабковіч|M|be");
    assertThat(new PersonClusters().assign(form("Уладзімір||Лабковіч|M|be"))).isEqualTo(id);
    assertThat(id).matches("p[2-9b-z]{9}");
  }
}
