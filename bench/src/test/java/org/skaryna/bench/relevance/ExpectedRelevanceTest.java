// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The topics of the sample archive, held against what was measured when they were last renewed. */
final class ExpectedRelevanceTest {
  private static Relevance measured = new Relevance(List.of());

  @BeforeAll
  static void measure() throws IOException {
    measured = Relevance.measure(Path.of("..", "corpus"));
  }

  @Test
  void topicsAreAnsweredAsWellAsExpected() {
    List<String> shortfalls = ExpectedRelevance.load().shortfalls(measured);
    assertThat(shortfalls)
        .as("figures below what is expected:%n%s", String.join("\n", shortfalls))
        .isEmpty();
  }

  @Test
  void everyTopicHasItsFigures() {
    assertThat(measured.rankings()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(ExpectedRelevance.load().topics())
        .containsExactlyInAnyOrderElementsOf(
            measured.rankings().stream().map(ranking -> ranking.topic().id()).toList());
  }

  @Test
  void saysWhichTopicsGotWorse() {
    List<Ranking> worse =
        measured.rankings().stream()
            .map(r -> r.topic().id().equals("w14") ? new Ranking(r.topic(), List.of()) : r)
            .toList();
    List<String> shortfalls = ExpectedRelevance.load().shortfalls(new Relevance(worse));
    assertThat(shortfalls).hasSize(2);
    assertThat(shortfalls)
        .allSatisfy(shortfall ->
            assertThat(shortfall)
                .contains("nDCG@10 is", "recall@100 is", "w14 замак: nDCG 0.00, recall 0.00")
                .doesNotContain("w13"));
  }

  @Test
  void whatIsWrittenIsReadBackTheSame(@TempDir Path folder) throws IOException {
    ExpectedRelevance.write(measured, folder);
    assertThat(Files.readAllLines(folder.resolve("expected.csv")))
        .contains("topics,ndcg,recall,tolerance")
        .anySatisfy(line -> assertThat(line).startsWith("all,0."))
        .anySatisfy(line -> assertThat(line).startsWith("w14,"));
    assertThat(ExpectedRelevance.read(folder).shortfalls(measured)).isEmpty();
  }
}
