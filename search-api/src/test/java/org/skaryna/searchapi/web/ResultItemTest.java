// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.NameFound;
import org.skaryna.engine.search.ScoreExplanation;
import org.skaryna.searchapi.http.QueryParameters;

class ResultItemTest {

  @ParameterizedTest(name = "{0} in an article in {1}: lang={2}")
  @CsvSource({
    "Скарыны, be, be, the article's language",
    "Скорина, be, ru, a Russian form in a Belarusian article",
    "Skaryna, be, be-Latn, Latin letters in a Belarusian article",
    "Skaryna, en, en, Latin letters are usual in English",
    "Скарыны, en, '', which Cyrillic language an English article does not tell",
    "Караткевіч, en, be, but letters may",
  })
  void tagsANameByItsOwnLanguage(String form, String article, String lang, String why) {
    Hit hit =
        new Hit(
            "1",
            "",
            new Language(article),
            "",
            "",
            "article",
            "",
            List.of(),
            1,
            List.of(),
            List.of(new NameFound("x", form, NameLevel.VARIANTS, "")),
            ScoreExplanation.NONE);
    ResultItem item =
        ResultItem.of(hit, new SearchLinks(QueryParameters.NONE), Messages.of(Locale.ENGLISH));

    assertThat(item.names()).as(why).extracting(ResultItem.Name::lang).containsExactly(lang);
  }
}
