// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.bench.names.table.CsvRows;
import org.skaryna.bench.people.Annotation.Kind;
import org.skaryna.bench.people.Recognition.Outcome;

/** The annotated articles, held against what was measured when the figures were last renewed. */
final class ExpectedPeopleTest {
  private static RecognisedPeople measured = new RecognisedPeople(List.of());

  @BeforeAll
  static void measure() {
    measured = RecognisedPeople.measure();
  }

  @Test
  void peopleAreRecognisedAsWellAsExpected() {
    List<String> shortfalls = ExpectedPeople.load().shortfalls(measured);
    assertThat(shortfalls).as(String.join("\n", shortfalls)).isEmpty();
  }

  @Test
  void mostFullNamesAreRecognisedAndJoinedInEachLanguage() {
    assertThat(measured.groups())
        .extracting(PeopleFigures::group)
        .containsExactly("all", "be", "ru", "en");
    assertThat(measured.groups())
        .allSatisfy(group -> assertThat(group.joined()).as(group.group()).isGreaterThan(0.85));
  }

  @Test
  void theTableHasArticlesEnoughOfEachLanguageAndWordsThatNameNobody() {
    List<AnnotatedArticle> articles = AnnotatedArticle.load();
    Set<String> ids = new HashSet<>();
    assertThat(articles).hasSizeGreaterThan(90).allMatch(article -> ids.add(article.id()));
    for (PeopleFigures group : measured.groups()) {
      assertThat(group.of(Kind.FULL)).as(group.group()).hasSizeGreaterThan(55);
      assertThat(group.of(Kind.NOBODY)).as(group.group()).hasSizeGreaterThan(40);
    }
  }

  @Test
  void saysWhichNamesGotLost() {
    List<Recognition> worse =
        measured.all().stream()
            .map(r -> r.group().equals("be") && r.kind() == Kind.FULL ? lost(r) : r)
            .toList();
    assertThat(ExpectedPeople.load().shortfalls(new RecognisedPeople(worse)))
        .anySatisfy(shortfall ->
            assertThat(shortfall)
                .contains("be: recognised is 0.0000", "Алесь Бяляцкі, full, is wrong"))
        .noneSatisfy(shortfall -> assertThat(shortfall).startsWith("ru:"));
  }

  private static Recognition lost(Recognition found) {
    return new Recognition(
        found.group(), found.article(), found.written(), found.kind(), Outcome.WRONG, List.of());
  }

  @Test
  void aFullNameWhosePersonIsAnotherInTheSameArticleIsApart() {
    AnnotatedArticle article =
        article("Віктар Быкаў чытаў. Пра [Алеся Бяляцкага=b] і [Алену Сурынаву=b] пісалі.");
    assertThat(TableJudge.judge(List.of(article)))
        .filteredOn(r -> r.kind() == Kind.FULL)
        .extracting(Recognition::outcome)
        .containsOnly(Outcome.APART);
    assertThat(TableJudge.judge(List.of(article)))
        .filteredOn(r -> r.kind() == Kind.NOBODY)
        .extracting(Recognition::written, Recognition::outcome)
        .containsExactly(tuple("Віктар Быкаў", Outcome.WRONG));
  }

  @Test
  void anAnnotationWithoutAPersonIsRefusedWithItsLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article("Пра [Алеся Бяляцкага=] пісалі."))
        .withMessageContaining("table.csv:1: expected a person behind = and ~ alone");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article("Пра Алеся пісалі."))
        .withMessageContaining("expected annotations");
  }

  private static AnnotatedArticle article(String text) {
    String table = "article,language,reason,text\nx,be,a reason,\"" + text + "\"\n";
    return AnnotatedArticle.read(CsvRows.read("table.csv", new StringReader(table)).getFirst());
  }

  @Test
  void whatIsWrittenIsReadBackTheSame(@TempDir Path folder) throws IOException {
    ExpectedPeople.write(measured, folder);
    assertThat(ExpectedPeople.read(folder).shortfalls(measured)).isEmpty();
  }
}
