// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.DescriptionField;
import org.skaryna.searchapi.http.MalformedBodyException;
import org.skaryna.searchapi.http.QueryParameters.Parameter;
import org.skaryna.searchapi.request.InvalidParameter;
import org.skaryna.searchapi.request.InvalidParametersException;

class AmendmentReaderTest {

  @Test
  void setsEmptiesAndTakesBack() {
    Amendment edits =
        AmendmentReader.json(
            "{\"title\":\"Ліст; другі\",\"authors\":[\"А\",\"Б\"],\"date\":\"\",\"notes\":[],\"source\":null}");

    assertThat(edits.values())
        .containsEntry(DescriptionField.TITLE, List.of("Ліст; другі"))
        .containsEntry(DescriptionField.CREATORS, List.of("А", "Б"))
        .containsEntry(DescriptionField.DATE, List.of())
        .containsEntry(DescriptionField.NOTES, List.of());
    assertThat(edits.takenBack()).containsExactly(DescriptionField.SOURCE);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"colour\":\"red\"}   | colour | one of title",
        "{\"id\":\"x\"}         | id     | one of title",
        "{\"title\":7}          | title  | a string",
        "{\"title\":{\"be\":1}} | title  | a string",
        "{\"tags\":[1]}         | tags   | list of strings",
        "{\"date\":\"учора\"}   | date   | a date",
        "{\"access\":\"king\"}  | access | restricted"
      })
  void namesTheFieldItsValueAndWhatWasExpected(String json, String field, String expected) {
    assertThatThrownBy(() -> AmendmentReader.json(json))
        .asInstanceOf(type(InvalidParametersException.class))
        .satisfies(e -> {
          assertThat(e.invalid()).hasSize(1);
          InvalidParameter wrong = e.invalid().getFirst();
          assertThat(wrong.parameter()).isEqualTo(field);
          assertThat(wrong.value()).isNotEmpty();
          assertThat(wrong.expected()).contains(expected).doesNotContain(", got");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null", "{", "1", "\u0000", "{\"title\":\"a\"} x"})
  void refusesWhatIsNoObject(String body) {
    assertThatThrownBy(() -> AmendmentReader.json(body)).isInstanceOf(MalformedBodyException.class);
  }

  @Test
  void readsTheFieldsOfAForm() {
    Amendment said =
        AmendmentReader.form(
            List.of(
                new Parameter("title", "Ліст"),
                new Parameter("authors", "А; Б"),
                new Parameter("tags", "адзін"),
                new Parameter("tags", "два"),
                new Parameter("date", ""),
                new Parameter("access", "restricted")));

    assertThat(said.values())
        .containsEntry(DescriptionField.CREATORS, List.of("А", "Б"))
        .containsEntry(DescriptionField.SUBJECTS, List.of("адзін", "два"))
        .containsEntry(DescriptionField.ACCESS, List.of("restricted"))
        .doesNotContainKey(DescriptionField.DATE);
    assertThatThrownBy(() -> AmendmentReader.form(List.of(new Parameter("colour", "red"))))
        .isInstanceOf(InvalidParametersException.class);
  }
}
