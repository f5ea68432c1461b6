// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.skaryna.searchapi.request.ReaderLanguage;

class MessagesTest {
  private static final Pattern FORM = Pattern.compile("\\.(one|few|many|other)$");

  @Test
  void saysTheSameThingsInEveryLanguage() {
    Set<String> english = things(Locale.ENGLISH);

    assertThat(things(ReaderLanguage.BELARUSIAN)).isEqualTo(english);
    assertThat(things(ReaderLanguage.RUSSIAN)).isEqualTo(english);
  }

  private static Set<String> things(Locale locale) {
    Set<String> things = new TreeSet<>();
    Messages.of(locale).all().keySet().forEach(k -> things.add(FORM.matcher(k).replaceAll("")));
    return things;
  }

  @Test
  void hasEveryFormOfEveryCountedThing() {
    for (Locale locale : ReaderLanguage.ALL) {
      for (String key : Messages.of(locale).all().keySet()) {
        if (FORM.matcher(key).find()) {
          String thing = FORM.matcher(key).replaceAll("");
          for (long n : new long[] {0, 1, 2, 5, 11, 21}) {
            assertThat(Messages.of(locale).count(thing, n)).isNotBlank();
          }
        }
      }
    }
  }

  @Test
  void takesTheSameArgumentsInEveryLanguage() {
    Messages english = Messages.of(Locale.ENGLISH);
    english
        .all()
        .forEach((key, text) -> {
          if (!FORM.matcher(key).find()) {
            for (Locale locale : ReaderLanguage.ALL) {
              assertThat(Messages.of(locale).get(key).contains("{0}"))
                  .as("%s in %s", key, locale)
                  .isEqualTo(text.contains("{0}"));
            }
          }
        });
  }

  @Test
  void writesBelarusianWithoutLettersOfRussian() {
    assertThat(Messages.of(ReaderLanguage.BELARUSIAN).all().values())
        .noneMatch(text -> text.matches("(?s).*[иИщЩъЪ].*"));
    assertThat(Messages.of(ReaderLanguage.RUSSIAN).all().values())
        .noneMatch(text -> text.matches("(?s).*[іІўЎ].*"));
  }

  @Test
  void namesTheMessageThatIsMissing() {
    assertThatThrownBy(() -> Messages.of(Locale.ENGLISH).get("no.such"))
        .hasMessageContaining("no.such")
        .hasMessageContaining("en");
    assertThatThrownBy(() -> Messages.of(Locale.GERMAN)).hasMessageContaining("got de");
  }
}
