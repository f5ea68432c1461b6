// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NameSpotterTest {
  static Stream<Arguments> queries() {
    return PairTable.rows("spotted-names.csv");
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @MethodSource("queries")
  void findsTheNamesOfAQuery(String query, String names, String why) {
    String spotted =
        NameSpotter.names(query).stream()
            .map(span -> span.signs() + " " + query.substring(span.start(), span.end()))
            .collect(Collectors.joining("; "));
    assertThat(spotted).as(why).isEqualTo(names);
  }
}
