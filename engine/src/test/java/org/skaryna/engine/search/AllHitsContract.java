// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skaryna.engine.schema.ArticleDates;

/** Taking everything that a search finds. */
public abstract class AllHitsContract extends SearchEngineContract {
  /** More than an engine reads at once. */
  private static final int MANY = 12_345;

  private List<String> all(SearchRequest.Builder request) {
    try (Stream<ArticleHit> all = engine.all(request.build())) {
      return all.map(found -> found.article().id()).toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void givesEveryHitInTheOrderOfItsPages(SortOrder sort) {
    for (int i = 0; i < 60; i++) {
      String text = "вецер ".repeat(1 + i % 5) + "поле ".repeat(i % 3);
      add(article("id%02d".formatted(i), text).date(ArticleDates.read("" + (1900 + i % 4))));
    }
    add(article("other", "поле"));
    commit();
    var request = SearchRequest.of("вецер").sort(sort).size(1000);
    List<String> page = engine.search(request.build()).hits().stream().map(Hit::id).toList();

    assertThat(all(request.size(1))).hasSize(60).isEqualTo(page);
  }

  @Test
  void hasNoCap() {
    for (int i = 0; i < MANY; i++) {
      add(article("id" + i, "вецер"));
    }
    commit();
    assertThat(all(SearchRequest.of("вецер").size(0))).hasSize(MANY).doesNotHaveDuplicates();
  }

  @Test
  void aHitIsTheSameAsOnAPageAndItsArticleIsWhole() {
    addPeople();
    SearchRequest request = SearchRequest.of("name:\"Uladzimir Labkovich\"").build();
    List<ArticleHit> found;
    try (Stream<ArticleHit> all = engine.all(request)) {
      found = all.toList();
    }
    assertThat(found.stream().map(ArticleHit::hit)).isEqualTo(engine.search(request).hits());
    assertThat(found.getFirst().hit().names()).isNotEmpty();
    assertThat(found)
        .allSatisfy(
            it -> assertThat(it.article()).isEqualTo(engine.article(it.hit().id()).orElseThrow()));
  }

  @Test
  void staysInOneSnapshotWhileArticlesComeAndGo() {
    for (int i = 0; i < 20; i++) {
      add(article("id" + i, "вецер"));
    }
    commit();
    List<String> ids = new ArrayList<>();
    try (Stream<ArticleHit> all = engine.all(SearchRequest.of("вецер").build())) {
      Iterator<ArticleHit> hits = all.iterator();
      ids.add(hits.next().article().id());
      for (int i = 0; i < 20; i++) {
        sink.delete("id" + i);
      }
      add(article("new", "вецер"));
      commit();
      hits.forEachRemaining(hit -> ids.add(hit.article().id()));
    }
    assertThat(ids).hasSize(20).doesNotContain("new");
    assertThat(ids("вецер")).containsExactly("new");
  }

  @Test
  void givesNothingOfAnEmptyIndexOrAClosedArticle() {
    assertThat(all(SearchRequest.of(""))).isEmpty();
    add(article("closed", "вецер").openFrom(LocalDate.MAX));
    add(article("open", "вецер"));
    commit();
    assertThat(all(SearchRequest.of("вецер"))).containsExactly("open");
    try (Stream<ArticleHit> all = archivists.all(SearchRequest.of("вецер").build())) {
      assertThat(all).hasSize(2);
    }
  }

  @Test
  void theGenerationChangesWithEachCommitAndNotWithout() {
    String empty = engine.generation();
    add(article("a", "вецер"));
    commit();
    String one = engine.generation();
    assertThat(one).isNotEqualTo(empty).isEqualTo(engine.generation());
    assertThat(archivists.generation()).isNotEqualTo(one);
    add(article("b", "вецер"));
    commit();
    assertThat(engine.generation()).isNotEqualTo(one);
  }
}
