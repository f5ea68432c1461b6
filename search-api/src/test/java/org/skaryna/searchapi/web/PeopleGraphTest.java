// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skaryna.engine.search.FacetValue;

class PeopleGraphTest {
  private static final Messages TEXT = Messages.of(Locale.ENGLISH);

  private static FacetValue person(String id, long count) {
    return new FacetValue(id, "Name of " + id, count, false, List.of());
  }

  @Test
  void putsOthersAroundAndDrawsEachPairOnce() {
    List<FacetValue> others = List.of(person("a", 9), person("b", 4), person("c", 1));

    PeopleGraph graph = PeopleGraph.of("Middle", others, id -> others, TEXT);

    assertThat(graph.nodes())
        .extracting(PeopleGraph.Node::href)
        .containsExactly("/people/a", "/people/b", "/people/c");
    assertThat(graph.nodes().getFirst().title()).isEqualTo("Name of a: 9 articles");
    assertThat(graph.spokes()).hasSize(3);
    assertThat(graph.lines()).hasSize(3);
    assertThat(Double.parseDouble(graph.spokes().getFirst().width()))
        .isGreaterThan(Double.parseDouble(graph.spokes().getLast().width()));
  }

  @Test
  void keepsEverythingInsideTheDrawing() {
    List<FacetValue> others =
        IntStream.range(0, 40).mapToObj(i -> person("p" + i, 40 - i)).toList();

    PeopleGraph graph = PeopleGraph.of("Middle", others, id -> List.of(), TEXT);

    assertThat(graph.nodes())
        .hasSize(12)
        .allSatisfy(node -> {
          assertThat(Double.parseDouble(node.x())).isBetween(0.0, (double) PeopleGraph.WIDTH);
          assertThat(Double.parseDouble(node.y())).isBetween(0.0, (double) PeopleGraph.HEIGHT);
          assertThat(node.anchor()).isIn("start", "end", "middle");
        });
  }

  @Test
  void isNoGraphWhereThereIsNobodyToDraw() {
    assertThat(PeopleGraph.of("Middle", List.of(person("a", 1)), id -> List.of(), TEXT).nodes())
        .isEmpty();
  }

  @Test
  void shortensNamesThatWouldNotFit() {
    FacetValue endless = new FacetValue("x", "Я".repeat(10_000), 2, false, List.of());

    PeopleGraph graph =
        PeopleGraph.of("Я".repeat(10_000), List.of(endless, person("b", 1)), id -> List.of(), TEXT);

    assertThat(graph.nodes().getFirst().label()).hasSize(24).endsWith("…");
    assertThat(graph.middle()).hasSize(24);
  }
}
