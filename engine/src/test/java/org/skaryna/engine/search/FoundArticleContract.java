// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skaryna.analysis.name.NameLevel;

/** What a reader who opens a hit sees marked in it. */
public abstract class FoundArticleContract extends SearchEngineContract {

  private FoundArticle read(String id, SearchRequest.Builder request) {
    return engine.read(id, request.build()).orElseThrow();
  }

  private static List<String> marked(FoundArticle found) {
    String text = found.article().text();
    return found.highlights().stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void marksEveryFormOfANameInTheWholeText() {
    add(
        article(
            "long",
            "Уладзімір Лабковіч віны не прызнаў. "
                + "Потым доўга гаварылі пра надвор'е. ".repeat(40)
                + "Ліст напісалі Уладзіміру Лабковічу."));
    commit();

    assertThat(marked(read("long", SearchRequest.of("Vladimir Labkovich"))))
        .containsExactly("Уладзімір Лабковіч", "Уладзіміру Лабковічу");
    assertThat(marked(read("long", SearchRequest.of("Уладзімір Лабковіч").names(NameLevel.EXACT))))
        .containsExactly("Уладзімір Лабковіч");
  }

  @Test
  void marksWordsInTheirForms() {
    addLibrary();

    assertThat(marked(read("be", SearchRequest.of("кніга горад"))))
        .containsExactly("кнігі", "горад");
  }

  @Test
  void marksNothingWhereNothingIsAskedForOrFound() {
    addPeople();

    assertThat(read("be", SearchRequest.of("")).highlights()).isEmpty();
    assertThat(read("be", SearchRequest.of("надвор'е")).highlights()).isEmpty();
    assertThat(engine.read("nobody's", SearchRequest.of("суд").build())).isEmpty();
  }

  @Test
  void tellsWhoAndWhatPlacesAreNamed() {
    addPeople();
    FoundArticle found = read("be-case", SearchRequest.of("зусім іншае"));

    assertThat(found.people()).extracting(FacetValue::label).containsExactly("Uladzimir Labkovich");
    assertThat(found.places()).hasSize(1);
    assertThat(read("far", SearchRequest.of("")).places()).isEmpty();
  }
}
