// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.analysis.table.ResourceFormatException;

class KnownPeopleTest {
  private static final String HEAD = "id,be,tarask,ru,uk,pl,en,wikidata,reason\n";
  private static final String KUPALA =
      "janka-kupala,Янка Купала|Іван Луцэвіч,,Янка Купала|Иван Луцевич,,,Janka Kupala,Q310614,a pen name\n";
  private static final String CIOTKA = "ciotka,Цётка|Алаіза Пашкевіч,,Тётка,,,Ciotka,,a pen name\n";

  @TempDir private Path folder;

  @Test
  void joinsThePenNameWithTheOtherName() throws IOException {
    List<SpottedPerson> people =
        PersonSpotter.of(load(KUPALA))
            .people("", "Янку Купалу звалі Іван Луцэвіч. Луцэвіч пісаў вершы.", "be");
    assertThat(people).hasSize(1);
    assertThat(people.getFirst().knownId()).isEqualTo("janka-kupala");
    assertThat(people.getFirst().mentions()).hasSize(3);
    assertThat(people.getFirst().label().text()).isEqualTo("Янка Купала");
  }

  @Test
  void findsANameOfOneWordInAnyCase() throws IOException {
    List<SpottedPerson> people =
        PersonSpotter.of(load(CIOTKA)).people("", "Творы Цёткі выдалі ў Вільні.", "be");
    assertThat(people).hasSize(1);
    assertThat(people.getFirst().mentions().getFirst().kind()).isEqualTo(MentionKind.KNOWN);
    assertThat(people.getFirst().mentions().getFirst().written()).isEqualTo("Цёткі");
  }

  @Test
  void aStreetCalledAfterAKnownPersonIsNoMention() throws IOException {
    assertThat(PersonSpotter.of(load(KUPALA)).people("", "На вуліцы Янкі Купалы.", "be")).isEmpty();
  }

  @Test
  void tellsTheNameForEachReader() throws IOException {
    KnownPerson kupala = load(KUPALA).person("janka-kupala").orElseThrow();
    assertThat(kupala.label(Locale.ENGLISH)).isEqualTo("Janka Kupala");
    assertThat(kupala.label(Locale.GERMAN)).isEqualTo("Янка Купала");
    assertThat(kupala.wikidata()).isEqualTo("Q310614");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Янка,Янка Купала,,,,,,,x;2: expected an id of small ASCII letters;an id in Cyrillic",
        "janka,Янка Купала,,,,,,310614,x;2: expected a Wikidata item such as Q310614, got '310614';no Q",
        "janka,,,,,,,,x;2: expected a name in at least one language;no name",
        "janka,купала,,,,,,,x;2: expected a name with a capital, got 'купала';small letters",
        "janka,Купала,x;2: expected 9 columns;too few cells"
      })
  void tellsFileAndLineOfARowThatIsWrong(String row, String message, String why) {
    assertThatThrownBy(() -> load(row + "\n"))
        .as(why)
        .isInstanceOf(ResourceFormatException.class)
        .hasMessageContaining("people.csv:" + message);
  }

  @Test
  void tellsTheLineOfAnIdThatStandsTwice() {
    assertThatThrownBy(() -> load(KUPALA + KUPALA))
        .isInstanceOf(ResourceFormatException.class)
        .hasMessageContaining("people.csv:3: expected each id once")
        .hasMessageContaining("line 2");
  }

  private KnownPeople load(String rows) throws IOException {
    Path file = folder.resolve("people.csv");
    Files.writeString(file, HEAD + rows);
    return KnownPeople.load(file);
  }
}
