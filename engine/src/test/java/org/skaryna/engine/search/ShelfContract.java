// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.schema.Article;

/** What only archivists may find, and that nothing of it comes to anybody else. */
public abstract class ShelfContract extends SearchEngineContract {
  private static final LocalDate NEVER = LocalDate.MAX;

  private static Article.Builder open(String id, String text) {
    return article(id, text).source("Весткі");
  }

  private static Article.Builder closed(String id, String text) {
    return article(id, text).source("Сховішча").tags(List.of("таямніца")).openFrom(NEVER);
  }

  private void addBoth() {
    add(open("open", "Францыск Скарына друкаваў у Празе."));
    add(closed("closed", "Ліставаўся Францішак Скарына з Падуяй пра рэдкалессе."));
    commit();
  }

  private List<String> archivistsFind(String query) {
    return archivists.search(SearchRequest.of(query).build()).hits().stream()
        .map(Hit::id)
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "рэдкалессе",
        "\"Францішак Скарына\"",
        "рэдкал*",
        "рэдкалесце~",
        "source:Сховішча",
        "tag:таямніца",
        "place:Падуя",
        "NOT друкаваў",
        "id:closed"
      })
  void noQueryFindsAClosedArticle(String query) {
    addBoth();
    assertThat(ids(query)).doesNotContain("closed");
    assertThat(engine.article("closed")).isEmpty();
  }

  @Test
  void archivistsFindBothAndCountBoth() {
    addBoth();
    assertThat(archivistsFind("")).containsExactly("closed", "open");
    assertThat(archivistsFind("name:\"Скарына\"")).containsExactly("closed", "open");
    assertThat(archivistsFind("рэдкалессе")).containsExactly("closed");
    assertThat(archivists.statistics().articles()).isEqualTo(2);
    assertThat(archivists.article("closed")).isPresent();
    assertThat(values(archivists.search(SearchRequest.of("").build()), FacetField.SOURCE))
        .containsExactlyInAnyOrder("Весткі=1", "Сховішча=1");
  }

  @Test
  void countsAndListsTellNothingOfAClosedArticle() {
    addBoth();
    assertThat(engine.statistics().articles()).isEqualTo(1);
    assertThat(facet("", FacetField.SOURCE)).containsExactly("Весткі=1");
    assertThat(facet("", FacetField.TAG)).isEmpty();
    assertThat(engine.nameWords("Францішак")).isEmpty();
    assertThat(archivists.nameWords("Францішак")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(NameLevel.class)
  void spellingsOfAClosedArticleAreNotListed(NameLevel level) {
    addBoth();
    assertThat(engine.spellings("Францыск Скарына", level).spellings())
        .extracting(NameSpellings.Spelling::form)
        .containsExactly("Францыск Скарына");
  }

  @ParameterizedTest
  @ValueSource(strings = {"рэдкалесе", "htlrfktcct", "redkaliessie"})
  void aWordOfAClosedArticleIsNotSuggested(String typed) {
    addBoth();
    assertThat(search(typed).query().suggestions()).isEmpty();
  }

  @Test
  void ranksDoNotDependOnClosedArticles() {
    add(open("a", "горад і рака"));
    add(open("b", "рака"));
    commit();
    List<Double> before = search("рака").hits().stream().map(h -> (double) h.score()).toList();
    for (int i = 0; i < 5; i++) {
      add(closed("closed" + i, "рака рака рака"));
    }
    commit();
    assertThat(search("рака").hits().stream().map(h -> (double) h.score()).toList())
        .isEqualTo(before);
  }

  @Test
  void anArticleThatIsClosedDisappearsAndOneThatIsOpenedAppears() {
    addBoth();
    add(closed("open", "Францыск Скарына друкаваў у Празе."));
    add(open("closed", "Ліставаўся Францішак Скарына з Падуяй."));
    commit();
    assertThat(ids("")).containsExactly("closed");
    assertThat(archivistsFind("")).containsExactly("closed", "open");
    assertThat(engine.nameWords("Францыск")).isEmpty();
  }

  @Test
  void anEmbargoHidesUntilItsDayAndNotAfter() {
    LocalDate today = LocalDate.now();
    add(article("yesterday", "тэкст").openFrom(today.minusDays(1)));
    add(article("next year", "тэкст").openFrom(today.plusYears(1)));
    commit();
    assertThat(ids("тэкст")).containsExactly("yesterday");
    assertThat(sink.lapsedEmbargoes()).isEmpty();
    assertThat(archivistsFind("тэкст")).containsExactly("next year", "yesterday");
  }

  @Test
  void aClosedArticleIsDeletedAsAnyOther() {
    addBoth();
    sink.delete("closed");
    commit();
    assertThat(archivistsFind("")).containsExactly("open");
  }

  @Test
  void pagesOfArchivistsContinueInTheirSnapshot() {
    addBoth();
    SearchResult first = archivists.search(SearchRequest.of("").size(1).build());
    String shown = first.hits().getFirst().id();
    sink.delete(shown);
    add(open("aa", "Пасля першай старонкі."));
    commit();
    SearchResult second =
        archivists.search(SearchRequest.of("").size(1).after(first.next()).build());
    assertThat(second.hits()).singleElement().extracting(Hit::id).isNotIn(shown, "aa");
    assertThat(second.total()).isEqualTo(2);
  }

  @Test
  void aPageShowsNothingThatWasClosedSinceThePageBefore() {
    for (int i = 0; i < 6; i++) {
      add(open("open" + i, "рака"));
    }
    commit();
    SearchResult first = engine.search(SearchRequest.of("рака").size(2).build());
    List<String> shown = first.hits().stream().map(Hit::id).toList();
    String closed = shown.contains("open3") ? "open4" : "open3";
    add(closed(closed, "рака"));
    commit();

    SearchResult rest = engine.search(SearchRequest.of("рака").size(5).after(first.next()).build());

    assertThat(rest.hits()).extracting(Hit::id).hasSize(3).doesNotContain(closed);
    assertThat(rest.hits()).extracting(Hit::id).doesNotContainAnyElementsOf(shown);
    assertThat(rest.total()).isEqualTo(5);
  }
}
