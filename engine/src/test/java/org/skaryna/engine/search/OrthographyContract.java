// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.skaryna.engine.schema.Language;

/** Finding a Belarusian sentence in one orthography by its words in another. */
public abstract class OrthographyContract extends SearchEngineContract {
  private static final Pattern MARK = Pattern.compile("[łŭčšžśźćń]");
  private static final Locale BELARUSIAN = Locale.forLanguageTag(Language.BELARUSIAN.code());

  @ParameterizedTest(name = "{0}: {3}")
  @CsvFileSource(resources = "orthographies.csv", delimiter = '|', numLinesToSkip = 1)
  void wordsFindTheSentenceInEveryOrthography(
      String official, String taraskievica, String lacinka, String why) {
    addAll(official, taraskievica, lacinka);
    Set<String> all = Set.of("official", "taraskievica", "lacinka");
    assertThat(ids(words(official))).as(why).isEqualTo(all);
    assertThat(ids(words(taraskievica))).as(why).isEqualTo(all);
    assertThat(ids(sureLacinka(lacinka))).as(why).isEqualTo(all);
  }

  private void addAll(String official, String taraskievica, String lacinka) {
    add(article("official", official));
    add(article("taraskievica", taraskievica));
    add(article("lacinka", lacinka));
    add(article("none", "Зусім іншы сказ стаіць тут."));
    commit();
  }

  /** The words with a letter that only Łacinka has: one word alone may be of any language. */
  private static String sureLacinka(String sentence) {
    return Arrays.stream(words(sentence).split(" "))
        .filter(word -> MARK.matcher(word).find())
        .collect(Collectors.joining(" "));
  }

  /** In small letters, for a capital may begin a name. */
  private static String words(String sentence) {
    return sentence.toLowerCase(BELARUSIAN).replace(",", "");
  }
}
