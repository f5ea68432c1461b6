// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.query.EvidenceQuestion;
import org.skaryna.engine.query.ParsedQuery;
import org.skaryna.engine.query.PlaceReading;
import org.skaryna.engine.query.QueryStringParser;
import org.skaryna.engine.query.TermCount;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.Filters;
import tools.jackson.databind.json.JsonMapper;

class ShardQueryTest {
  private final PlaceReading places = new PlaceReading(Gazetteer.builtIn());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "кніга",
        "title:кніга OR кни* -town~2",
        "\"родны кут\"~3",
        "name:\"Янка Купала\" -spelling:\"Янку Купалу\"",
        "Янка Купала",
        "place:Гродна",
        "Гродна",
        "language:be type:book date:[1925 TO 1930]",
        "NOT (а б)",
      })
  void aQueryIsReadAsItWasWritten(String typed) {
    ParsedQuery parsed = places.read(QueryStringParser.parse(typed));
    ShardQuery query =
        new ShardQuery(
            parsed.root(),
            NameLevel.SIMILAR,
            parsed.leftOut(),
            1,
            new Filters(
                Map.of(FacetField.LANGUAGE, Set.of("be", "ru")),
                Map.of(FacetField.TAG, Set.of("а,б")),
                new DateRange(LocalDate.MIN, LocalDate.of(1925, 3, 1))),
            Map.of("p1", List.of("а", "б")),
            new Evidence(
                12,
                Map.of("body.be", new Evidence.FieldCount(100, 80)),
                Map.of(
                    new EvidenceQuestion.OfTerm("body.be", "кніг"),
                    Map.of("", new TermCount(3, 5)))));
    JsonMapper json = JsonMapper.shared();
    Map<String, Object> travelled =
        JsonObject.of(json.readValue(json.writeValueAsBytes(query.toMap()), Map.class)).texts();
    assertThat(ShardQuery.of(travelled)).isEqualTo(query);
  }

  @Test
  void whatIsNoQueryIsRefusedWithWhatIsMissing() {
    assertThatThrownBy(() -> ShardQuery.of(Map.of("names", "variants")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("included");
    Map<String, Object> odd = ShardQuery.of(Filters.NONE, Map.of()).toMap();
    odd.put("tree", Map.of("kind", "Bomb"));
    assertThatThrownBy(() -> ShardQuery.of(odd)).hasMessageContaining("Bomb");
  }
}
