// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.analysis.table.ResourceFormatException;

class GazetteerTest {
  private static final String HEADER = String.join(",", PlaceTable.COLUMNS) + "\n";
  private final Gazetteer gazetteer = Gazetteer.builtIn();

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvFileSource(resources = "asked.csv", delimiter = '|', numLinesToSkip = 2)
  void findsWhatIsAskedFor(String asked, String id, String reason) {
    assertThat(gazetteer.find(asked).stream().map(Place::id).limit(1))
        .as(reason)
        .isEqualTo(id == null ? java.util.List.of() : java.util.List.of(id));
  }

  @ParameterizedTest
  @CsvSource({
    "hrodna,be,Гродна",
    "hrodna,ru,Гродно",
    "hrodna,en,Grodno",
    "hrodna,pl,Grodno",
    "hrodna,lt,Gardinas",
    "hrodna,fr,Гродна",
    "paazierje,en,Паазер'е"
  })
  void labelsAreInTheReadersLanguage(String id, String language, String label) {
    assertThat(gazetteer.place(id).orElseThrow().label(Locale.of(language))).isEqualTo(label);
  }

  @Test
  void everyPlaceIsFoundByEveryNameThatTheTableGivesIt() {
    for (Place place : gazetteer.places()) {
      for (PlaceName name : place.names()) {
        assertThat(gazetteer.find(name.text()))
            .as("%s as %s", place.id(), name.text())
            .contains(place);
      }
    }
  }

  @Test
  void noIdAndNoWikidataItemStandsTwice() {
    Set<String> items =
        gazetteer.places().stream()
            .map(Place::wikidata)
            .filter(item -> !item.isEmpty())
            .collect(Collectors.toSet());
    assertThat(gazetteer.places().stream().filter(place -> !place.wikidata().isEmpty()))
        .hasSameSizeAs(items);
  }

  @Test
  void anArchiveMayAddPlacesAndCorrectThem() throws IOException {
    Path file =
        write(
            HEADER
                + "# ours\n"
                + "zalatyja-horki,village,Залатыя Горкі,,Золотые Горки,,,,,Zalatyya Horki,,cemetery\n"
                + "hrodna,town,Гародня,,,,,,,,,as we write it\n");
    Gazetteer more = gazetteer.with(file);
    String text = "на Залатых Горках";
    assertThat(more.spotter().places(text))
        .extracting(m -> m.place().id())
        .containsExactly("zalatyja-horki");
    assertThat(gazetteer.spotter().places(text)).isEmpty();
    assertThat(more.place("hrodna").orElseThrow().label(Locale.of("be"))).isEqualTo("Гародня");
    assertThat(more.place("minsk")).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hrodna,town,Гродна,,,,,,,,,x|:2: expected an id of small ASCII letters, digits and hyphens, got 'Hrodna'",
        "x,castle,Гродна,,,,,,,,,x|:2: expected a kind (country, region, land, town, village, river, lake, nature), got 'castle'",
        "x,town,,,,,,,,,,x|:2: expected a name in at least one language, got none",
        "x,town,гродна,,,,,,,,,x|:2: expected a name with a capital, got 'гродна'",
        "x,town,Гродна,,,,,,,,Q0x,x|:2: expected a Wikidata item such as Q2280, got 'Q0x'",
        "x,town,Гродна|:2: expected 12 columns"
      })
  void aWrongRowIsNamedWithFileAndLine(String row, String message) throws IOException {
    Path file = write(HEADER + row + "\n");
    assertThatThrownBy(() -> gazetteer.with(file))
        .isInstanceOf(ResourceFormatException.class)
        .hasMessageStartingWith(file + message);
  }

  @Test
  void anIdStandsOnce() throws IOException {
    Path file = write(HEADER + "x,town,Гродна,,,,,,,,,x\nx,town,Брэст,,,,,,,,,x\n");
    assertThatThrownBy(() -> gazetteer.with(file))
        .hasMessage(file + ":3: expected each id once, got 'x' also in line 2");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("places.csv"), text);
  }
}
