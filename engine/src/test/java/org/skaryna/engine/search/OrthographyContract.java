// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.analysis.be.BelarusianAnalyzer;
import org.skaryna.analysis.be.Lacinka;
import org.skaryna.engine.schema.Language;

/** Finding a Belarusian sentence in one orthography by its words in another. */
public abstract class OrthographyContract extends SearchEngineContract {
  private static final BelarusianAnalyzer ANALYZER = new BelarusianAnalyzer();
  private static final Locale BELARUSIAN = Locale.forLanguageTag(Language.BELARUSIAN.code());

  @ParameterizedTest(name = "{0}: {3}")
  @CsvFileSource(resources = "orthographies.csv", delimiter = '|', numLinesToSkip = 1)
  void wordsFindTheSentenceInEveryOrthography(
      String official, String taraskievica, String lacinka, String why) {
    addAll(official, taraskievica, lacinka);
    Set<String> all = Set.of("official", "taraskievica", "lacinka");
    assertThat(ids(words(official))).as(why).isEqualTo(all);
    assertThat(ids(words(taraskievica))).as(why).isEqualTo(all);
    assertThat(ids(words(lacinka))).as(why).isEqualTo(all);
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvFileSource(resources = "orthographies.csv", delimiter = '|', numLinesToSkip = 1)
  void eachWordOfItFindsTheSentenceInEveryOrthography(
      String official, String taraskievica, String lacinka, String why) {
    addAll(official, taraskievica, lacinka);
    for (String sentence : List.of(official, taraskievica, lacinka)) {
      for (String word : words(sentence).split(" ")) {
        if (!isStopWord(word)) {
          assertThat(ids(word)).as(word).contains("official", "taraskievica", "lacinka");
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvFileSource(resources = "orthographies.csv", delimiter = '|', numLinesToSkip = 1)
  void quotedWordsFindTheirOwnOrthographyOnly(
      String official, String taraskievica, String lacinka, String why) {
    addAll(official, taraskievica, lacinka);
    assertThat(ids('"' + official + '"')).as(why).containsExactly("official");
    assertThat(ids('"' + taraskievica + '"')).as(why).containsExactly("taraskievica");
    assertThat(ids('"' + lacinka + '"')).as(why).containsExactly("lacinka");
  }

  @ParameterizedTest(name = "{0} finds {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "dachach vioski | be latin | plain letters of a word that only a text in Łacinka holds",
        "chto jany | latin | the commonest words as typed",
        "\"dachach vioski\" | latin | quoted words only as typed",
        "кіно | be latin | Cyrillic finds Łacinka",
        "kino | en latin | a word of several languages is taken as typed",
        "lažaŭ kino | be latin | beside a word with a mark it is Łacinka",
        "(lažać OR kino) -dachach | en | within brackets and after a minus",
        "ŭčora park | be | what no text in Łacinka holds",
        "ŭčora parku~ | be | with a slip",
        "ŭčora par* | be | a beginning",
        "Łódź park | | ó is not a letter of Łacinka",
        "Łódź OR park | en pl | so that park is English",
        "park | en | English",
        "nezavisimost | | Russian in Latin letters is a suggestion",
        "kniha | | a word that no text holds in Latin letters, likewise",
        "moloko | | nor is Russian read as Belarusian",
      })
  void latinWordsAreReadAsLacinkaWhereTheySurelyAre(String query, String ids, String why) {
    add(article("be", "Учора снег ляжаў на дахах вёскі, дзе кіно і парк; кніга, малако."));
    add(article("latin", "Chto jany? Śnieh lažaŭ na dachach vioski, dzie kino."));
    add(article("en", "The kino in the park.").language(Language.ENGLISH));
    add(article("pl", "Łódź to miasto.").language(new Language("pl")));
    add(article("ru", "Независимость, книга, молоко.").language(Language.RUSSIAN));
    commit();
    assertThat(ids(query)).as(why).isEqualTo(ids == null ? Set.of() : Set.of(ids.split(" ")));
  }

  private void addAll(String official, String taraskievica, String lacinka) {
    add(article("official", official));
    add(article("taraskievica", taraskievica));
    add(article("lacinka", lacinka));
    add(article("none", "Зусім іншы сказ стаіць тут."));
    commit();
  }

  private static boolean isStopWord(String word) {
    String cyrillic = ANALYZER.normalize("", Lacinka.read(word)).utf8ToString();
    return BelarusianAnalyzer.getDefaultStopSet().contains(cyrillic);
  }

  /** In small letters, for a capital may begin a name. */
  private static String words(String sentence) {
    return sentence.toLowerCase(BELARUSIAN).replace(",", "");
  }
}
