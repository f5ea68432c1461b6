// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.bench.names.table.Kind;
import org.skaryna.bench.names.table.Person;
import org.skaryna.bench.names.table.Relation;
import org.skaryna.bench.names.table.Spelling;

final class PeerTest {
  private static final List<Spelling> SPELLINGS =
      spellings("Пётр Барсук", "Piotr Barsuk", "Pëtr Barsuk", "Pyotr Barsook", "Петра Барсука");

  @ParameterizedTest(name = "{0} finds for {1}: {2}")
  @CsvSource({
    "FOLDING,          petr barsuk, Pëtr Barsuk",
    "FOLDING,          Барсук Пётр, Пётр Барсук",
    "ICU,              Petr Barsuk, Пётр Барсук|Pëtr Barsuk",
    "ICU_FUZZY,        Petr Barsuk, Пётр Барсук|Piotr Barsuk|Pëtr Barsuk|Pyotr Barsook|Петра Барсука",
    "DOUBLE_METAPHONE, Petr Barsuk, Пётр Барсук|Piotr Barsuk|Pëtr Barsuk|Pyotr Barsook|Петра Барсука",
    "DAITCH_MOKOTOFF,  Petr Barsuk, Пётр Барсук|Piotr Barsuk|Pëtr Barsuk|Pyotr Barsook|Петра Барсука",
    "BEIDER_MORSE,     Piotr Barsuk, Пётр Барсук|Piotr Barsuk|Pyotr Barsook"
  })
  void findsWhatItsCodesMakeEqual(Peer peer, String asked, String found) {
    try (NameSearch search = peer.search(SPELLINGS)) {
      Set<String> forms =
          search.find(asked).stream()
              .map(number -> SPELLINGS.get(number).form())
              .collect(Collectors.toSet());
      assertThat(forms).containsExactlyInAnyOrder(found.split("\\|", -1));
      assertThat(search.find("Павел Барсук")).isEmpty();
    }
  }

  private static List<Spelling> spellings(String... forms) {
    Person person = new Person("one", "", Relation.NONE, "invented");
    List<Spelling> spellings = new ArrayList<>();
    for (String form : forms) {
      spellings.add(
          new Spelling(
              spellings.size(), person, "ru", Kind.PLAIN, form, "Здесь " + form + ".", "invented"));
    }
    return spellings;
  }
}
