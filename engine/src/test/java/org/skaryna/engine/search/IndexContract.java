// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skaryna.engine.schema.Language;

/** The index as a whole, and changes to it. */
public abstract class IndexContract extends SearchEngineContract {
  @Test
  void anIndexThatDoesNotExistYetIsEmpty() {
    SearchResult result = search("кніга");
    assertThat(result.total()).isZero();
    assertThat(engine.article("a")).isEmpty();
    assertThat(engine.statistics().articles()).isZero();
  }

  @Test
  void countsArticlesByLanguage() {
    addLibrary();
    sink.delete("en");
    commit();
    IndexStatistics statistics = engine.statistics();
    assertThat(statistics.articles()).isEqualTo(3);
    assertThat(statistics.byLanguage())
        .containsOnly(
            Map.entry(Language.BELARUSIAN, 1L),
            Map.entry(Language.RUSSIAN, 1L),
            Map.entry(new Language("uk"), 1L));
    assertThat(statistics.bytes()).isPositive();
  }

  @Test
  void deletedAndReplacedArticlesAreNotFoundNorCounted() {
    addLibrary();
    sink.delete("en");
    sink.add(article("ru", "іншы тэкст").build());
    commit();
    assertThat(ids("book")).isEmpty();
    assertThat(ids("книга")).isEmpty();
    assertThat(facet("", FacetField.LANGUAGE)).containsExactly("be=2", "uk=1");
  }

  @Test
  void changesShowWithinTwoSecondsWithoutBeingAskedFor() throws InterruptedException {
    assertThat(search("").total()).isZero();
    sink.add(article("a", "тэкст").build());
    sink.commit(1);
    long total = 0;
    for (int i = 0; i < 100 && total == 0; i++) {
      Thread.sleep(100);
      total = search("").total();
    }
    assertThat(total).isEqualTo(1);
  }
}
