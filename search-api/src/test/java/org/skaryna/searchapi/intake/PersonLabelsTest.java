// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonLabelsTest {
  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({"be,ru,en", "en,ru,be", "ru,be,en", "en,be,ru", "be,en,ru", "ru,en,be"})
  void languagesStayInTheOrderInWhichTheyWereGiven(String first, String second, String third) {
    Map<String, String> given = new LinkedHashMap<>();
    given.put(first, "A");
    given.put(second, "");
    given.put(third, "B");

    Map<String, String> checked = PersonLabels.checked(given);

    assertThat(List.copyOf(checked.keySet())).containsExactly(first, second, third);
    assertThat(checked).isEqualTo(given);
  }

  @Test
  void nobodyChangesThemAfterwards() {
    Map<String, String> given = new LinkedHashMap<>(Map.of("be", "Янка Купала"));

    Map<String, String> checked = PersonLabels.checked(given);
    given.put("be", "\n");

    assertThat(checked).containsOnly(Map.entry("be", "Янка Купала"));
    assertThatThrownBy(() -> checked.put("ru", "Янка Купала"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"pl, Janka Kupała, 'pl'", "be, 'two\nlines', be: expected one line"})
  void whatCannotBeShownIsRefused(String language, String label, String complaint) {
    assertThatThrownBy(() -> PersonLabels.checked(Map.of(language, label)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(complaint);
  }
}
