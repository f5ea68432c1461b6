// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skaryna.engine.people.PersonEntry;
import org.skaryna.searchapi.request.ReaderLanguage;
import org.skaryna.searchapi.web.ExampleQueries.Example;

class ExampleQueriesTest {
  private static PersonEntry person(String label, String... forms) {
    List<PersonEntry.Spelling> spellings =
        List.of(forms).stream()
            .map(form -> form.split(":", 2))
            .map(form -> new PersonEntry.Spelling(form[1], form[0], 1))
            .toList();
    return new PersonEntry(label, label, "", 3, spellings);
  }

  @Test
  void areThePeopleWhomTheArchiveNamesMost() {
    List<PersonEntry> people =
        List.of(
            person("Якуб Колас", "be:Якуб Колас", "ru:Якуб Колас"),
            person("Вера Сыч", "be:Вера Сыч", "en:Viera Syč"),
            person("Марыя Войска", "be:Марыя Войска", "ru:Мария Войско"));

    List<Example> examples = ExampleQueries.of(people, Optional.empty(), ReaderLanguage.BELARUSIAN);

    assertThat(examples)
        .containsExactly(
            new Example("Viera Syč", "en", "example.latin"),
            new Example("Мария Войско", "ru", "example.russian"),
            new Example("Якуб Колас", "be", "example.spellings"),
            new Example("name:\"Якуб Колас\"", "be", "example.person"));
    for (Example example : examples) {
      assertThat(Messages.of(Locale.ENGLISH).get(example.message())).isNotBlank();
    }
  }

  @Test
  void anEmptyArchiveHasNone() {
    assertThat(ExampleQueries.of(List.of(), Optional.empty(), Locale.ENGLISH)).isEmpty();
  }
}
