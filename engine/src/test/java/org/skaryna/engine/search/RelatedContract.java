// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skaryna.engine.schema.Language;

/** More like this. */
public abstract class RelatedContract extends SearchEngineContract {
  private static final Locale BELARUSIAN = Locale.of("be");

  private void addRegatta() {
    add(
        article("regatta", "Антон Ляшчэнка выйграў рэгату на возеры Нарач, вецер быў моцны.")
            .title("Рэгата"));
    add(
        article("interview", "Антон Ляшчэнка расказвае, як будаваў яхту ў Гродне.")
            .title("Размова"));
    add(
        article("english", "Anton Liashchenka won the race against a strong wind.")
            .language(Language.ENGLISH));
    add(article("weather", "Моцны вецер на возеры: рэгата перанесена, кажуць сіноптыкі."));
    add(article("namesake", "Мікалай Ляшчэнка вырошчвае каноплі і лён пад Полацкам."));
    add(article("closed", "Антон Ляшчэнка і рэгата на возеры Нарач.").openFrom(LocalDate.MAX));
    add(article("other", "Бібліятэка атрымала новыя кнігі для дзяцей."));
    commit();
  }

  private List<String> like(String id, String... without) {
    return engine.similar(id, Set.of(without), 10, BELARUSIAN).stream()
        .map(similar -> similar.hit().id())
        .toList();
  }

  @Test
  void whoeverIsNamedInBothWeighsMoreThanWords() {
    addRegatta();
    assertThat(like("regatta")).contains("weather");
    assertThat(like("regatta").subList(0, 2)).containsExactlyInAnyOrder("interview", "english");
    assertThat(like("regatta")).doesNotContain("regatta", "namesake", "other");
  }

  @Test
  void saysWhomBothName() {
    addRegatta();
    SimilarArticle first = engine.similar("english", Set.of(), 1, BELARUSIAN).getFirst();
    assertThat(first.people())
        .extracting(SimilarArticle.Shared::label)
        .containsExactly("Антон Ляшчэнка");
    assertThat(first.hit().score()).isPositive();
    assertThat(first.hit().snippets()).isEmpty();
  }

  @Test
  void nearDuplicatesStayOut() {
    addRegatta();
    assertThat(like("regatta", "interview")).contains("english").doesNotContain("interview");
  }

  @Test
  void closedArticlesAreForArchivists() {
    addRegatta();
    assertThat(like("regatta")).doesNotContain("closed");
    assertThat(like("closed")).isEmpty();
    assertThat(archivists.similar("regatta", Set.of(), 10, BELARUSIAN))
        .extracting(similar -> similar.hit().id())
        .startsWith("closed");
  }

  @Test
  void nothingIsLikeWhatIsNotThere() {
    assertThat(like("nothing")).isEmpty();
    addRegatta();
    assertThat(like("nothing")).isEmpty();
    assertThat(engine.similar("regatta", Set.of(), 0, BELARUSIAN)).isEmpty();
    assertThat(engine.translations("nothing", BELARUSIAN)).isEmpty();
  }
}
