// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.DescriptionField;

/** What a table of edits says, and where it contradicts itself. */
final class AmendmentTableTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "one,title,Прага | one,title,Вільня",
        "one,date,1517 | one,date,1525",
        "one,date,1517 | one,date,",
        "one,date,- | one,date,",
        "one,authors,Янка Купала | one,authors,Якуб Колас",
        "one,authors,Янка Купала | one,creators,Якуб Колас",
        "one,tags,друк | one,subjects,друк; кнігі",
        "one,tags,друк; кнігі | one,tags,кнігі; друк",
        "one,access,restricted | one,access,public",
      })
  void takesNeitherOfTwoRowsThatSayDifferentThings(String first, String second) throws IOException {
    AmendmentTable table = table("id,field,value", first, "two,title,Х", second);

    assertThat(table.amendments()).containsOnlyKeys("two");
    assertThat(table.errors()).hasSize(2);
    assertThat(table.errors().get(0)).contains("edits.csv:2: ", "'one'", "line 4");
    assertThat(table.errors().get(1)).contains("edits.csv:4: ", "'one'", "line 2");
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "one,title,Прага | one,title,Прага",
        "one,title,Прага | one,title,\" Прага \"",
        "one,authors,Янка Купала; Якуб Колас | one,creators,Янка Купала;Якуб Колас",
        "one,access,2030-01-01 | one,access,embargoed until 2030-01-01",
        "one,title,Прага | one,date,1517",
        "one,title,Прага | uno,title,Вільня",
      })
  void takesTwoRowsThatSayTheSameOrSpeakOfOtherThings(String first, String second)
      throws IOException {
    AmendmentTable table = table(first, second);

    assertThat(table.errors()).isEmpty();
    assertThat(table.amendments()).containsKey("one");
  }

  @Test
  void namesEveryRowThatContradictsAnotherAndTakesTheOtherFields() throws IOException {
    AmendmentTable table =
        table(
            "one,title,Прага",
            "one,date,1517",
            "one,title,Вільня",
            "one,title,Прага",
            "one,colour,чырвоны");

    assertThat(table.errors())
        .containsExactly(
            "%s:1: title of 'one': expected one value, got 'Прага' here and 'Вільня' in line 3; none of these rows is taken"
                .formatted(file()),
            "%s:3: title of 'one': expected one value, got 'Вільня' here and 'Прага' in line 1, 'Прага' in line 4; none of these rows is taken"
                .formatted(file()),
            "%s:4: title of 'one': expected one value, got 'Прага' here and 'Вільня' in line 3; none of these rows is taken"
                .formatted(file()),
            "%s:5: field 'colour': expected one of title, authors, date, language, source, type, tags, notes, access"
                .formatted(file()));
    assertThat(table.amendments())
        .containsExactlyEntriesOf(Map.of("one", Amendment.of(DescriptionField.DATE, "1517")));
  }

  @Test
  void saysHowSeveralValuesAreWritten() throws IOException {
    AmendmentTable table = table("one,tags,друк", "one,tags,кнігі");

    assertThat(table.errors().getFirst())
        .isEqualTo(
            "%s:1: tags of 'one': expected one row, its values divided by semicolons, got 'друк' here and 'кнігі' in line 2; none of these rows is taken"
                .formatted(file()));
  }

  private AmendmentTable table(String... rows) throws IOException {
    return AmendmentTable.read(Files.write(file(), List.of(rows)));
  }

  private Path file() {
    return folder.resolve("edits.csv");
  }
}
