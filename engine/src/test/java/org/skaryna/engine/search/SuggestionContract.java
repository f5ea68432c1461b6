// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.suggest.QuerySuggestion;

/** What a reader may have meant who found nothing. */
public abstract class SuggestionContract extends SearchEngineContract {
  @ParameterizedTest(name = "{0} suggests {1} {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        ",tkfhecm | KEYBOARD | беларусь",
        "ytpfdbcbvjcnm | KEYBOARD | независимость",
        "ьштыл | KEYBOARD | minsk",
        "бібліятэка ,tkfhecm | KEYBOARD | бібліятэка беларусь",
        "nezavisimost | ROMANIZED | независимость",
        "dachach vioski | ROMANIZED | дахах вёскі",
        "biblijateka | ROMANIZED | бібліятэка",
        "бібліятека | SPELLING | бібліятэку",
        "librery | SPELLING | library",
        "library бібліятека | - | -",
        "беларусь | - | -",
        "xyzzyqwv | - | -",
        "\"бібліятека\" | - | -",
      })
  void aQueryThatFindsNothingIsAnsweredByOneThatDoes(String query, String kind, String other) {
    addTexts();
    List<QuerySuggestion> suggestions = search(query).query().suggestions();
    if (kind == null) {
      assertThat(suggestions).isEmpty();
    } else {
      assertThat(suggestions)
          .containsExactly(new QuerySuggestion(QuerySuggestion.Kind.valueOf(kind), other, 1));
    }
  }

  @Test
  void aSuggestionIsNotSearchedForUnasked() {
    addTexts();
    assertThat(search("nezavisimost").total()).isZero();
  }

  private void addTexts() {
    add(article("be", "Беларусь мае вялікую бібліятэку. На дахах вёскі снег."));
    add(article("ru", "Независимость провозгласили летом.").language(Language.RUSSIAN));
    add(article("en", "The library of Minsk.").language(Language.ENGLISH));
    commit();
  }
}
