// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names.table;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

final class NameTablesTest {
  private static final String PERSONS = "person,near,relation,reason\na,,,one\nb,a,near,other\n";
  private static final String SENTENCES = "language,sentence,reason\nru,Пришёл {}.,Russian\n";
  private static final String NAMES = "person,language,kind,form,reason\n";
  private static final List<Spelling> ALL = NameTables.load().spellings();

  @Test
  void holdManyPeopleAndAsManyWhoMustNotBeTakenForThem() {
    Set<Person> people = ALL.stream().map(Spelling::person).collect(Collectors.toSet());
    assertThat(people).filteredOn(person -> person.near().isEmpty()).hasSizeGreaterThan(150);
    assertThat(people).filteredOn(person -> !person.near().isEmpty()).hasSizeGreaterThan(300);
    assertThat(ALL).filteredOn(name -> name.person().near().isEmpty()).hasSizeGreaterThan(1500);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "SHORT")
  void holdFiftyNamesOfEachKind(Kind kind) {
    Map<Kind, Long> counts = ALL.stream().collect(groupingBy(Spelling::kind, counting()));
    assertThat(counts.get(kind)).isGreaterThanOrEqualTo(50);
  }

  @Test
  void putEachNameIntoASentenceOfItsLanguage() {
    NameTables tables = read(NAMES + "a,ru,comma,\"Барсук, Пётр\",why\n");
    assertThat(tables.spellings())
        .singleElement()
        .extracting(Spelling::sentence)
        .isEqualTo("Пришёл Барсук, Пётр.");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "c,ru,plain,Пётр Барсук,why; names.csv:1: persons.csv has no 'c'",
        "a,xx,plain,Пётр Барсук,why; language must be one of [ru], got 'xx'",
        "a,ru,upper,Пётр Барсук,why; column 'kind' must be one of [PLAIN",
        "a,ru,plain,,why; expected something in column 'form'",
        "a,ru,plain,Пётр Барсук,; expected something in column 'reason'",
        "a,ru,plain,Пётр; expected the columns [person"
      })
  void refuseAWrongRowAndSayWhere(String row, String message) {
    assertThatThrownBy(() -> read(NAMES + row + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static NameTables read(String names) {
    return NameTables.of(
        CsvRows.read("persons.csv", new StringReader(PERSONS)),
        CsvRows.read("sentences.csv", new StringReader(SENTENCES)),
        CsvRows.read("names.csv", new StringReader(names)));
  }
}
